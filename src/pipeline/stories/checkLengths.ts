import type { Bilingual } from "#dataset/schema.ts";
import type { StepSource } from "../sources.ts";
import { LANGUAGES } from "./numbers/readNumbers.ts";

/** What can be read beside the map on a shared screen, with letters of 28 px and more. */
export const LONGEST = { title: 60, summary: 240, headline: 70, text: 340, notes: 700 } as const;
export const MOST_SENTENCES = 4;

type Part = keyof typeof LONGEST;

/** Words that are longer than their place, in each language. */
export const tooLong = (part: Part, words: Bilingual, where: string): string[] =>
  LANGUAGES.filter((language) => words[language].length > LONGEST[part]).map(
    (language) =>
      `${where} (${language}) has ${words[language].length} characters; expected at most ${LONGEST[part]}. Say it shorter, or in two steps.`,
  );

/** What of a step would not fit on a stage. */
export function checkLengths({ headline, text, notes }: StepSource, where: string): string[] {
  const together = (language: "en" | "vi") => text.map((one) => one[language]).join(" ");
  return [
    ...tooLong("headline", headline, `${where}, headline`),
    ...tooLong("text", { en: together("en"), vi: together("vi") }, `${where}, text`),
    ...(notes ? tooLong("notes", notes, `${where}, notes`) : []),
    ...(text.length < 1 || text.length > MOST_SENTENCES
      ? [
          `${where} has ${text.length} sentences; expected 1 to ${MOST_SENTENCES}. Join what belongs together, or make another step.`,
        ]
      : []),
  ];
}
