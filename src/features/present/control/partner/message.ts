import * as z from "zod/mini";
import type { View } from "#state/view.ts";
import { readView, writeView } from "#state/viewCodec.ts";

/** What both windows of a talk show, and who said so last. */
export interface Shared {
  view: View;
  black: boolean;
  spotlight: boolean;
  startedAt: number | null;
}

/** The place of a change in the order of all changes. */
export interface Stamp {
  rev: number;
  by: "console" | "audience";
}
export interface Stamped extends Stamp {
  shared: Shared;
}

/** A point of the audience's window, each side from 0 to 1. */
export interface Spot {
  x: number;
  y: number;
}

const px = z.number().check(z.minimum(-20_000), z.maximum(20_000));
const box = z.object({ x: px, y: px, width: px, height: px });

/** What the audience's window looks like: its size, where the map lies in it, what covers the map, the camera. */
const screen = z.object({
  width: z.number().check(z.minimum(1), z.maximum(20_000)),
  height: z.number().check(z.minimum(1), z.maximum(20_000)),
  map: box,
  covers: z.array(box).check(z.maxLength(12)),
  camera: z.nullable(
    z.object({
      zoom: z.number().check(z.minimum(0), z.maximum(22)),
      lat: z.number().check(z.minimum(-85), z.maximum(85)),
      lng: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
});
export type Screen = z.infer<typeof screen>;

/** The view travels as an address does: what reads the one reads the other. */
const viewText = z.pipe(
  z.string().check(z.maxLength(8000)),
  z.transform((text): View => readView(text).view),
);
const share = z.number().check(z.minimum(0), z.maximum(1));

const body = z.discriminatedUnion("type", [
  /** I am here; tell me what you show. */
  z.object({ type: z.literal("hello") }),
  z.object({
    type: z.literal("state"),
    rev: z.int().check(z.minimum(0)),
    by: z.enum(["console", "audience"]),
    shared: z.object({
      view: viewText,
      black: z.boolean(),
      spotlight: z.boolean(),
      startedAt: z.nullable(z.number()),
    }),
  }),
  z.object({ type: z.literal("spot"), spot: z.object({ x: share, y: share }) }),
  z.object({ type: z.literal("screen"), screen }),
  /** This window goes, perhaps only to be loaded again. */
  z.object({ type: z.literal("bye") }),
  /** The talk is over, or goes on in one window: the audience's closes. */
  z.object({ type: z.literal("end") }),
]);
export type Body = z.infer<typeof body>;

const envelope = z.object({
  ns: z.literal("phen-dau-talk"),
  v: z.literal(1),
  session: z.string().check(z.maxLength(40)),
  from: z.enum(["console", "audience"]),
  /** Set apart by page and number: the same message may come by two ways. */
  page: z.string().check(z.maxLength(40)),
  n: z.int(),
  body,
});
export type Message = z.infer<typeof envelope>;

/** Reads what came from outside; null for whatever is not a message of a talk. */
export const readMessage = (data: unknown): Message | null => envelope.safeParse(data).data ?? null;

/** The message as it is sent: plain data, the view as the pairs of an address. */
export function writeMessage(message: Message): unknown {
  const { body: said } = message;
  if (said.type !== "state") return { ...message };
  return { ...message, body: { ...said, shared: { ...said.shared, view: writeView(said.shared.view) } } };
}
