import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkArticle, pendingIn } from "#pipeline/checkArticle.ts";
import { articleSource } from "#pipeline/sources.ts";
import { both } from "../builders.ts";
import { articleDraft, phrase, sourceParagraphs } from "./sample.ts";

type Draft = ReturnType<typeof articleDraft>;
const read = (overrides: Partial<Draft>) => z.parse(articleSource, articleDraft(overrides));
const complaints = (overrides: Partial<Draft>) => checkArticle(read(overrides)).join("\n");

type Sentences = NonNullable<Draft["paragraphs"][number]["sentences"]>;

/** The paragraphs of the sample after a change to the sentences of the first body line. */
function withSentences(change: (sentences: Sentences) => unknown) {
  const paragraphs = sourceParagraphs();
  change(paragraphs.find(({ kind }) => kind === "body")?.sentences ?? []);
  return { paragraphs, figures: [], events: [], places: [], citations: [] };
}

const citing = (locator: Partial<ReturnType<typeof phrase>>): Partial<Draft> => ({
  citations: [
    {
      id: "one",
      form: "generic",
      resolution: { kind: "unresolved", reason: both("Too vague.") },
      locator: { ...phrase("firm defensive areas"), ...locator },
    },
  ],
});
const planned = (date: string, vision: number | null = null): Partial<Draft> => ({
  events: [{ id: "plan", kind: "planned", date, vision, title: both("A plan"), locator: null }],
});

test("a sound source has nothing to be said against it", () => {
  expect(complaints({})).toBe("");
});

describe("a source is refused for", () => {
  test.each<{ fault: string; draft: Partial<Draft>; says: string }>([
    {
      fault: "sentences that overlap",
      draft: withSentences((sentences) => {
        const [first, second] = sentences;
        if (first && second) second.start = first.end - 3;
      }),
      says: "begins before the one before it",
    },
    {
      fault: "sentences out of order",
      draft: withSentences((sentences) => sentences.reverse()),
      says: "begins before the one before it",
    },
    {
      fault: "more than three themes in a sentence",
      draft: withSentences((sentences) => {
        const [first] = sentences;
        const coded = { exact: "school", start: phrase("school,").start, end: phrase("school,").end - 1 };
        if (first) first.themes = { a: coded, b: coded, c: coded, d: coded };
      }),
      says: "has 4 themes; at most 3 are coded.",
    },
    {
      fault: "a body without sentences",
      draft: withSentences((sentences) => sentences.splice(0)),
      says: "is a body with 0 sentences; only the body has any.",
    },
    {
      fault: "a phrase of more than ten words",
      draft: citing(phrase("On 5 May 2019 the town council adopted Resolution 28 on")),
      says: "has 11 words; expected 1 to 10.",
    },
    {
      fault: "a phrase outside its sentence",
      draft: citing({ sentence: 0 }),
      says: "lies outside its sentence",
    },
    {
      fault: "a span that is not as long as its phrase",
      draft: citing({ end: phrase("firm defensive areas").end + 1 }),
      says: "has 20 characters, its span",
    },
    {
      fault: "a phrase in a line that is not there",
      draft: citing({ paragraph: 99 }),
      says: "stands in line 99, which the article does not have.",
    },
    {
      fault: "a phrase in a sentence that is not there",
      draft: citing({ sentence: 9 }),
      says: "which has no such sentence.",
    },
    {
      fault: "a horizon that ends before it begins",
      draft: planned("2030/2023"),
      says: 'the date of event "plan": "2030/2023" ends before it begins.',
    },
    {
      fault: "a vision within the horizon",
      draft: planned("2023/2030", 2030),
      says: "is 2030, not after the end of its horizon in 2030.",
    },
    {
      fault: "a date that is none",
      draft: planned("2024-Q2"),
      says: '"2024-Q2" is not a date of the Extended Date/Time Format',
    },
    {
      fault: "days of publication that leave none",
      draft: {
        published: {
          edtf: null,
          how: "unknown",
          notBefore: "2024-12-25",
          notAfter: "2024-07-15",
          note: null,
        },
      },
      says: "not before 2024-12-25 and not after 2024-07-15, which leaves no day.",
    },
    {
      fault: "a missing date that is said to be printed",
      draft: { published: { edtf: null, how: "printed", notBefore: null, notAfter: null, note: null } },
      says: 'is null, yet established as "printed"',
    },
    {
      fault: "an id that stands twice",
      draft: { figures: [...(articleDraft().figures ?? []), ...(articleDraft().figures ?? [])] },
      says: '"families" stands more than once under figures.',
    },
  ])("$fault", ({ draft, says }) => {
    expect(complaints(draft)).toContain(says);
  });
});

test("entries that await review are named one by one", () => {
  const [figure] = articleDraft().figures ?? [];
  if (!figure) throw new Error("the sample has a figure");
  expect(pendingIn(read({ review: "pending", figures: [{ ...figure, review: "pending" }] }))).toEqual([
    "the article as a whole",
    'figure "families"',
  ]);
});
