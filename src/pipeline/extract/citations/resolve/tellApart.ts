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

interface Marked {
  entry: Entry;
  stems: readonly string[];
  pairs: ReadonlySet<string>;
}

/** Of each document the marks that none of the others has. */
function distinguish(entries: readonly Entry[]): Marked[] {
  const own = (entry: Entry, marks: (of: Entry) => ReadonlySet<string>): string[] =>
    [...marks(entry)].filter((mark) => entries.every((other) => other === entry || !marks(other).has(mark)));
  return entries.map((entry) => ({
    entry,
    stems: own(entry, ({ stems }) => stems),
    pairs: new Set(own(entry, ({ pairs }) => pairs)),
  }));
}

const distinguished = new WeakMap<Entry, Map<string, Marked[]>>();

/** The same few documents share a number throughout: what tells them apart is worked out once. */
function distinctive(entries: readonly Entry[]): readonly Marked[] {
  const [first] = entries;
  if (first === undefined) return [];
  const answers = distinguished.get(first) ?? new Map<string, Marked[]>();
  distinguished.set(first, answers);
  const key = entries.map(({ document }) => document.id).join();
  const answer = answers.get(key) ?? distinguish(entries);
  answers.set(key, answer);
  return answer;
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

/** By the words that follow the citation: "on building provinces and cities into firm defensive areas". */
function bySubject(cited: Cited, entries: readonly Entry[]): Entry | null {
  if (cited.subject === null) return null;
  const stems = stemsOf(cited.subject);
  const [single, paired] = [new Set(stems), pairsOf(stems)];
  const scores = distinctive(entries).map((marked) => ({
    entry: marked.entry,
    score:
      marked.stems.filter((stem) => single.has(stem)).length +
      2 * [...paired].filter((pair) => marked.pairs.has(pair)).length,
  }));
  return winner(scores, 1, 1.5);
}

/** Whose mark a pair is, for marks that only one document has. */
const owners = new WeakMap<readonly Marked[], ReadonlyMap<string, Entry>>();

function ownersOf(marked: readonly Marked[]): ReadonlyMap<string, Entry> {
  const known = owners.get(marked);
  if (known !== undefined) return known;
  const answer = new Map(
    marked.flatMap(({ entry, pairs }) => [...pairs].map((pair) => [pair, entry] as const)),
  );
  owners.set(marked, answer);
  return answer;
}

function bySentence(cited: Cited, entries: readonly Entry[], evidence: TextEvidence): Entry | null {
  const marked = distinctive(entries);
  const owner = ownersOf(marked);
  const hits = new Set<string>();
  for (const pair of evidence.pairsNear(cited.start)) if (owner.has(pair)) hits.add(pair);
  if (hits.size === 0) return null;
  const scores = marked.map(({ entry }) => ({
    entry,
    score: [...hits].filter((pair) => owner.get(pair) === entry).length,
  }));
  return winner(scores, 1, 1.5);
}

const decided = new WeakMap<TextEvidence, Map<readonly Marked[], Entry | null>>();

/** The text as a whole says the same of the same documents wherever they are cited. */
function byText(entries: readonly Entry[], evidence: TextEvidence): Entry | null {
  const marked = distinctive(entries);
  const answers = decided.get(evidence) ?? new Map<readonly Marked[], Entry | null>();
  decided.set(evidence, answers);
  const known = answers.get(marked);
  if (known !== undefined) return known;
  const scores = marked.map(({ entry, pairs }) => ({
    entry,
    score: [...pairs].reduce((sum, pair) => sum + evidence.pairCount(pair), 0),
  }));
  const answer = winner(scores, 2, 2);
  answers.set(marked, answer);
  return answer;
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
