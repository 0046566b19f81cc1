import * as z from "zod/mini";
import { entry } from "#dataset/schema.ts";
import type { Talk } from "./talk.ts";

/** More than an afternoon holds. */
export const MOST_STEPS = 200;
/** No card and no notes window shows more; a file that has more is no talk. */
const MOST_LETTERS = 20_000;

const said = z.nullable(z.string().check(z.maxLength(MOST_LETTERS)));
const words = z.object({ en: z._default(said, null), vi: z._default(said, null) });
const noWords = { en: null, vi: null };
const text = z.object({ words, rests: z._default(z.array(entry), []) });

/** An id that an address can name. */
const stepId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,80}$/));

/** A talk as it comes from outside: a file, a link, what this browser kept. */
export const talkShape = z.object({
  title: z._default(words, noWords),
  steps: z
    .array(
      z.object({
        id: stepId,
        view: z.record(z.string(), z.string().check(z.maxLength(1000))),
        headline: z._default(words, noWords),
        text: z._default(z.array(text), []),
        notes: z._default(words, noWords),
      }),
    )
    .check(z.maxLength(MOST_STEPS)),
}) satisfies z.ZodMiniType<Talk>;
