import type { Document } from "#dataset/schema.ts";
import { documentHeads } from "./lexicon/documentHeads.ts";
import { lawSubjects } from "./lexicon/lawNames.ts";
import { type PhraseBook, phraseBook, readPhrase, wordsOf } from "./phraseBook.ts";
import { tokenize } from "./tokenize.ts";

/** Names by which documents are called without a number. */
export interface Names {
  /** What follows "Law on" or "Luật", or stands before "Law". */
  laws: PhraseBook<true>;
  /** Whole names that hold the word for their kind: "National Defence Strategy", "Nghị định về khu vực phòng thủ". */
  whole: PhraseBook<true>;
  /** Titles that need that word beside them: "One Commune, One Product", "OCOP". */
  titles: PhraseBook<true>;
}

const lawWords = /^(?:the\s+)?law\s+on\s+(?:the\s+)?|^(?:bộ\s+)?luật\s+|\s+law$|\s+(?:19|20)\d{2}$/giu;
const brackets = /\s*\([^)]*\)/gu;

/** Where in a name the word for a kind stands, if it holds one. */
function holdsHead(name: string): boolean {
  const tokens = tokenize(name);
  return tokens.some((_, at) => readPhrase(documentHeads, tokens, at) !== null);
}

const strategies = [
  "Fatherland Protection Strategy",
  "Strategy for Fatherland Protection",
  "Strategy on Fatherland Protection",
  "Strategy for the Protection of the Fatherland",
  "Strategy for protecting the Fatherland",
  "Strategy for Safeguarding the Fatherland",
  "Homeland Protection Strategy",
  "National Defence Strategy",
  "National Defense Strategy",
  "National Security Strategy",
  "National Security Protection Strategy",
  "Chiến lược bảo vệ Tổ quốc",
  "Chiến lược Quốc phòng",
  "Chiến lược Quân sự",
  "Chiến lược bảo vệ an ninh quốc gia",
  "Chiến lược bảo vệ biên giới quốc gia",
];

/** The names of a registry's documents, beside those that are known without one. */
export function namesOf(registry: readonly Document[]): Names {
  const laws: string[] = [...lawSubjects.en, ...lawSubjects.vi];
  const whole: string[] = [...strategies];
  const titles: string[] = [];
  for (const { type, title, aliases } of registry) {
    const names = [...aliases, ...(type === "law" ? [title.en, title.vi ?? ""] : [])].map((n) =>
      n.replace(brackets, ""),
    );
    for (const name of names) {
      if (type === "law") {
        const subject = name.replace(lawWords, "").replace(lawWords, "").trim();
        if (subject !== name && wordsOf(subject).length > 1 && !/\d|law|luật/iu.test(subject))
          laws.push(subject);
        continue;
      }
      if (type === "campaign" || /\d/.test(name)) continue;
      if (!holdsHead(name)) titles.push(name);
      else if (wordsOf(name).length > 2) whole.push(name);
    }
  }
  const shelve = (all: readonly string[]): PhraseBook<true> =>
    phraseBook([...new Set(all)].map((name): [string, true] => [name, true]));
  return { laws: shelve(laws), whole: shelve(whole), titles: shelve(titles) };
}

export const knownNames: Names = namesOf([]);
