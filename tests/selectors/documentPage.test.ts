import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentCitation } from "#dataset/schema.ts";
import { citationsOf } from "#selectors/citationsOf.ts";
import { documentLife } from "#selectors/documentLife.ts";
import { citedBy, coCited, hasCitations } from "#selectors/documentsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { provincesCiting } from "#selectors/provincesCiting.ts";
import { sameNumber } from "#selectors/sameNumber.ts";
import { aliasesUnmet, plainLiteral, spellingsOf } from "#selectors/spellingsOf.ts";
import { article, both, documentCitation, documentEvidence } from "../builders.ts";
import { committedCatalogue, committedDocuments, OLD } from "../committed.ts";
import { documentId, idsOf, NEW, world } from "./world.ts";

const index = indexCatalogue(world());
const [kimBang, ninhBinh] = ["kim-bang-2023", "ninh-binh-2024"];
const open = { kind: "ambiguous" as const, candidates: ["a", "b"], likely: null, reason: both("Which?") };
const file = (...citations: DocumentCitation[]) => documentEvidence({ citations });
const of = (name: string, overrides: Parameters<typeof documentCitation>[0] = {}) =>
  documentCitation({ article: name, ...overrides });

describe("the citations of a document", () => {
  test("are parted into those that mean it, those that may, and what rests on it", () => {
    const found = citationsOf(
      index,
      file(
        of(kimBang as string, { id: "one" }),
        of(kimBang as string, { id: "two", resolution: open }),
        of(kimBang as string, { id: "three", relation: "context" }),
      ),
    );
    const ids = (part: keyof typeof found) => found[part].flatMap(({ citations }) => idsOf(citations));
    expect([ids("cited"), ids("open"), ids("context")]).toEqual([["one"], ["two"], ["three"]]);
  });

  test("come with the latest article first, and only those within the dates", () => {
    const both = file(of(kimBang as string), of(ninhBinh as string));
    const names = (from: string | null) =>
      citationsOf(index, both, { from, to: null }).cited.map(({ article: { id } }) => id);
    expect(names(null)).toEqual([ninhBinh, kimBang]);
    expect(names("2024")).toEqual([ninhBinh]);
  });

  test("of an article that the catalogue lacks are passed over", () => {
    expect(citationsOf(index, file(of("lost-2020"))).cited).toEqual([]);
  });

  test.each([...committedDocuments])("of %s agree with the catalogue", (id, evidence) => {
    const committed = indexCatalogue(committedCatalogue);
    const { cited, open: undecided, context } = citationsOf(committed, evidence);
    const names = (list: typeof cited) => list.map(({ article: one }) => one.id).sort();
    expect(names(cited)).toEqual(idsOf(citedBy(committed, id)).toSorted());
    expect(names(undecided)).toEqual(idsOf(committed.articlesByCandidate.get(id) ?? []).toSorted());
    expect(names(context)).toEqual(idsOf(committed.articlesByContext.get(id) ?? []).toSorted());
    expect(hasCitations(committed, id)).toBe(true);
  });
});

test("a document without citations, candidates or context has no file to ask for", () => {
  const committed = indexCatalogue(committedCatalogue);
  const without = committedCatalogue.documents.filter(({ id }) => !committedDocuments.has(id));
  expect(without.length).toBeGreaterThan(0);
  for (const { id } of without) expect(hasCitations(committed, id)).toBe(false);
});

describe("spellings", () => {
  const [first, second] = [article({ id: "a-2020" }), article({ id: "b-2021" })];
  const literal = (text: string, form: DocumentCitation["form"] = "number") =>
    documentCitation({ literal: text, form });

  test("are counted with their articles: by number first, the frequent before the rare", () => {
    const found = spellingsOf({
      cited: [
        { article: first, citations: [literal("Resolution 28"), literal("the Resolution", "generic")] },
        { article: second, citations: [literal("Res. No. 28"), literal("“Resolution 28”")] },
      ],
      open: [],
    });
    expect(found.map(({ literal: words, times, articles }) => [words, times, articles.length])).toEqual([
      ["Resolution 28", 2, 2],
      ["Res. No. 28", 1, 1],
      ["the Resolution", 1, 1],
    ]);
  });

  test("say how often they stay open", () => {
    const groups = [{ article: first, citations: [literal("Resolution 8", "short-form")] }];
    expect(spellingsOf({ cited: groups, open: groups })).toMatchObject([{ times: 2, open: 1 }]);
  });

  test("lose no citation and invent none", () => {
    const anyCitation = fc.record({
      words: fc.string({ minLength: 1, maxLength: 12 }),
      form: fc.constantFrom("number", "name", "short-form", "generic" as const),
    });
    fc.assert(
      fc.property(fc.array(anyCitation), fc.array(anyCitation), (cited, undecided) => {
        const made = (list: typeof cited) => [
          { article: first, citations: list.map(({ words, form }) => literal(words, form as never)) },
        ];
        const found = spellingsOf({ cited: made(cited), open: made(undecided) });
        expect(found.reduce((sum, { times }) => sum + times, 0)).toBe(cited.length + undecided.length);
        expect(found.reduce((sum, { open: n }) => sum + n, 0)).toBe(undecided.length);
        const words = new Set(
          [...cited, ...undecided].map((one) => `${one.form} ${plainLiteral(one.words)}`),
        );
        expect(found.length).toBe(words.size);
      }),
    );
  });

  test("meet a registered name whatever its accents and spaces", () => {
    const met = spellingsOf({
      cited: [{ article: first, citations: [literal("Nghi quyet so 28")] }],
      open: [],
    });
    expect(aliasesUnmet(["Nghị quyết số 28", "Resolution 28", "nghi quyet so28"], met)).toEqual([
      "Resolution 28",
    ]);
  });
});

describe("a document's life", () => {
  const document = index.documents.get(documentId("resolution-28-nq-tw-2008"));
  if (!document) throw new Error("the world has the resolution");

  test("begins with its issue and gathers citations by year, those of unknown date last", () => {
    const entries = documentLife(index, document, citedBy(index, document.id));
    expect(entries.map((entry) => (entry.kind === "cited" ? entry.year : entry.date))).toEqual([
      "2008-06-15",
      2023,
      2024,
      null,
    ]);
    const counted = entries.flatMap((entry) => (entry.kind === "cited" ? entry.articles : []));
    expect(counted).toHaveLength(citedBy(index, document.id).length);
  });

  test("knows what replaced it and when, and leaves out what has no date", () => {
    const later = { ...document, id: documentId("later"), issued: "2020-02-02" };
    const undated = { ...document, id: documentId("undated"), issued: null };
    const registry = indexCatalogue({
      ...index.catalogue,
      documents: [document, later, undated],
    });
    const entries = documentLife(registry, { ...document, replacedBy: [later.id, undated.id] }, []);
    expect(entries).toMatchObject([{ kind: "issued" }, { kind: "replaced", date: "2020-02-02", by: later }]);
  });

  test("does not say twice that it came into force on the day of its issue", () => {
    const entries = documentLife(index, { ...document, issued: "2025-06-16", effective: "2025-06-16" }, []);
    expect(entries.map(({ kind }) => kind)).toEqual(["issued"]);
  });
});

test("documents of one number stand by date, and each finds the same ones", () => {
  const all = ["2003", "2008", "2013", "2018", "2022"].map((year) => `resolution-28-nq-tw-${year}`);
  for (const id of all) expect(idsOf(sameNumber(index, documentId(id)))).toEqual(all);
  expect(sameNumber(index, documentId("decree-164-2018-nd-cp"))).toEqual([]);
});

test("the provinces of citing articles follow the boundaries, those with most articles first", () => {
  const articles = citedBy(index, documentId("resolution-28-nq-tw-2008"));
  const names = (set: typeof OLD) => provincesCiting(index, set, articles).map(({ province: { id } }) => id);
  expect(names(OLD)).toContain("ha-nam");
  expect(names(NEW)[0]).toBe("ninh-binh");
  expect(names(NEW)).not.toContain("ha-nam");
});

test("neighbours are counted among the articles given", () => {
  const id = documentId("resolution-28-nq-tw-2008");
  const only = citedBy(index, id).filter((one) => one.id === ninhBinh);
  expect(coCited(index, id, only).map(({ document }) => document.id)).toEqual(["resolution-28-nq-tw-2013"]);
});
