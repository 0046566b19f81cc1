import type { Entry } from "#dataset/schema.ts";
import { writeEntry } from "./readEntry.ts";

/** Asks once for each entry of a ground: a story rests on the same entries again and again. */
export function perEntry<G extends object, T>(
  ask: (ground: G, entry: Entry) => T,
): (ground: G, entry: Entry) => T {
  const known = new WeakMap<G, Map<string, T>>();
  return (ground, entry) => {
    const answers = known.get(ground) ?? new Map<string, T>();
    known.set(ground, answers);
    const key = writeEntry(entry);
    const answer = answers.get(key) ?? ask(ground, entry);
    answers.set(key, answer);
    return answer;
  };
}
