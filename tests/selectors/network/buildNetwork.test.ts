import { describe, expect, test } from "vitest";
import type { ArticleId, DocumentId, ProvinceId } from "#dataset/schema.ts";
import { citedBy, coCited } from "#selectors/documentsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { buildNetwork, MOST_ARTICLES } from "#selectors/network/buildNetwork.ts";
import { citedTogether } from "#selectors/network/citedTogether.ts";
import { MOST_DOCUMENTS } from "#selectors/network/foldDocuments.ts";
import { committedCatalogue, NEW, OLD } from "../../committed.ts";
import { cpuMs } from "../../pipeline/extract/cpuMs.ts";
import { largeCatalogue } from "./largeCatalogue.ts";

const index = indexCatalogue(committedCatalogue);
const RESOLUTION = "resolution-28-nq-tw-2008" as DocumentId;
const large = indexCatalogue(largeCatalogue(500, 200));

describe("of a few articles, the network", () => {
  const network = buildNetwork(index, { boundaries: OLD });

  test("has every article that cites or may cite, and every document cited or a candidate", () => {
    const citing = committedCatalogue.articles.filter(
      ({ documents, candidates }) => documents.length + candidates.length > 0,
    );
    expect(network.citers.map(({ key }) => key).sort()).toEqual(
      citing.map(({ id }) => `article:${id}`).sort(),
    );
    const documents = new Set(citing.flatMap(({ documents, candidates }) => [...documents, ...candidates]));
    expect(network.cited.map(({ key }) => key)).toEqual([...documents].sort().map((id) => `document:${id}`));
    expect(network.foldedUpTo).toBeNull();
  });

  test("has one line for each document of an article, open ones for its candidates", () => {
    for (const article of committedCatalogue.articles) {
      const own = network.citations.filter(({ from }) => from === `article:${article.id}`);
      const to = (part: typeof own) => part.map((line) => line.to).sort();
      expect(to(own.filter(({ articles }) => articles === 1))).toEqual(
        article.documents.map((id) => `document:${id}`).sort(),
      );
      expect(to(own.filter(({ open }) => open === 1))).toEqual(
        article.candidates.map((id) => `document:${id}`).sort(),
      );
    }
  });

  test("follows the dates", () => {
    const filtered = buildNetwork(index, { boundaries: OLD, filter: { from: null, to: "2023-12" } });
    expect(filtered.citers.map(({ key }) => key)).toEqual(["article:ha-nam-kim-bang-2023"]);
  });
});

describe("centred on a document, the network", () => {
  const network = buildNetwork(index, { boundaries: OLD, centre: { kind: "document", id: RESOLUTION } });

  test("has what cites it and what is cited in the same articles", () => {
    expect(network.articles.map(({ id }) => id)).toEqual(citedBy(index, RESOLUTION).map(({ id }) => id));
    expect([...network.documents].sort()).toEqual(
      [RESOLUTION, ...coCited(index, RESOLUTION).map(({ document }) => document.id)].sort(),
    );
  });

  test("counts what stands apart", () => {
    const whole = buildNetwork(index, { boundaries: OLD });
    expect(network.apart).toEqual({
      articles: whole.articles.length - network.articles.length,
      documents: whole.documents.length - network.documents.length,
    });
  });

  test("that is only a candidate has the article that may cite it", () => {
    const id = "resolution-28-nq-tw-2013" as DocumentId;
    const around = buildNetwork(index, { boundaries: OLD, centre: { kind: "document", id } });
    expect(around.articles.map((article) => article.id)).toContain("thai-binh-2024");
  });

  test("that nobody cites is empty", () => {
    const id = "decision-490-qd-ttg-2018" as DocumentId;
    expect(buildNetwork(index, { boundaries: OLD, centre: { kind: "document", id } }).citers).toEqual([]);
  });
});

test("centred on an article it has its documents and the articles that share one of them", () => {
  const id = "ha-nam-kim-bang-2023" as ArticleId;
  const network = buildNetwork(index, { boundaries: OLD, centre: { kind: "article", id } });
  expect([...network.documents].sort()).toEqual([...(index.articles.get(id)?.documents ?? [])].sort());
  expect(network.articles.map((one) => one.id)).toEqual([id, "military-region-1-2024"]);
});

test("centred on a province it has the articles about it by the boundaries shown", () => {
  const centre = { kind: "province" as const, id: "ninh-binh" as ProvinceId };
  expect(buildNetwork(index, { boundaries: OLD, centre }).articles).toEqual([]);
  expect(buildNetwork(index, { boundaries: NEW, centre }).articles).toHaveLength(1);
});

describe("of 500 articles and 200 documents, the network", () => {
  const network = buildNetwork(large, { boundaries: OLD });

  test("stays within what can be read: provinces for articles, the little cited folded by type", () => {
    expect(network.articles.length).toBeGreaterThan(MOST_ARTICLES);
    expect(network.citers.every(({ kind }) => kind === "province")).toBe(true);
    expect(network.citers.length).toBeLessThanOrEqual(63);
    const kept = network.cited.filter(({ kind }) => kind === "document");
    expect(kept.length).toBeLessThanOrEqual(MOST_DOCUMENTS);
    expect(kept.length).toBeGreaterThan(10);
    for (const { articles } of kept) expect(articles).toBeGreaterThan(network.foldedUpTo ?? 0);
  });

  test("loses no document: each stands for itself or in the bundle of its type", () => {
    const standing = network.cited.flatMap((node) =>
      node.kind === "bundle" ? node.documents.map(({ id }) => id) : [node.document.id],
    );
    expect(standing.sort()).toEqual([...network.documents].sort());
    const unfolded = buildNetwork(large, { boundaries: OLD, unfolded: true });
    expect(unfolded.cited.every(({ kind }) => kind === "document")).toBe(true);
    expect(unfolded.cited).toHaveLength(network.documents.length);
  });

  test("counts on each line the articles behind it", () => {
    for (const { from, to, articles } of network.citations) {
      const citer = network.citers.find(({ key }) => key === from);
      const cited = network.cited.find(({ key }) => key === to);
      const about = citer?.kind === "province" ? citer.articles : [];
      const ids =
        cited?.kind === "document" ? [cited.document.id] : (cited?.documents.map(({ id }) => id) ?? []);
      expect(articles).toBe(about.filter(({ documents }) => documents.some((id) => ids.includes(id))).length);
    }
  });

  test("does not depend on the order of the articles", () => {
    const turned = indexCatalogue({ ...large.catalogue, articles: [...large.catalogue.articles].reverse() });
    const keys = (one: typeof network) => [
      one.citers.map(({ key }) => key).sort(),
      one.cited.map(({ key }) => key).sort(),
      one.citations.map(({ from, to, articles, open }) => `${from} ${to} ${articles} ${open}`).sort(),
    ];
    expect(keys(buildNetwork(turned, { boundaries: OLD }))).toEqual(keys(network));
  });

  test("is built in a moment", () => {
    const once = () => buildNetwork(large, { boundaries: OLD });
    once();
    expect(Math.min(cpuMs(once), cpuMs(once), cpuMs(once))).toBeLessThan(150);
  });
});

describe("documents cited together", () => {
  test("are those that at least two articles share, the most frequent first", () => {
    const pairs = citedTogether(large, large.catalogue.articles, 5);
    expect(pairs).toHaveLength(5);
    for (const { documents, articles } of pairs) {
      const [one, other] = documents;
      const both = large.catalogue.articles.filter(
        (article) => article.documents.includes(one.id) && article.documents.includes(other.id),
      );
      expect(articles).toBe(both.length);
    }
    const counts = pairs.map(({ articles }) => articles);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test("are none among our five articles", () => {
    expect(citedTogether(index, committedCatalogue.articles, 5)).toEqual([]);
  });
});
