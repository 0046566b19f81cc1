import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseArticleEvidence } from "#dataset/parse.ts";
import type { Citation } from "#dataset/schema.ts";

// What five careful readings found, written down by hand: a rule or a source that loses an entry is seen here.

const folder = path.resolve(import.meta.dirname, "../../data/dataset/articles");
const evidenceOf = (article: string) =>
  parseArticleEvidence(JSON.parse(readFileSync(path.join(folder, `${article}.json`), "utf8")));

/** `cites` or `context`, how far it is resolved, and to what. */
function reading({ relation, resolution }: Citation): string {
  if (resolution.kind === "unresolved") return `${relation} unresolved`;
  if (resolution.kind === "resolved") return `${relation} ${resolution.certainty} ${resolution.document}`;
  return `${relation} ambiguous ${[...resolution.candidates].sort().join(" | ")}`;
}

const citations: [article: string, reading: string][] = [
  ["ha-nam-kim-bang-2023", "cites certain conclusion-64-kl-tw-2019"],
  ["ha-nam-kim-bang-2023", "cites certain resolution-28-nq-tw-2008"],
  ["ha-nam-kim-bang-2023", "cites certain campaign-uncle-hos-soldiers"],
  ["ha-nam-kim-bang-2023", "context probable decision-263-qd-ttg-2022"],
  ["hai-phong-2025", "context probable resolution-202-2025-qh15"],
  ["hai-phong-2025", "cites unresolved"],
  ["hai-phong-2025", "context probable law-72-2025-qh15"],
  ["hai-phong-2025", "context probable resolution-203-2025-qh15"],
  ["military-region-1-2024", "cites certain resolution-28-nq-tw-2013"],
  ["military-region-1-2024", "cites certain resolution-44-nq-tw-2023"],
  ["military-region-1-2024", "cites certain decree-164-2018-nd-cp"],
  ["military-region-1-2024", "cites certain law-18-2023-qh15"],
  ["military-region-1-2024", "cites certain decree-03-2019-nd-cp-coordination"],
  ["military-region-1-2024", "cites certain resolution-28-nq-tw-2008"],
  ["military-region-1-2024", "cites certain military-region-1-action-programme-resolution-28"],
  ["bac-ninh-city-2024", "cites certain bac-ninh-city-military-party-committee-resolution-2024-h2"],
  ["bac-ninh-city-2024", "cites certain bac-ninh-resolution-25-nq-tu-2021"],
  ["bac-ninh-city-2024", "cites probable decision-919-qd-ttg-2022"],
  ["bac-ninh-city-2024", "cites certain bac-ninh-city-defence-disposition-plan-2023-2030"],
  ["bac-ninh-city-2024", "cites unresolved"],
  ["bac-ninh-city-2024", "cites certain bac-ninh-city-defence-works-project-2023-2030"],
  ["bac-ninh-city-2024", "cites probable law-10-2022-qh15"],
  ["thai-binh-2024", "cites certain thai-binh-military-party-committee-resolution-2024"],
  ["thai-binh-2024", "cites ambiguous resolution-28-nq-tw-2013 | resolution-44-nq-tw-2023"],
  ["thai-binh-2024", "cites probable guidance-24-hd-btctw-2023"],
  ["thai-binh-2024", "cites certain thai-binh-exemplary-military-party-cell-project"],
  ["thai-binh-2024", "cites certain decision-1371-qd-ttg-2021"],
];

const events: [article: string, kind: string, date: string | null, vision: number | null][] = [
  ["ha-nam-kim-bang-2023", "issued", "2008-09-22", null],
  ["ha-nam-kim-bang-2023", "issued", "2019-10-30", null],
  ["ha-nam-kim-bang-2023", "happened", "2023", null],
  ["ha-nam-kim-bang-2023", "published", null, null],
  ["hai-phong-2025", "published", "2025-08-06", null],
  ["hai-phong-2025", "happened", "2025-07-01", null],
  ["hai-phong-2025", "happened", "2020/2025", null],
  ["hai-phong-2025", "planned", "2025/2030", null],
  ["hai-phong-2025", "happened", null, null],
  ["military-region-1-2024", "published", "2024-03-20", null],
  ["military-region-1-2024", "issued", "2018-12-21", null],
  ["military-region-1-2024", "issued", "2019-09-05", null],
  ["military-region-1-2024", "issued", "2008-09-22", null],
  ["military-region-1-2024", "issued", "2013-10-25", null],
  ["military-region-1-2024", "issued", "2023-11-24", null],
  ["military-region-1-2024", "issued", "2023-06-20", null],
  ["bac-ninh-city-2024", "published", null, null],
  ["bac-ninh-city-2024", "happened", "1997-01-01", null],
  ["bac-ninh-city-2024", "happened", "2006-01-26", null],
  ["bac-ninh-city-2024", "happened", "2016", null],
  ["bac-ninh-city-2024", "issued", "2021-07-12", null],
  ["bac-ninh-city-2024", "happened", "2024-07/2024-12", null],
  ["bac-ninh-city-2024", "planned", "../2030", 2045],
  ["bac-ninh-city-2024", "planned", "2023/2030", 2050],
  ["thai-binh-2024", "published", "2024-04-15", null],
  ["thai-binh-2024", "happened", "2024", null],
  ["thai-binh-2024", "planned", "2024-04/2024-06", null],
  ["thai-binh-2024", "happened", null, null],
  ["thai-binh-2024", "planned", "2021/2027", null],
];

const figures: [article: string, values: (number | null)[]][] = [
  ["ha-nam-kim-bang-2023", []],
  ["hai-phong-2025", [null, 2, 2, 4, 60_000, 1_000_000]],
  ["military-region-1-2024", [5, 5, 6, 564]],
  ["bac-ninh-city-2024", [20, 30, 140, 5000]],
  ["thai-binh-2024", [3, 5, 7]],
];

describe("every citation that was read is in the dataset, and no other", () => {
  test.each(figures)("%s", (article) => {
    const expected = citations.filter(([of]) => of === article).map(([, text]) => text);
    expect(evidenceOf(article).citations.map(reading).sort()).toEqual(expected.sort());
  });
});

describe("every dated event that was read is in the dataset", () => {
  test.each(events)("%s: %s %s, vision %s", (article, kind, date, vision) => {
    expect(evidenceOf(article).events).toContainEqual(expect.objectContaining({ kind, date, vision }));
  });

  test("two plans of one article keep their own vision", () => {
    const planned = evidenceOf("bac-ninh-city-2024").events.filter(({ kind }) => kind === "planned");
    expect(planned.map(({ vision }) => vision).sort()).toEqual([2045, 2050, 2050]);
  });

  test("the year that other sources contradict keeps the article's value and a mark", () => {
    const [city] = evidenceOf("bac-ninh-city-2024").events.filter(({ date }) => date === "2016");
    expect(city?.check).toBe("inconsistent");
  });
});

describe("every figure that was read is in the dataset, and no other", () => {
  test.each(figures)("%s", (article, values) => {
    const found = evidenceOf(article).figures.map(({ value }) => value);
    expect(found.sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(values);
  });
});
