import * as z from "zod/mini";
import type { Talk, TalkStep, Words } from "./talk.ts";
import { talkShape } from "./talkShape.ts";
import { LONGEST_TALK } from "./viewCodec.ts";

/** The way a talk is packed, as one number: the first thing in what is packed. */
const PACKING = 1;
/** No talk that a presenter packs unpacks to more; what does was made to fill the memory. */
const LARGEST_UNPACKED_BYTES = 256_000;

/** A talk as the value of `story`, or how long it would be where an address does not hold it. */
export type Packed = { kind: "packed"; story: string } | { kind: "too-long"; length: number; most: number };

export type Unpacked =
  | { kind: "talk"; talk: Talk }
  | { kind: "unreadable"; why: "malformed" | "newer" | "too-large" };

/**
 * Packs a talk into an address: short JSON, deflated, in letters that an address carries as they are. Ids of steps stay
 * behind: they are counted anew.
 */
export async function packTalk({ title, steps }: Talk, { notes = true } = {}): Promise<Packed> {
  const short = [
    PACKING,
    shortWords(title),
    steps.map((step) => [
      String(new URLSearchParams(step.view)),
      shortWords(step.headline),
      step.text.map(({ words, rests }) => [...shortWords(words), ...(rests.length > 0 ? [rests] : [])]),
      ...(notes && (step.notes.en ?? step.notes.vi) !== null ? [shortWords(step.notes)] : []),
    ]),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(short));
  const story = `~${toBase64Url(await through(new CompressionStream("deflate-raw"), bytes))}`;
  return story.length <= LONGEST_TALK
    ? { kind: "packed", story }
    : { kind: "too-long", length: story.length, most: LONGEST_TALK };
}

const shortWords = ({ en, vi }: Words) => [en, vi] as const;
const longWords = ([en, vi]: readonly [string | null, string | null]): Words => ({ en, vi });

const nullableText = z.nullable(z.string());
const pair = z.tuple([nullableText, nullableText]);
const shortShape = z.tuple([
  z.literal(PACKING),
  pair,
  z.array(
    z.tuple([
      z.string(),
      pair,
      z.array(z.tuple([nullableText, nullableText, z.optional(z.array(z.unknown()))])),
      z.optional(pair),
    ]),
  ),
]);

/** Unpacks what `packTalk` made; whatever else stands there is unreadable, with the reason, and never fills the memory. */
export async function unpackTalk(story: string): Promise<Unpacked> {
  try {
    const bytes = fromBase64Url(story.slice(1));
    const unpacked = await through(new DecompressionStream("deflate-raw"), bytes, LARGEST_UNPACKED_BYTES);
    if (unpacked.length > LARGEST_UNPACKED_BYTES) return { kind: "unreadable", why: "too-large" };
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(unpacked));
    if (Array.isArray(json) && typeof json[0] === "number" && json[0] > PACKING) {
      return { kind: "unreadable", why: "newer" };
    }
    const [, title, steps] = z.parse(shortShape, json);
    const talk = z.parse(talkShape, { title: longWords(title), steps: steps.map(longStep) });
    return talk.steps.length > 0 ? { kind: "talk", talk } : { kind: "unreadable", why: "malformed" };
  } catch {
    return { kind: "unreadable", why: "malformed" };
  }
}

type ShortStep = z.infer<typeof shortShape>[2][number];
const longStep = ([view, headline, text, notes]: ShortStep, at: number) => ({
  id: `s${at + 1}`,
  view: Object.fromEntries(new URLSearchParams(view)) satisfies TalkStep["view"],
  headline: longWords(headline),
  text: text.map(([en, vi, rests]) => ({ words: { en, vi }, rests: rests ?? [] })),
  notes: longWords(notes ?? [null, null]),
});

/** What comes out of a stream that takes bytes and gives bytes; reading stops at the first piece beyond `most`. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told by the reading end; here it would be an error that nobody waits for.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  if (length > most) await reader.cancel().catch(() => undefined);
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
