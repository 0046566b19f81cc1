import * as z from "zod/mini";
import { SCHEMA_VERSION, story } from "#dataset/schema.ts";
import { type Talk, talkOfStory } from "./talk.ts";
import { talkShape } from "./talkShape.ts";
import { viewKeyOf } from "./viewCodec.ts";

export const TALK_FORMAT = "phen-dau-talk";
/** The format of a talk's file as one number; a reader meeting a later one says so instead of guessing. */
export const TALK_VERSION = 1;
/** A talk of two hundred full cards has less. */
export const LARGEST_FILE_BYTES = 1_000_000;

/** Why a file is no talk that this page can open; `at` and `found` say where it differs and by what. */
export type FileProblem =
  | { why: "not-json"; found: string }
  | { why: "not-a-talk"; found: string }
  | { why: "newer"; found: string }
  | { why: "shape"; at: string; found: string }
  | { why: "empty" }
  | { why: "too-large"; bytes: number };

export type ReadFile = { kind: "talk"; talk: Talk } | ({ kind: "refused" } & FileProblem);

/** The text of a talk's file. */
export const writeTalkFile = ({ title, steps }: Talk): string =>
  `${JSON.stringify({ format: TALK_FORMAT, version: TALK_VERSION, title, steps: steps.map(plain) }, null, 2)}\n`;

/** What a file keeps of a step, in this order. */
const plain = ({ id, view, headline, text, notes }: Talk["steps"][number]) => ({
  id,
  view,
  headline,
  text: text.map(({ words, rests }) => (rests.length > 0 ? { words, rests } : { words })),
  notes,
});

/** Reads a talk's file, or a story of the atlas; anything else is refused, with what was found. */
export function readTalkFile(text: string): ReadFile {
  if (text.length > LARGEST_FILE_BYTES) return { kind: "refused", why: "too-large", bytes: text.length };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "refused", why: "not-json", found: excerpt(text.trim()) };
  }
  const field = (name: string): unknown =>
    typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
  if (field("format") === TALK_FORMAT) {
    const version = field("version");
    if (version !== TALK_VERSION) return { kind: "refused", why: "newer", found: excerpt(version) };
    return readAs(talkShape, json, (talk) => ({
      ...talk,
      steps: distinct(talk.steps.map((step) => ({ ...step, view: withKeysOfToday(step.view) }))),
    }));
  }
  if (typeof field("schemaVersion") === "number" && Array.isArray(field("steps"))) {
    const version = field("schemaVersion");
    if (version !== SCHEMA_VERSION) return { kind: "refused", why: "newer", found: excerpt(version) };
    return readAs(story, json, talkOfStory);
  }
  return { kind: "refused", why: "not-a-talk", found: excerpt(json) };
}

function readAs<T>(shape: z.ZodMiniType<T>, json: unknown, talkOf: (read: T) => Talk): ReadFile {
  const result = z.safeParse(shape, json);
  if (!result.success) {
    const path = result.error.issues[0]?.path ?? [];
    const found = path.reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      json,
    );
    return { kind: "refused", why: "shape", at: path.join("."), found: excerpt(found) };
  }
  const talk = talkOf(result.data);
  return talk.steps.length > 0 ? { kind: "talk", talk } : { kind: "refused", why: "empty" };
}

/** The view by the names that its keys have today; a key that nobody knows stays, to be told of. */
const withKeysOfToday = (view: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(view).map(([key, value]) => [viewKeyOf(key) ?? key, value]));

/** Steps whose ids differ: of two with the same one, the later gets another. */
function distinct(steps: readonly Talk["steps"][number][]): Talk["steps"] {
  const taken = new Set<string>();
  return steps.map((step) => {
    let { id } = step;
    for (let again = 2; taken.has(id); again++) id = `${step.id.slice(0, 70)}-${again}`;
    taken.add(id);
    return { ...step, id };
  });
}

const EXCERPT_LETTERS = 40;
/** The beginning of what was found, short enough for a sentence. */
function excerpt(found: unknown): string {
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "–");
  return text.length > EXCERPT_LETTERS ? `${text.slice(0, EXCERPT_LETTERS).toWellFormed()}…` : text;
}
