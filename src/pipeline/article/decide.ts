import type * as YAML from "yaml";
import { locate } from "../locate.ts";
import { readYaml } from "../readYaml.ts";
import { articleSource } from "../sources.ts";
import { splitText } from "../splitText.ts";
import { unwrittenIn } from "../unwritten.ts";
import { mapAt, type PendingEntry } from "./pendingEntries.ts";
import { styled } from "./toYaml.ts";

/** What a reviewer says of one entry. Values are given by path: `{ "resolution.document": "…" }`. */
export type Decision =
  | { action: "accept" | "reject" | "skip" | "quit" }
  | { action: "change"; values: Record<string, unknown> };

/** Themes of a sentence as a reviewer gives them: the phrase that carries each, found in the sentence. */
function locateThemes(text: string, { path, name }: PendingEntry, themes: unknown): unknown {
  if (typeof themes !== "object" || themes === null)
    throw new Error(`${name}: themes are a map of theme and phrase.`);
  const paragraphs = splitText(text);
  const line = paragraphs[Number(path[1])];
  return Object.fromEntries(
    Object.entries(themes).map(([theme, given]) => {
      const exact = typeof given === "string" ? given : String(Reflect.get(given ?? {}, "exact"));
      const span = locate(text, paragraphs, {
        paragraph: line?.index ?? -1,
        sentence: Number(path[3]),
        exact,
      });
      return [theme, { exact, ...span }];
    }),
  );
}

function change(
  document: YAML.Document,
  entry: PendingEntry,
  values: Record<string, unknown>,
  text: string | null,
): void {
  for (const [key, value] of Object.entries(values)) {
    if (entry.kind === "sentence" && key === "themes") {
      if (text === null) throw new Error("the text is not there, so that no phrase can be found in it.");
      mapAt(document, entry.path).set(
        "themes",
        styled(document.createNode(locateThemes(text, entry, value))),
      );
    } else {
      const steps = key.split(".").map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
      const isTree = typeof value === "object" && value !== null;
      document.setIn([...entry.path, ...steps], isTree ? styled(document.createNode(value)) : value);
    }
  }
}

/** Marks an entry as read and right; in a source that is the rule, so nothing is written. */
function settle(document: YAML.Document, { path }: PendingEntry): void {
  const node = mapAt(document, path);
  node.delete("review");
  node.delete("draft");
}

function reject(document: YAML.Document, entry: PendingEntry): void {
  const node = mapAt(document, entry.path);
  if (entry.kind === "article") throw new Error("an article is not rejected; delete its file instead.");
  if (entry.kind === "sentence") {
    node.delete("themes");
    settle(document, entry);
  } else {
    node.set("review", "rejected");
    node.delete("draft");
  }
}

/**
 * Carries out a decision in the document and reads it by its schema; throws a sentence where the result would not be
 * a source, and then the caller keeps the text that it had.
 */
export function decide(
  document: YAML.Document,
  entry: PendingEntry,
  decision: Decision,
  text: string | null,
): void {
  if (decision.action === "skip" || decision.action === "quit") return;
  if (decision.action === "reject") reject(document, entry);
  else {
    if (decision.action === "change") change(document, entry, decision.values, text);
    const value: unknown = mapAt(document, entry.path).toJS(document);
    const unwritten = unwrittenIn(value);
    if (unwritten.length > 0) throw new Error(`still to be written: ${unwritten.join(", ")}.`);
    settle(document, entry);
  }
  readYaml(articleSource, { file: "the source", text: document.toString() });
}
