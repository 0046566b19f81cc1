import * as YAML from "yaml";
import { type Decision, decide } from "./decide.ts";
import { type PendingEntry, pendingEntries } from "./pendingEntries.ts";
import { printSource } from "./toYaml.ts";

/** Asks a reviewer, or reads what one has said: null where no answer is left. */
export type Ask = (entry: PendingEntry, left: number) => Promise<Decision | null>;

export interface Review {
  done: number;
  left: number;
  problems: string[];
}

/**
 * Walks what awaits review. Each decision is saved before the next question, so that leaving at any moment loses
 * nothing; one that would spoil the source is refused and the entry stays pending.
 */
export async function reviewSource(
  yaml: string,
  text: string | null,
  ask: Ask,
  save: (yaml: string) => void,
  refused: (problem: string) => void = () => undefined,
): Promise<Review> {
  let current = yaml;
  const entries = pendingEntries(YAML.parseDocument(yaml));
  const problems: string[] = [];
  let done = 0;
  for (const [at, entry] of entries.entries()) {
    for (;;) {
      const decision = await ask(entry, entries.length - at);
      if (decision === null || decision.action === "quit")
        return { done, left: entries.length - done, problems };
      const document = YAML.parseDocument(current);
      try {
        decide(document, entry, decision, text);
        if (decision.action !== "skip") {
          current = printSource(document);
          save(current);
          done += 1;
        }
        break;
      } catch (error) {
        const problem = `${entry.kind} ${entry.name}: ${error instanceof Error ? error.message : error}`;
        problems.push(problem);
        refused(problem);
        if (decision.action !== "change") break;
      }
    }
  }
  return { done, left: entries.length - done, problems };
}
