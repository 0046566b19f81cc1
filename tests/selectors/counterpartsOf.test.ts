import { expect, test } from "vitest";
import type { BoundariesId } from "#dataset/schema.ts";
import { counterpartsOf } from "#selectors/counterpartsOf.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { NEW, OLD, provinceId, world } from "./world.ts";

const index = indexCatalogue(world());

const COUNTERPARTS: [from: BoundariesId, id: string, to: BoundariesId, expected: string[]][] = [
  [OLD, "ha-nam", NEW, ["ninh-binh"]],
  [NEW, "ninh-binh", OLD, ["ha-nam", "ninh-binh"]],
  [OLD, "lang-son", NEW, ["lang-son"]],
  [OLD, "ha-nam", OLD, ["ha-nam"]],
  [NEW, "ha-nam", OLD, []],
  [OLD, "ha-nam", "1997" as BoundariesId, []],
];

test.each(COUNTERPARTS)("in boundaries %s, %s is by boundaries %s %j", (from, id, to, expected) => {
  expect(counterpartsOf(index, from, provinceId(id), to)).toEqual(expected);
});
