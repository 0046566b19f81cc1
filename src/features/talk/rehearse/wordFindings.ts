import { MOST_HEADLINE, MOST_TEXT, type Talk, type TalkStep, type Words } from "#state/talk.ts";
import type { Language } from "#state/view.ts";
import type { Finding } from "./finding.ts";

const LANGUAGES = ["en", "vi"] as const;
const has = (words: Words) => words.en !== null || words.vi !== null;

/** What a talk's words lack or have too much of. A language that no step is written in is told of once. */
export function wordFindings(talk: Talk): Finding[] {
  const written = LANGUAGES.filter((lang) =>
    talk.steps.some(({ headline, text }) => headline[lang] ?? text.find(({ words }) => words[lang])),
  );
  const missing = LANGUAGES.filter((lang) => !written.includes(lang));
  const mute = talk.steps.flatMap(({ notes }, at) => (has(notes) ? [] : [at]));
  return [
    ...(written.length === 1
      ? missing.map((lang): Finding => ({ step: null, severity: "hint", kind: "oneLanguage", lang }))
      : []),
    ...lacks(null, "title", [talk.title], written),
    ...(mute.length > 0
      ? [{ step: null, severity: "hint", kind: "noNotes", steps: mute.map((at) => at + 1) } as const]
      : []),
    ...talk.steps.flatMap((step) => ofStep(step, written)),
  ];
}

function ofStep({ id, headline, text, notes }: TalkStep, written: readonly Language[]): Finding[] {
  const words = text.map((one) => one.words);
  return [
    ...(has(headline) ? [] : [{ step: id, severity: "warn", kind: "noHeadline" } as const]),
    ...written.flatMap((lang) => [
      ...tooLong(id, "headline", lang, headline[lang] ?? "", MOST_HEADLINE),
      ...tooLong(id, "text", lang, words.flatMap((one) => one[lang] ?? []).join(" "), MOST_TEXT),
    ]),
    ...lacks(id, "headline", [headline], written),
    ...lacks(id, "text", words, written),
    ...lacks(id, "notes", [notes], written),
  ];
}

function tooLong(
  step: string,
  kind: "headline" | "text",
  lang: Language,
  text: string,
  most: number,
): Finding[] {
  return text.length > most ? [{ step, severity: "warn", kind, lang, count: text.length, most }] : [];
}

/** Languages of the talk in which something is not said that is said in the other one. */
function lacks(
  step: string | null,
  what: Extract<Finding, { kind: "missing" }>["what"],
  words: readonly Words[],
  written: readonly Language[],
): Finding[] {
  return written
    .filter((lang) => words.some((one) => has(one) && one[lang] === null))
    .map((lang) => ({ step, severity: "warn", kind: "missing", lang, what }));
}
