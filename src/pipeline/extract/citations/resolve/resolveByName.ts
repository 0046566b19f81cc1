import type { DocumentType } from "#dataset/schema.ts";
import type { Cited } from "../cited.ts";
import { type Entry, type NameStems, nameStems } from "./indexRegistry.ts";

/** Kinds under which a thing of one kind may stand in the registry: projects are approved by decisions. */
const standsAs: Partial<Record<DocumentType, readonly DocumentType[]>> = {
  project: ["project", "plan", "programme", "decision"],
  programme: ["programme", "project", "decision", "resolution"],
  plan: ["plan", "project", "decision"],
  strategy: ["strategy", "resolution", "decision"],
  regulation: ["regulation", "decision", "decree", "law"],
};

/** How alike two names are, 0 to 1; years that both have must meet, and a year that only one has counts a little. */
function likeness(a: NameStems, b: NameStems): number {
  const shared = [...a.all].filter((stem) => b.all.has(stem)).length;
  const alike = (2 * shared) / (a.all.size + b.all.size);
  if (a.years.length > 0 && b.years.length > 0)
    return a.years.some((year) => b.years.includes(year)) ? alike : 0;
  return a.years.length === b.years.length ? alike : alike - 0.05;
}

/** Names that differ by more than this are two documents' names. */
const ALIKE = 0.6;
export interface Likeness {
  entry: Entry;
  score: number;
}

/** Laws are told apart by every word: "National Defence", "National Defence and Security Education". */
const sameName = (name: NameStems, { names }: Entry): number =>
  names.some(({ exact }) => exact === name.exact) ? 1 : 0;

function likenessTo(name: NameStems, entry: Entry): number {
  if (entry.document.type === "law") return sameName(name, entry);
  const score = Math.max(0, ...entry.names.map((one) => likeness(name, one)));
  return score >= ALIKE ? score : 0;
}

/** Answers are kept, for a text often repeats a name; so many at most, whatever a text holds. */
const MOST_KEPT = 2000;
const kept = new WeakMap<readonly Entry[], Map<string, readonly Likeness[]>>();

/** The documents that go by the name of a citation, most alike first; names of laws must be the same. */
export function alikeByName(cited: Cited, entries: readonly Entry[]): readonly Likeness[] {
  const answers = kept.get(entries) ?? new Map<string, readonly Likeness[]>();
  kept.set(entries, answers);
  const key = `${cited.type} ${cited.subject ?? ""}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= MOST_KEPT) answers.clear();
  const answer = compareNames(cited, entries);
  answers.set(key, answer);
  return answer;
}

function compareNames(cited: Cited, entries: readonly Entry[]): Likeness[] {
  const name = nameStems(cited.subject ?? "");
  if (name.all.size === 0) return [];
  const types = standsAs[cited.type] ?? [cited.type];
  return entries
    .filter(({ document }) => types.includes(document.type))
    .map((entry) => ({ entry, score: likenessTo(name, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
