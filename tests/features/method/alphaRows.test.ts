import { expect, test } from "vitest";
import type { Evaluation, ThemeId } from "#dataset/schema.ts";
import { alphaRows } from "#features/method/alphaRows.ts";

const agreement = (alpha: number | null, low?: number, high?: number) => ({
  sentences: 10,
  hand: 3,
  machine: 3,
  both: 2,
  alpha,
  interval: low === undefined || high === undefined ? null : { low, high },
});
const themes = (...byTheme: [string, ReturnType<typeof agreement>, ReturnType<typeof agreement>][]) =>
  ({
    pooled: agreement(0.8, 0.7, 0.9),
    unseen: agreement(0.6),
    mean: null,
    masi: null,
    byTheme: byTheme.map(([theme, one, unseen]) => ({ theme: theme as ThemeId, agreement: one, unseen })),
  }) satisfies Evaluation["themes"];
const rowsOf = (evaluated: Evaluation["themes"]) =>
  alphaRows(
    evaluated,
    () => "politics-people" as never,
    (theme) => theme ?? "all",
  );

test("all themes stand first, then each in its order", () => {
  const rows = rowsOf(themes(["a", agreement(0.5), agreement(null)], ["b", agreement(1), agreement(0.2)]));
  expect(rows.map(({ position, name }) => [position, name])).toEqual([
    [0, "all"],
    [1, "a"],
    [2, "b"],
  ]);
  expect(rows.map(({ hue }) => hue)).toEqual([
    "var(--ink)",
    "var(--politics-people)",
    "var(--politics-people)",
  ]);
});

test("an interval reaches as far from alpha as it was measured", () => {
  const [all] = rowsOf(themes());
  expect(all?.error?.map((side) => side.toFixed(2))).toEqual(["0.10", "0.10"]);
});

test("what is worse than chance ends at the axis, interval and all", () => {
  const [, row] = rowsOf(themes(["a", agreement(-0.2, -0.5, 0.1), agreement(-1)]));
  expect(row).toMatchObject({ alpha: 0, error: [0, 0.1], unseen: 0 });
});

test("where nothing varies there is no dot, no interval and no tick", () => {
  const [, row] = rowsOf(themes(["a", agreement(null), agreement(null)]));
  expect(row).toMatchObject({ alpha: null, error: undefined, unseen: null });
});
