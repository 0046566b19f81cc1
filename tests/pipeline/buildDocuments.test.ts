import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleEvidence, DocumentId } from "#dataset/schema.ts";
import { buildDocuments, documentsNamed } from "#pipeline/buildDocuments.ts";
import { verifyDocuments } from "#pipeline/verifyDocuments.ts";
import { both, citation, evidence, locator, paragraph } from "../builders.ts";

const to = (document: string) => ({
  kind: "resolved" as const,
  document,
  certainty: "certain" as const,
  reason: null,
});
const between = (...candidates: string[]) => ({
  kind: "ambiguous" as const,
  candidates,
  likely: null,
  reason: both("Which of them?"),
});
const nowhere = { kind: "unresolved" as const, reason: both("Too vague.") };
const of = (article: string, ...resolutions: Parameters<typeof citation>[0][]) =>
  evidence({
    article,
    paragraphs: [paragraph({ index: 1, number: null, kind: "heading" }), paragraph({ index: 7, number: 4 })],
    citations: resolutions.map((overrides, at) => citation({ id: `${article}-c${at}`, ...overrides })),
  });

describe("the citations of a document", () => {
  test("are those of all articles, by article and then in the order of the text", () => {
    const [only] = buildDocuments([of("b-2024", {}), of("a-2024", {}, {})]);
    expect(only?.citations.map(({ id }) => id)).toEqual(["a-2024-c0", "a-2024-c1", "b-2024-c0"]);
    expect(only?.citations.map(({ article }) => article)).toEqual(["a-2024", "a-2024", "b-2024"]);
  });

  test("say in which paragraph a reader finds them", () => {
    const lines = [7, 1, 99].map((line) => ({ locator: locator({ paragraph: line }) }));
    const [only] = buildDocuments([of("a-2024", ...lines)]);
    expect(only?.citations.map(({ line }) => line)).toEqual([
      { kind: "body", number: 4 },
      { kind: "heading", number: null },
      null,
    ]);
  });

  test("stand with each candidate where they stay open, and nowhere where nothing fits", () => {
    const files = buildDocuments([
      of("a-2024", { resolution: between("law-2", "law-1") }, { resolution: nowhere }),
    ]);
    expect(files.map(({ document, citations }) => [document, citations.length])).toEqual([
      ["law-1", 1],
      ["law-2", 1],
    ]);
  });

  test("include the passages that rest on the document", () => {
    const [only] = buildDocuments([of("a-2024", { relation: "context", resolution: to("law-1") })]);
    expect(only?.citations[0]?.relation).toBe("context");
  });
});

const anyEvidence = fc.uniqueArray(
  fc.record({
    article: fc.constantFrom("a", "b", "c", "d").map((name) => `${name}-2024`),
    cited: fc.array(fc.subarray(["law-1", "law-2", "law-3"])),
  }),
  { selector: ({ article }) => article },
);
const made = (list: { article: string; cited: string[][] }[]): ArticleEvidence[] =>
  list.map(({ article, cited }) =>
    of(
      article,
      ...cited.map((ids) => ({
        resolution: ids.length === 0 ? nowhere : ids.length === 1 ? to(String(ids[0])) : between(...ids),
      })),
    ),
  );

test("every citation stands once in the file of each document it may mean, and in no other", () => {
  fc.assert(
    fc.property(anyEvidence, (list) => {
      const articles = made(list);
      const expected = articles.flatMap((one) =>
        one.citations.flatMap(({ id, resolution }) =>
          documentsNamed(resolution).map((document) => `${document} ${id}`),
        ),
      );
      const found = buildDocuments(articles).flatMap(({ document, citations }) =>
        citations.map(({ id }) => `${document} ${id}`),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test("the order in which articles come changes nothing", () => {
  fc.assert(
    fc.property(anyEvidence, (list) => {
      expect(buildDocuments(made([...list].reverse()))).toEqual(buildDocuments(made(list)));
    }),
  );
});

describe("verification", () => {
  const articles = [of("a-2024", { resolution: to("law-1") })];
  const other = of("a-2024", { resolution: to("law-2") });

  test("is content with the files that the articles make", () => {
    expect(verifyDocuments(articles, buildDocuments(articles))).toEqual([]);
  });

  test("misses a file and sees one too many", () => {
    expect(verifyDocuments(articles, buildDocuments([other]))).toEqual([
      "law-1 is cited and has no file of its citations.",
      "law-2 has a file of citations that no article makes.",
    ]);
  });

  test("sees another literal", () => {
    const [file] = buildDocuments(articles);
    const [first] = file?.citations ?? [];
    if (!file || !first) throw new Error("a file was built");
    const changed = { ...file, document: "law-1" as DocumentId, citations: [{ ...first, literal: "Law 1" }] };
    expect(verifyDocuments(articles, [changed])).toEqual([
      "law-1: its citations are not those of the articles.",
    ]);
  });
});
