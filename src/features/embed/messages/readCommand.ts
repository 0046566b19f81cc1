import * as z from "zod/mini";
import { type Command, type ErrorCode, NAMESPACE, VERSION } from "#host/protocol.ts";

/** Why a command was not carried out. */
export interface Refusal {
  code: ErrorCode;
  message: string;
}

type Id = string | number | undefined;

export type Read =
  /** Not meant for the atlas, or answered elsewhere. */
  { kind: "foreign" } | { kind: "refused"; id: Id; refusal: Refusal } | { kind: "command"; command: Command };

/** Longer than the longest address that the atlas writes, talk and all. */
const LONGEST_TEXT = 8000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const id = z.union([z.string().check(z.maxLength(200)), z.number()]);
const envelope = { ns: z.literal(NAMESPACE), v: z.literal(VERSION), id: z.optional(id) };

const commands = {
  get: z.object({ ...envelope, type: z.literal("get") }),
  ping: z.object({ ...envelope, type: z.literal("ping") }),
  set: z.object({
    ...envelope,
    type: z.literal("set"),
    view: z.union([text, z.record(z.string(), text)]),
    replace: z.optional(z.boolean()),
  }),
  step: z.object({ ...envelope, type: z.literal("step"), to: z.union([text, z.number()]) }),
};

/** What each command is, in the words of an answer. */
const expected: Record<keyof typeof commands, string> = {
  get: '{ type: "get" }, with a string or number as id if any',
  ping: '{ type: "ping" }, with a string or number as id if any',
  set: '{ type: "set", view, replace? } with a record of strings or a query as view, true or false as replace',
  step: '{ type: "step", to } with "next", "previous", "first", "last", a step’s id or its number as to',
};
const TYPES = Object.keys(commands) as (keyof typeof commands)[];

/** Reads what came from outside: anything at all. */
export function readCommand(data: unknown): Read {
  if (typeof data !== "object" || data === null) return { kind: "foreign" };
  const { ns, v, type, id: given } = data as Record<string, unknown>;
  if (ns !== NAMESPACE || type === "height") return { kind: "foreign" };
  const known = id.safeParse(given).data;
  const refuse = (code: ErrorCode, message: string): Read => ({
    kind: "refused",
    id: known,
    refusal: { code, message },
  });
  if (v !== VERSION) return refuse("version", `found v: ${quote(v)}: expected v: ${VERSION}`);
  const name = TYPES.find((one) => one === type);
  if (!name) {
    return refuse("malformed", `found type: ${quote(type)}: expected one of ${TYPES.join(", ")}`);
  }
  const read = commands[name].safeParse(data);
  if (!read.success) return refuse("malformed", `found ${quote(data)}: expected ${expected[name]}`);
  return { kind: "command", command: read.data as Command };
}

/** A value as a sentence quotes it: short, and whatever it is. */
export function quote(value: unknown): string {
  try {
    const written = JSON.stringify(value) ?? String(value);
    return written.length > 120 ? `${written.slice(0, 120)}…` : written;
  } catch {
    return `a value of type ${typeof value}`;
  }
}
