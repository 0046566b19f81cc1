import { checkbox, input, select } from "@inquirer/prompts";
import type { Decision } from "../article/decide.ts";
import { changeable, describeEntry, passageOf } from "../article/describeEntry.ts";
import type { PendingEntry } from "../article/pendingEntries.ts";
import type { Ask } from "../article/reviewSource.ts";
import type { Reference } from "../readSources.ts";
import { unwrittenIn } from "../unwritten.ts";

const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (item, key) => (typeof item === "object" && item !== null ? Reflect.get(item, key) : undefined),
      value,
    );

/** A value as it is typed: JSON where it is JSON, "-" for nothing, else the words themselves. */
function typed(answer: string): unknown {
  if (answer.trim() === "-" || answer.trim() === "") return null;
  try {
    return /^[[{"\d]|^(?:true|false|null)$/u.test(answer.trim()) &&
      !/^\d{4}-/u.test(answer) &&
      !/^\d+\//u.test(answer)
      ? JSON.parse(answer)
      : answer;
  } catch {
    return answer;
  }
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);

async function askThemes(entry: PendingEntry, reference: Reference): Promise<Record<string, unknown>> {
  const now = (entry.value.themes ?? {}) as Record<string, { exact: string }>;
  const chosen = await checkbox({
    message: "Themes of the sentence (at most three)",
    choices: reference.themes.map(({ id, name }) => ({
      value: id as string,
      name: name.en,
      checked: id in now,
    })),
    validate: (picked) => picked.length <= 3 || "at most three",
  });
  const themes: Record<string, string> = {};
  for (const theme of chosen) {
    themes[theme] = await input({
      message: `Phrase that carries ${theme} (at most ten words)`,
      default: now[theme]?.exact ?? "",
    });
  }
  return { themes };
}

async function askResolution(reference: Reference): Promise<Record<string, unknown>> {
  const id = await input({
    message: "Id of the document (empty: none fits)",
    validate: (answer) =>
      answer === "" ||
      reference.documents.some((document) => document.id === answer) ||
      "data/documents.yaml does not list it",
  });
  if (id !== "")
    return { resolution: { kind: "resolved", document: id, certainty: "certain", reason: null } };
  const en = await input({ message: "Why it stays open, in English", required: true });
  const vi = await input({ message: "and in Vietnamese", required: true });
  return { resolution: { kind: "unresolved", reason: { en, vi } } };
}

async function askField(
  entry: PendingEntry,
  path: string,
  reference: Reference,
): Promise<Record<string, unknown>> {
  if (path === "themes") return askThemes(entry, reference);
  if (path === "resolution") return askResolution(reference);
  const answer = await input({ message: `${path} (“-” for nothing)`, default: shown(at(entry.value, path)) });
  return { [path]: typed(answer) };
}

/** Asks what is still to be written, then any other field, until the reviewer is content. */
async function askChanges(entry: PendingEntry, reference: Reference): Promise<Decision> {
  const values: Record<string, unknown> = {};
  for (const path of unwrittenIn(entry.value)) Object.assign(values, await askField(entry, path, reference));
  const fields = changeable[entry.kind];
  const [only] = fields;
  if (fields.length === 1 && only)
    return { action: "change", values: await askField(entry, only, reference) };
  for (;;) {
    const path = await select({
      message: "Change what?",
      choices: [
        { value: "", name: "done" },
        ...fields.map((field) => ({
          value: field,
          name: `${field}: ${shown(values[field] ?? at(entry.value, field)).slice(0, 60)}`,
        })),
      ],
    });
    if (path === "") return { action: "change", values };
    Object.assign(values, await askField(entry, path, reference));
  }
}

/** Leaving with Ctrl-C is an answer too: what was decided is saved already. */
const isExit = (error: unknown): boolean =>
  error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name);

/** Shows each entry with its sentence and asks what is to become of it. */
export function askInTerminal(text: string | null, reference: Reference): Ask {
  return async (entry, left) => {
    const passage = text === null ? "(the text is not there)" : passageOf(text, entry, true);
    process.stdout.write(
      `\n${entry.kind} ${entry.name} · ${left} left\n${passage ? `  ${passage}\n` : ""}${describeEntry(entry)}\n`,
    );
    try {
      const action = await select({
        message: "What is it?",
        choices: [
          { value: "accept", name: "accept" },
          { value: "change", name: "change" },
          ...(entry.kind === "article"
            ? []
            : [{ value: "reject", name: entry.kind === "sentence" ? "reject: no theme" : "reject" }]),
          { value: "skip", name: "skip" },
          { value: "quit", name: "quit" },
        ] as const,
      });
      return action === "change" ? await askChanges(entry, reference) : { action: action as "accept" };
    } catch (error) {
      if (isExit(error)) return { action: "quit" };
      throw error;
    }
  };
}
