import { describe, expect, test } from "vitest";
import { checkReference } from "#pipeline/checkReference.ts";
import { describeProblem } from "#pipeline/problem.ts";
import type { Sources } from "#pipeline/readSources.ts";
import { resolveReferences } from "#pipeline/resolveReferences.ts";
import { both, document, place, province, provinces, theme } from "../builders.ts";
import { articleDraft, phrase, sources } from "./sample.ts";

type Draft = ReturnType<typeof articleDraft>;

describe("an article that names what is not there is refused:", () => {
  test.each<{ fault: string; draft: Partial<Draft>; says: string }>([
    {
      fault: "a pin",
      draft: { pin: "nowhere" },
      says: 'the pin names "nowhere", which data/places.yaml does not list.',
    },
    {
      fault: "a place",
      draft: { places: [{ place: "atlantis", role: "mention", locators: [phrase("from Bac Ninh city")] }] },
      says: 'a place names "atlantis", which data/places.yaml does not list.',
    },
    {
      fault: "a cited document",
      draft: {
        citations: [
          {
            id: "one",
            form: "name",
            resolution: { kind: "resolved", document: "no-law", certainty: "probable", reason: null },
            locator: phrase("Resolution 28"),
          },
        ],
      },
      says: 'citation "one" names "no-law", which data/documents.yaml does not list.',
    },
    {
      fault: "a likely document outside the candidates",
      draft: {
        citations: [
          {
            id: "one",
            form: "name",
            resolution: {
              kind: "ambiguous",
              candidates: ["resolution-28-nq-tw-2008", "resolution-28-nq-tw-2008"],
              likely: "no-law",
              reason: both("Two fit."),
            },
            locator: phrase("Resolution 28"),
          },
        ],
      },
      says: 'citation "one" calls "no-law" likely, which is not among its candidates.',
    },
    {
      fault: "an event's document",
      draft: {
        events: [
          { id: "e", kind: "issued", date: null, title: both("E"), document: "no-law", locator: null },
        ],
      },
      says: 'event "e" names "no-law"',
    },
    {
      fault: "a theme",
      draft: {
        paragraphs: articleDraft().paragraphs.map((line) => ({
          ...line,
          sentences: line.sentences?.map((s) => ({ ...s, themes: { magic: phrase("holds a drill") } })) ?? [],
        })),
      },
      says: 'names "magic", which data/codebook.yaml does not list.',
    },
    {
      fault: "a province",
      draft: { provinces: ["ha-noi"] },
      says: 'the article is about "ha-noi", which is no unit of 2008.',
    },
    {
      fault: "a province that the later map does not have",
      draft: { provincesIn: { "2025": ["bac-giang"] } },
      says: 'the article is about "bac-giang", which is no unit of 2025.',
    },
    { fault: "the other map", draft: { provincesIn: {} }, says: "provincesIn lacks the boundaries of 2025." },
    { fault: "a set of boundaries", draft: { boundaries: "1975" }, says: '"1975", which is not listed.' },
    {
      fault: "a province that does not hold the pin",
      draft: { pinProvince: "lang-son" },
      says: 'the pin "bac-ninh-city" lies in "bac-ninh" by the boundaries of 2008, not in "lang-son".',
    },
    {
      fault: "boundaries that were not in force on the day",
      draft: {
        published: { edtf: "2025-08-06", how: "printed", notBefore: null, notAfter: null, note: null },
      },
      says: "the article appeared on 2025-08-06, when the boundaries of 2008 were not in force.",
    },
  ])("$fault", ({ draft, says }) => {
    const { articles, reference } = sources(draft);
    expect(articles.flatMap((article) => resolveReferences(article, reference)).join("\n")).toContain(says);
  });

  test("a pin that has no position", () => {
    const { articles, reference } = sources({}, { places: [place({ position: null })] });
    expect(articles.flatMap((article) => resolveReferences(article, reference))).toEqual([
      'the pin "bac-ninh-city" has no position.',
    ]);
  });

  test("a sound article names nothing that is not there", () => {
    const { articles, reference } = sources();
    expect(articles.flatMap((article) => resolveReferences(article, reference))).toEqual([]);
  });
});

const step = (date: string) => ({
  date,
  what: both("It became another."),
  legalBasis: null,
  basis: null,
  confidence: "verified" as const,
  sources: [],
  note: null,
});
const rank = (date: string) => ({
  ...step(date),
  from: "province" as const,
  kind: "centrally-run-city" as const,
});

describe("what articles share is refused for", () => {
  test.each<{ fault: string; reference: Partial<Sources["reference"]>; says: string }>([
    {
      fault: "a document listed twice",
      reference: { documents: [document(), document()] },
      says: 'data/documents.yaml: document "resolution-28-nq-tw-2008" is listed more than once.',
    },
    {
      fault: "a relation to no document",
      reference: { documents: [document({ implements: ["no-law"] })] },
      says: 'names "no-law" under implements, which is not in the registry.',
    },
    {
      fault: "a relation that stands on one side only",
      reference: { documents: [document({ replaces: ["old"] }), document({ id: "old" })] },
      says: 'names "old" under replaces; "old" does not name it under replacedBy.',
    },
    {
      fault: "an address without encryption",
      reference: { documents: [document({ sources: ["http://example.org"] })] },
      says: "has the address http://example.org; expected https.",
    },
    {
      fault: "a day of issue that is none",
      reference: { documents: [document({ issued: "22/9/2008" })] },
      says: '"22/9/2008" is not a date',
    },
    {
      fault: "a place in no province",
      reference: { places: [place({ provinces: { "2008": "ha-noi" } })] },
      says: 'data/places.yaml: place "bac-ninh-city" lies in "ha-noi", which is no unit of 2008.',
    },
    {
      fault: "a successor that is no unit of the next set",
      reference: { provinces: [...provinces(), province({ id: "ha-nam", successor: "ninh-binh" })] },
      says: 'unit "ha-nam" of 2008 names "ninh-binh", which is no unit of 2025.',
    },
    {
      fault: "a change on a day when its set was not in force",
      reference: {
        provinces: [
          ...provinces(),
          province({ id: "ha-nam", successor: null, changes: [rank("2025-08-01")] }),
        ],
      },
      says: 'unit "ha-nam" of 2008 changes on 2025-08-01, when that set is not in force.',
    },
    {
      fault: "a rank that is not the last it changed to",
      reference: {
        provinces: [
          ...provinces(),
          province({ id: "ha-nam", successor: null, changes: [rank("2020-01-01")] }),
        ],
      },
      says: 'unit "ha-nam" is listed as "province" and changed last to "centrally-run-city".',
    },
    {
      fault: "changes out of order",
      reference: {
        provinces: [
          ...provinces(),
          province({
            id: "ha-nam",
            kind: "centrally-run-city",
            successor: null,
            changes: [rank("2020-01-01"), rank("2019-01-01")],
          }),
        ],
      },
      says: 'the changes of unit "ha-nam" do not stand in the order of their days.',
    },
    {
      fault: "a change that rests on no document",
      reference: { places: [place({ changes: [{ ...step("2024"), legalBasis: "no-law" }] })] },
      says: 'a change of place "bac-ninh-city" rests on "no-law", which is not in the registry of documents.',
    },
    {
      fault: "a change on a day that is none",
      reference: { places: [place({ changes: [step("1/7/2025")] })] },
      says: 'a change of place "bac-ninh-city": "1/7/2025" is not a date',
    },
    {
      fault: "a theme of no family",
      reference: { themes: [theme({ family: "magic" })] },
      says: 'data/codebook.yaml: theme "training-and-exercises" belongs to the family "magic", which is not listed.',
    },
  ])("$fault", ({ reference, says }) => {
    const problems = checkReference(sources({}, reference).reference).map(describeProblem);
    expect(problems.join("\n")).toContain(says);
  });
});
