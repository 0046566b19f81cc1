import { describe, expect, test } from "vitest";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { kinOf, type Reference, readReference, referenceKey } from "#selectors/references.ts";
import { committedCatalogue, NEW, OLD } from "../committed.ts";

const index = indexCatalogue(committedCatalogue);
const reference = (kind: Reference["kind"], id: string) => ({ kind, id }) as Reference;

describe("a reference", () => {
  test.each(["province", "article", "document", "theme", "place"] as const)(
    "to a %s reads back as what was written",
    (kind) => {
      const one = reference(kind, "lang-son");
      expect(readReference(referenceKey(one))).toEqual(one);
    },
  );

  test.each(["", "province", "province:", ":lang-son", "colour:red", "province:a:b"])(
    "is not read from “%s”",
    (key) => {
      expect(readReference(key)).toBeNull();
    },
  );
});

describe("what a reference bears on", () => {
  test("is for a province itself and the articles about it", () => {
    expect(kinOf(index, OLD, reference("province", "ha-nam"))).toEqual({
      articles: ["ha-nam-kim-bang-2023"],
      provinces: ["ha-nam"],
      documents: index.articles.get("ha-nam-kim-bang-2023" as never)?.documents,
    });
  });

  test("is for an article its provinces by the boundaries shown", () => {
    const article = reference("article", "ha-nam-kim-bang-2023");
    expect(kinOf(index, OLD, article).provinces).toEqual(["ha-nam"]);
    expect(kinOf(index, NEW, article).provinces).toEqual(["ninh-binh"]);
  });

  test("is for a document every article that cites it, and their provinces once each", () => {
    const citing = committedCatalogue.articles.filter(({ documents }) =>
      (documents as readonly string[]).includes("resolution-28-nq-tw-2008"),
    );
    const kin = kinOf(index, OLD, reference("document", "resolution-28-nq-tw-2008"));
    expect(citing.length).toBeGreaterThan(1);
    expect(kin.articles).toEqual(citing.map(({ id }) => id));
    expect([...kin.provinces].sort()).toEqual([...new Set(citing.flatMap((one) => one.provinces))].sort());
  });

  test("is for a place the province that holds it, by the boundaries shown", () => {
    expect(kinOf(index, OLD, reference("place", "kim-bang")).provinces).toEqual(["ha-nam"]);
    expect(kinOf(index, NEW, reference("place", "kim-bang")).provinces).toEqual(["ninh-binh"]);
  });

  test("is nothing for what the dataset does not have", () => {
    expect(kinOf(index, OLD, reference("theme", "unheard-of"))).toEqual({
      articles: [],
      provinces: [],
      documents: [],
    });
  });
});
