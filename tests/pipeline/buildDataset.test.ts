import { describe, expect, test } from "vitest";
import { buildDataset } from "#pipeline/buildDataset.ts";
import { datasetFiles } from "#pipeline/datasetFiles.ts";
import { SourceError } from "#pipeline/problem.ts";
import { both, document, place } from "../builders.ts";
import { articleDraft, phrase, sources } from "./sample.ts";

type Draft = ReturnType<typeof articleDraft>;
type Citation = NonNullable<Draft["citations"]>[number];

const build = (...args: Parameters<typeof sources>) =>
  buildDataset(sources(...args), { includePending: false });
const built = (...args: Parameters<typeof sources>) => {
  const { catalogue, evidence } = build(...args);
  const [article] = catalogue.articles;
  const [proof] = evidence;
  if (!article || !proof) throw new Error("one article was built");
  return { catalogue, article, evidence: proof };
};
const citation = (overrides: Partial<Citation>): Citation => ({
  id: "resolution-28",
  form: "number",
  resolution: { kind: "resolved", document: "resolution-28-nq-tw-2008", certainty: "certain", reason: null },
  locator: phrase("Resolution 28"),
  ...overrides,
});

describe("an article's row in the catalogue", () => {
  test("counts the paragraphs and sentences of the body only", () => {
    const { article, evidence } = built();
    expect(evidence.paragraphs.map(({ kind, number }) => [kind, number])).toEqual([
      ["heading", null],
      ["body", 1],
      ["caption", null],
      ["body", 2],
    ]);
    expect(article).toMatchObject({ paragraphs: 2, sentences: 4 });
  });

  test("counts the sentences of each theme and leaves out themes without any", () => {
    expect(built().article.themes).toEqual([{ theme: "training-and-exercises", sentences: 1 }]);
  });

  test("names each document once, in the order of its first citation, and none that is context", () => {
    const later = document({ id: "decree-21", number: { vi: "21/2019/NĐ-CP", ascii: "21/2019/ND-CP" } });
    const context = document({ id: "law-72" });
    const to = (id: string): Citation["resolution"] => ({
      kind: "resolved",
      document: id,
      certainty: "probable",
      reason: null,
    });
    const { article } = built(
      {
        citations: [
          citation({ id: "c", resolution: to("decree-21"), locator: phrase("2030 with a vision") }),
          citation({ id: "b" }),
          citation({ id: "a", locator: phrase("firm defensive areas") }),
          citation({ id: "d", relation: "context", resolution: to("law-72"), locator: phrase("a clinic") }),
        ],
      },
      { documents: [document(), later, context] },
    );
    expect(article.documents).toEqual(["resolution-28-nq-tw-2008", "decree-21"]);
  });

  test("counts the citations that stay open", () => {
    const open = citation({ resolution: { kind: "unresolved", reason: both("Too vague.") } });
    expect(built({ citations: [open] }).article).toMatchObject({ openCitations: 1, documents: [] });
    expect(built({ citations: [{ ...open, relation: "context" }] }).article.openCitations).toBe(0);
  });

  test("names the documents between which a citation stays open, and those that a passage rests on", () => {
    const candidates = ["law-10", "law-72"];
    const { article } = built(
      {
        citations: [
          citation({ resolution: { kind: "ambiguous", candidates, likely: null, reason: both("Which?") } }),
          citation({
            id: "b",
            relation: "context",
            resolution: { kind: "resolved", document: "law-72", certainty: "probable", reason: both("So.") },
            locator: phrase("a clinic"),
          }),
        ],
      },
      { documents: [document(), document({ id: "law-10" }), document({ id: "law-72" })] },
    );
    expect(article).toMatchObject({ documents: [], candidates, context: ["law-72"], openCitations: 1 });
  });

  test("names a place only where the body does", () => {
    const caption = phrase("the hills");
    const { article, evidence } = built({
      places: [{ place: "bac-ninh-city", role: "mention", locators: [caption] }],
    });
    expect(article.places).toEqual([]);
    expect(evidence.places).toHaveLength(1);
  });
});

describe("evidence", () => {
  test("stands in the order of the text, with ids that are unique in the dataset", () => {
    const second = citation({ id: "a", locator: phrase("2030 with a vision") });
    const { evidence } = built({ citations: [second, citation({ id: "b" })] });
    expect(evidence.citations.map(({ id, literal }) => [id, literal])).toEqual([
      ["bac-ninh-city-2024-b", "Resolution 28"],
      ["bac-ninh-city-2024-a", "2030 with a vision"],
    ]);
  });

  test("finds the sentence of a phrase of which only the line is given", () => {
    const { evidence } = built({
      citations: [citation({ locator: { ...phrase("Resolution 28"), sentence: null } })],
    });
    expect(evidence.citations[0]?.locator.sentence).toBe(1);
  });

  test("codes one sentence and theme each with its phrase", () => {
    const { evidence } = built();
    expect(evidence.codings).toMatchObject([
      { theme: "training-and-exercises", locator: { paragraph: 3, sentence: 0 } },
    ]);
  });
});

describe("events", () => {
  const kinds = (overrides: Partial<Draft>, ...rest: Document[]) =>
    built(overrides, rest.length > 0 ? { documents: rest } : {}).catalogue.events.map(({ id }) =>
      id.slice(19),
    );
  type Document = ReturnType<typeof document>;

  test("are those written down, the issue of documents cited, and the article's own appearance", () => {
    expect(built().catalogue.events.map(({ kind, date, dateFrom }) => [kind, date, dateFrom])).toEqual([
      ["issued", "2008-09-22", "registry"],
      ["planned", "/2030", "article"],
      ["published", "2024-03-20", "page"],
    ]);
  });

  test("carry the themes of the sentence in which they stand, and none where nothing is coded there", () => {
    const happened = (id: string, words: string | null) => ({
      id,
      kind: "happened" as const,
      date: "2016",
      title: both(id),
      locator: words === null ? null : phrase(words),
    });
    const { catalogue, evidence } = built({
      events: [
        happened("drill", "holds a drill"),
        happened("photo", "the hills"),
        happened("plan", "until 2030"),
      ],
    });
    const themes = (events: typeof catalogue.events) =>
      Object.fromEntries(events.map((event) => [event.id.replace("bac-ninh-city-2024-", ""), event.themes]));
    expect(themes(catalogue.events)).toMatchObject({
      drill: ["training-and-exercises"],
      photo: [],
      plan: [],
      published: [],
    });
    expect(themes(evidence.events)).toEqual(themes(catalogue.events));
  });

  test("say once that a document was issued, however often it is cited", () => {
    expect(
      kinds({
        citations: [citation({}), citation({ id: "again", locator: phrase("firm defensive areas") })],
      }),
    ).toEqual(["issued-resolution-28-nq-tw-2008", "plan", "published"]);
  });

  test("do not repeat an issue that the article dates itself", () => {
    const issued = {
      id: "adopted",
      kind: "issued" as const,
      date: "2008-09-22",
      title: both("Adopted"),
      document: "resolution-28-nq-tw-2008",
      locator: null,
    };
    expect(kinds({ events: [issued] })).toEqual(["adopted", "published"]);
  });

  test.each([
    { what: "documents without a date", act: document({ issued: null }) },
    { what: "dates that were seen on no page", act: document({ uncheckedFields: ["issued"] }) },
  ])("are not made of $what", ({ act }) => {
    expect(kinds({ events: [] }, act)).toEqual(["published"]);
  });

  test("are not made of context or of open citations", () => {
    expect(kinds({ events: [], citations: [citation({ relation: "context" })] })).toEqual(["published"]);
  });

  test("show an article of unknown date without one, and the days between which it lies", () => {
    const { catalogue } = built({
      published: { edtf: null, how: "unknown", notBefore: "2024-07-15", notAfter: "2024-12-25", note: null },
    });
    const published = catalogue.events.find(({ kind }) => kind === "published");
    expect(published).toMatchObject({ date: null, dateFrom: "look-up" });
    expect(published?.note?.en).toBe(
      "Date of publication unknown: not before 15 July 2024, not after 25 December 2024.",
    );
    expect(published?.note?.vi).toBe("Chưa rõ ngày đăng: không trước 15/7/2024, không sau 25/12/2024.");
  });
});

describe("issues", () => {
  const kinds = (...args: Parameters<typeof sources>) =>
    built(...args).catalogue.issues.map(({ kind, text }) => `${kind}: ${text.en}`);

  test("are none where nothing is in doubt", () => {
    expect(kinds()).toEqual([]);
  });

  test("name contradictions, unknown dates, open citations and unchecked documents, in words", () => {
    const twin = document({ id: "twin", issued: "2013-10-25" });
    const said = kinds(
      {
        published: { edtf: null, how: "unknown", notBefore: null, notAfter: "2024-12-25", note: null },
        events: [
          {
            id: "city",
            kind: "happened",
            date: "2016",
            title: both("A city"),
            check: "inconsistent",
            note: both("Others say 2017."),
            locator: null,
          },
          { id: "when", kind: "happened", date: null, title: both("A meeting"), locator: null },
        ],
        citations: [
          citation({
            id: "a",
            resolution: {
              kind: "ambiguous",
              candidates: ["resolution-28-nq-tw-2008", "twin"],
              likely: null,
              reason: both("No tenure is given."),
            },
          }),
          citation({
            id: "b",
            resolution: { kind: "unresolved", reason: both("It is generic.") },
            locator: phrase("the plan"),
          }),
          citation({
            id: "c",
            resolution: { kind: "resolved", document: "local", certainty: "certain", reason: null },
            locator: phrase("a clinic"),
          }),
        ],
      },
      { documents: [document(), twin, document({ id: "local", number: null, confidence: "article-only" })] },
    );
    expect(said).toEqual([
      "ambiguous: “Resolution 28” fits more than one document: Resolution 28-NQ/TW of 2008; Resolution 28-NQ/TW of 2013. No tenure is given.",
      "unresolved: “the plan” could not be tied to a document. It is generic.",
      "inconsistent: Other sources do not agree on “A city”. Others say 2017.",
      "unknown: Date of publication unknown: not after 25 December 2024.",
      "unchecked: Firm defensive areas: no source beside the article was found.",
      "unknown: No date is known for “A meeting”.",
    ]);
  });

  test("are said in the words of the article's source where it has any of the same id", () => {
    const unknown = { edtf: null, how: "unknown" as const, notBefore: null, notAfter: null, note: null };
    const own = { id: "date-unknown", kind: "unknown" as const, text: both("Some day in autumn.") };
    expect(kinds({ published: unknown, issues: [own] })).toEqual(["unknown: Some day in autumn."]);
  });

  test("include those that the article's source states", () => {
    expect(
      kinds({ issues: [{ id: "headline", kind: "unknown", text: both("The headline is lost.") }] }),
    ).toEqual(["unknown: The headline is lost."]);
  });
});

describe("a build", () => {
  test("refuses what awaits review, unless it is let in and marked", () => {
    const pending = sources({ review: "pending" });
    expect(() => buildDataset(pending, { includePending: false })).toThrow(
      "data/articles/bac-ninh-city-2024.yaml: the article as a whole awaits review",
    );
    const { catalogue } = buildDataset(pending, { includePending: true });
    expect(catalogue.articles[0]?.review).toBe("pending");
  });

  test("refuses with every problem, of every file", () => {
    const wrong = sources({ pin: "nowhere", provinces: ["ha-noi"] }, { themes: [] });
    try {
      buildDataset(wrong, { includePending: false });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError);
      expect((error as SourceError).problems).toHaveLength(3);
    }
  });

  test("refuses a source for what is wrong in itself, and for what is wrong with what articles share", () => {
    const article = sources({ published: { ...articleDraft().published, edtf: "soon" } });
    expect(() => buildDataset(article, { includePending: false })).toThrow('"soon" is not a date');
    const shared = sources({}, { documents: [document(), document()] });
    expect(() => buildDataset(shared, { includePending: false })).toThrow("is listed more than once");
  });

  test("gives the same bytes whatever the order of its sources", () => {
    const documents = [document(), document({ id: "decree-21" })];
    const places = [place(), place({ id: "a-hill" })];
    const { reference, articles } = sources({}, { documents, places });
    const [one] = articles;
    if (!one) throw new Error("one article");
    const two = { ...one, id: "a-second-2024" as typeof one.id };
    const files = (all: typeof articles, turned: typeof reference) =>
      JSON.stringify([
        ...datasetFiles(buildDataset({ reference: turned, articles: all }, { includePending: false })),
      ]);
    const turned = {
      ...reference,
      provinces: [...reference.provinces].reverse(),
      boundaries: [...reference.boundaries].reverse(),
      documents: [...documents].reverse(),
      places: [...places].reverse(),
    };
    expect(files([one, two], reference)).toBe(files([two, one], turned));
  });
});
