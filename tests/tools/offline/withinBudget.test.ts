import fc from "fast-check";
import { expect, test } from "vitest";
import { withinBudget } from "../../../tools/offline/withinBudget.ts";

const CATALOGUE = { url: "data/0a1b2c3d4e5f/catalogue.json", size: 100 };
const article = (name: string, size: number) => ({ url: `data/0a1b2c3d4e5f/articles/${name}.json`, size });

test("the app and the catalogue are kept whatever they weigh, articles from the smallest on", () => {
  const app = { url: "assets/main.js", size: 5000 };
  const files = [app, article("large", 60), CATALOGUE, article("small", 20), article("middle", 30)];
  expect(withinBudget(files, 155)).toEqual([app, CATALOGUE, files[3], files[4]]);
  expect(withinBudget(files, 1)).toEqual([app, CATALOGUE]);
});

test("what is kept of the dataset beside its catalogue never weighs more than the budget", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 40 }), fc.nat(5000), (sizes, budget) => {
      const files = sizes.map((size, index) => article(`a${index}`, size));
      const kept = withinBudget(files, budget);
      expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(budget);
      const smallest = Math.min(...files.filter((file) => !kept.includes(file)).map(({ size }) => size));
      for (const { size } of kept) expect(size).toBeLessThanOrEqual(smallest);
    }),
  );
});
