import { describe, expect, test } from "vitest";
import type { ArticleEvidence, ArticleId, Entry } from "#dataset/schema.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { namedBy } from "#selectors/namedBy.ts";
import { passagesOfEntries } from "#selectors/passagesOfEntries.ts";
import { sourcesOf } from "#selectors/sourcesOf.ts";
import { talkMaterial } from "#selectors/talkMaterial.ts";
import { catalogue, citation, event, evidence, figure, locator } from "../builders.ts";

const ARTICLE = "bac-ninh-city-2024" as ArticleId;
const at = (start: number, paragraph = 1) => locator({ start, paragraph });
const entry = (one: object): Entry => ({ article: ARTICLE, ...one }) as Entry;

const ours = evidence({
  codings: [
    { theme: "training-and-exercises", locator: at(70) },
    { theme: "training-and-exercises", locator: at(30) },
  ],
  citations: [citation({ id: "c1", locator: at(30) })],
  figures: [figure({ id: "f1", locator: at(50) }), figure({ id: "f2", locator: null })],
  places: [{ place: "bac-ninh-city", role: "subject", locators: [at(10), at(90)] }],
});
const index = indexCatalogue(
  catalogue({ events: [event({ id: "e1", locator: at(60) }), event({ id: "e2", locator: null })] }),
);
const evidenceOf = (id: ArticleId): ArticleEvidence | undefined => (id === ARTICLE ? ours : undefined);
const starts = (entries: Entry[]) =>
  passagesOfEntries(index, evidenceOf, entries).passages.map((one) => one.locator.selector[0].start);

describe("the passages behind entries", () => {
  test.each([
    ["a citation", { kind: "citation", id: "c1" }, [30]],
    [
      "every sentence of a coding, in the order of the text",
      { kind: "coding", theme: "training-and-exercises" },
      [30, 70],
    ],
    ["an event", { kind: "event", id: "e1" }, [60]],
    ["a figure", { kind: "figure", id: "f1" }, [50]],
    ["every mention of a place", { kind: "mention", place: "bac-ninh-city" }, [10, 90]],
  ])("are those of %s", (_, one, expected) => {
    expect(starts([entry(one)])).toEqual(expected);
  });

  test("stand in the order of the text, each once, whichever entry leads there", () => {
    const entries = [
      entry({ kind: "figure", id: "f1" }),
      entry({ kind: "coding", theme: "training-and-exercises" }),
      entry({ kind: "citation", id: "c1" }),
    ];
    expect(starts(entries)).toEqual([30, 50, 70]);
  });

  test.each([
    ["a document", { kind: "document", document: "resolution-28-nq-tw-2008" }],
    ["an article as a whole", { kind: "article", article: ARTICLE }],
    ["an event that no passage dates", { kind: "event", article: ARTICLE, id: "e2" }],
    ["a figure that we counted", { kind: "figure", article: ARTICLE, id: "f2" }],
    ["a citation of an article that has not arrived", { kind: "citation", article: "elsewhere", id: "c1" }],
  ])("are none for %s, which stays an entry to be looked up", (_, one) => {
    const found = passagesOfEntries(index, evidenceOf, [one as Entry, one as Entry]);
    expect(found).toEqual({ passages: [], without: [one] });
  });
});

describe("the sources of several sentences", () => {
  const whole = entry({ kind: "article" });
  const cited = entry({ kind: "citation", id: "c1" });
  const law = { kind: "document", document: "resolution-28-nq-tw-2008" } as Entry;

  test("name each article once, with the sentences that share its passages", () => {
    const { cited: sources } = sourcesOf(index, evidenceOf, [[cited], [whole], [cited]]);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.named).toEqual([1]);
    expect(sources[0]?.passages.map(({ numbers, paragraphs }) => ({ numbers, paragraphs }))).toEqual([
      { numbers: [0, 2], paragraphs: [1] },
    ]);
  });

  test("prefer a passage to the article that it is from", () => {
    expect(sourcesOf(index, evidenceOf, [[whole, cited]]).cited[0]?.named).toEqual([]);
  });

  test("gather what no passage carries", () => {
    expect(sourcesOf(index, evidenceOf, [[law], [], [law]]).without).toEqual([
      { entry: law, numbers: [0, 2] },
    ]);
  });

  test("say of a passage outside the known lines that it is outside", () => {
    const odd = evidence({ citations: [citation({ id: "c9", locator: at(500, 99) })] });
    const { cited: sources } = sourcesOf(index, () => odd, [[entry({ kind: "citation", id: "c9" })]]);
    expect(sources[0]?.passages[0]).toMatchObject({ paragraphs: [], kinds: ["outside"] });
  });
});

test("what sentences speak of are the themes, events and documents behind them, a citation for its document", () => {
  const named = namedBy(evidenceOf, [
    entry({ kind: "citation", id: "c1" }),
    entry({ kind: "coding", theme: "training-and-exercises" }),
    entry({ kind: "event", id: "e1" }),
  ]);
  expect([...named.documents]).toEqual(["resolution-28-nq-tw-2008"]);
  expect([...named.themes]).toEqual(["training-and-exercises"]);
  expect([...named.events]).toEqual(["e1"]);
});

describe("the material of a talk", () => {
  test("is the evidence of what its sentences rest on and of what its steps select, each once", () => {
    const cited = entry({ kind: "citation", id: "c1" });
    const province = { kind: "province", boundaries: "2008", id: "bac-ninh" } as never;
    expect(talkMaterial(index, [cited, cited], [province]).articles).toEqual([ARTICLE]);
    expect(talkMaterial(index, [], [province]).articles).toEqual([ARTICLE]);
  });

  test("has the documents that have a file of their own", () => {
    const law = { kind: "document", id: "resolution-28-nq-tw-2008" } as never;
    const unknown = { kind: "document", id: "decree-of-nobody" } as never;
    expect(talkMaterial(index, [], [law, unknown]).documents).toEqual(["resolution-28-nq-tw-2008"]);
  });
});
