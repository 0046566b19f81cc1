import type { Cited } from "../cited.ts";
import type { Entry } from "./indexRegistry.ts";
import { pairsOf, stemsOf } from "./stems.ts";
import type { TextEvidence } from "./textEvidence.ts";

/** How near the evidence stood that told documents apart. */
export type Nearness = "subject" | "sentence" | "text";

export interface Verdict {
  entry: Entry;
  by: Nearness;
}

/** Of a document's marks those that none of the others has. */
function distinctive(
  entry: Entry,
  all: readonly Entry[],
  marks: (of: Entry) => ReadonlySet<string>,
): string[] {
  const others = all.filter((other) => other !== entry);
  return [...marks(entry)].filter((mark) => others.every((other) => !marks(other).has(mark)));
}

/** The only entry with the highest score, if that is at least `least` and `margin` times the next. */
function winner(
  scores: readonly { entry: Entry; score: number }[],
  least: number,
  margin: number,
): Entry | null {
  const [first, second] = [...scores].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < least) return null;
  return second === undefined || (first.score > second.score && first.score >= margin * second.score)
    ? first.entry
    : null;
}

const stemsOfEntry = ({ stems }: Entry): ReadonlySet<string> => stems;
const pairsOfEntry = ({ pairs }: Entry): ReadonlySet<string> => pairs;

/** By the words that follow the citation: "on building provinces and cities into firm defensive areas". */
function bySubject(cited: Cited, entries: readonly Entry[]): Entry | null {
  if (cited.subject === null) return null;
  const stems = stemsOf(cited.subject);
  const [single, paired] = [new Set(stems), pairsOf(stems)];
  const scores = entries.map((entry) => ({
    entry,
    score:
      distinctive(entry, entries, stemsOfEntry).filter((stem) => single.has(stem)).length +
      2 * distinctive(entry, entries, pairsOfEntry).filter((pair) => paired.has(pair)).length,
  }));
  return winner(scores, 1, 1.5);
}

function bySentence(cited: Cited, entries: readonly Entry[], evidence: TextEvidence): Entry | null {
  const near = evidence.pairsNear(cited.start);
  const scores = entries.map((entry) => ({
    entry,
    score: distinctive(entry, entries, pairsOfEntry).filter((pair) => near.has(pair)).length,
  }));
  return winner(scores, 1, 1.5);
}

function byText(entries: readonly Entry[], evidence: TextEvidence): Entry | null {
  const scores = entries.map((entry) => ({
    entry,
    score: distinctive(entry, entries, pairsOfEntry).reduce((sum, pair) => sum + evidence.pairCount(pair), 0),
  }));
  return winner(scores, 2, 2);
}

/**
 * The one of several documents that the subject speaks for: the words after the citation, else its sentence, else
 * (`whole`) the text. Two words side by side that only one of the titles has count; single words only right after
 * the citation, where they can hardly mean anything else.
 */
export function tellApart(
  cited: Cited,
  entries: readonly Entry[],
  evidence: TextEvidence,
  whole: boolean,
): Verdict | null {
  const subject = bySubject(cited, entries);
  if (subject !== null) return { entry: subject, by: "subject" };
  const sentence = bySentence(cited, entries, evidence);
  if (sentence !== null) return { entry: sentence, by: "sentence" };
  const text = whole ? byText(entries, evidence) : null;
  return text === null ? null : { entry: text, by: "text" };
}

/** Whether the text states a subject that shares no word with anything the document is called. */
export function contradictsSubject(cited: Cited, entry: Entry): boolean {
  if (cited.subject === null) return false;
  const stems = stemsOf(cited.subject).filter((stem) => !/^\d+$/.test(stem));
  return stems.length >= 2 && !stems.some((stem) => entry.stems.has(stem));
}
