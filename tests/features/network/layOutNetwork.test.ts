import { describe, expect, test } from "vitest";
import type { DocumentId } from "#dataset/schema.ts";
import { layOutNetwork } from "#features/network/layOutNetwork.ts";
import { MOST_LINES } from "#features/network/linesOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { buildNetwork } from "#selectors/network/buildNetwork.ts";
import { committedCatalogue, OLD } from "../../committed.ts";
import { cpuMs } from "../../pipeline/extract/cpuMs.ts";
import { largeCatalogue } from "../../selectors/network/largeCatalogue.ts";

const few = indexCatalogue(committedCatalogue);
const many = indexCatalogue(largeCatalogue(500, 200));
const RESOLUTION = "resolution-28-nq-tw-2008" as DocumentId;
const networks = {
  "five articles": buildNetwork(few, { boundaries: OLD }),
  "one document": buildNetwork(few, { boundaries: OLD, centre: { kind: "document", id: RESOLUTION } }),
  "500 articles": buildNetwork(many, { boundaries: OLD }),
  "500 articles, unfolded": buildNetwork(many, { boundaries: OLD, unfolded: true }),
  nothing: buildNetwork(few, { boundaries: OLD, filter: { from: "1950", to: "1951" } }),
};

describe.each(Object.entries(networks))("the layout of %s", (_, network) => {
  const layout = layOutNetwork(network, null);

  test("has every node once, none over another, all inside the height", () => {
    expect(layout.citers).toHaveLength(network.citers.length);
    expect(layout.cited).toHaveLength(network.cited.length);
    for (const column of [layout.citers, layout.cited]) {
      let bottom = 0;
      for (const { top, height } of column) {
        expect(top).toBeGreaterThanOrEqual(bottom - 1e-6);
        expect(height).toBeGreaterThanOrEqual(24);
        bottom = top + height;
      }
      expect(bottom).toBeLessThanOrEqual(layout.heightPx + 1e-6);
    }
  });

  test("has every line, from the middle of one node to the middle of the other", () => {
    expect(layout.lines).toHaveLength(network.citations.length);
    const middles = new Map(
      [...layout.citers, ...layout.cited].map(({ node, top, height }) => [node.key, top + height / 2]),
    );
    for (const { from, to, d } of layout.lines) {
      const [, start, end] = /^M0 (-?[\d.]+)C.* 100 (-?[\d.]+)$/.exec(d) ?? [];
      expect(Math.abs(Number(start) - (middles.get(from) ?? Number.NaN))).toBeLessThanOrEqual(0.051);
      expect(Math.abs(Number(end) - (middles.get(to) ?? Number.NaN))).toBeLessThanOrEqual(0.051);
    }
  });

  test("keeps types together, a heading over each that has several", () => {
    const types = layout.cited.map(({ node }) => node.type);
    const blocks = types.filter((type, at) => type !== types[at - 1]);
    expect(new Set(blocks).size).toBe(blocks.length);
    const several = blocks.filter((type) => types.filter((one) => one === type).length > 1);
    expect(layout.headings.map(({ type }) => type)).toEqual(several);
  });
});

test("lines are thinned where they would hide each other, and never those of the centre", () => {
  const network = networks["500 articles"];
  const { lines, drawnFrom } = layOutNetwork(network, null);
  expect(drawnFrom).toBeGreaterThan(1);
  expect(lines.filter(({ isWeak }) => !isWeak).length).toBeLessThanOrEqual(MOST_LINES);
  expect(lines.filter(({ isWeak }) => !isWeak).length).toBeGreaterThan(0);
  const centre = network.cited.find(({ kind, articles }) => kind === "document" && articles < 20)?.key ?? "";
  const around = layOutNetwork(network, centre);
  expect(around.cited[0]?.node.key).toBe(centre);
  for (const { to, isWeak } of around.lines) if (to === centre) expect(isWeak).toBe(false);
});

test("of a few articles all lines are drawn", () => {
  const { lines, drawnFrom } = layOutNetwork(networks["five articles"], null);
  expect(drawnFrom).toBe(1);
  expect(lines.some(({ isWeak }) => isWeak)).toBe(false);
});

test("the same network is laid out the same way", () => {
  for (const network of Object.values(networks))
    expect(layOutNetwork({ ...network, citations: [...network.citations].reverse() }, null).citers).toEqual(
      layOutNetwork(network, null).citers,
    );
});

test("500 articles and 200 documents are laid out in a moment", () => {
  const once = () => layOutNetwork(networks["500 articles, unfolded"], null);
  once();
  expect(Math.min(cpuMs(once), cpuMs(once), cpuMs(once))).toBeLessThan(200);
});
