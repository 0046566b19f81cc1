import fc from "fast-check";
import type { Entry } from "#dataset/schema.ts";
import type { Talk } from "#state/talk.ts";
import { pairsOfView } from "#state/talk.ts";
import { anyView } from "./anyView.ts";

/** Words with the letters and marks of Vietnamese, composed and not, and whatever else people type. */
const vietnamese = fc.constantFrom(
  "Nghị quyết 28-NQ/TW",
  "Lạng Sơn giữ vững “thế trận lòng dân”",
  "Đồng bằng sông Hồng: 5 tỉnh, 18.250 hộ",
  "Tha\u0301i Bi\u0300nh",
  "Bắc Ninh\tvà Hà Nam 🏞",
);
const line = fc.oneof(
  vietnamese,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => text.isWellFormed()),
);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const anyWords = fc.record({ en: orNull(line), vi: orNull(line) });
const anyEntry = fc.constantFrom(
  { kind: "province", boundaries: "2008", province: "lang-son" },
  { kind: "coding", article: "thai-binh-2024", theme: "militia-reserves" },
) as fc.Arbitrary<Entry>;

const anyStep = fc.record({
  id: fc.stringMatching(/^s[a-z0-9]{1,5}$/),
  view: anyView.map(pairsOfView),
  headline: anyWords,
  text: fc.array(fc.record({ words: anyWords, rests: fc.array(anyEntry, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
  notes: anyWords,
});

/** Any talk that a presenter can put together: at least one step, each with an id of its own. */
export const anyTalk: fc.Arbitrary<Talk> = fc.record({
  title: anyWords,
  steps: fc.uniqueArray(anyStep, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
});
