import { expect, test } from "vitest";
import { presenceOf, type Signs } from "#features/present/control/partner/presence.ts";

const signs = (more: Partial<Signs>): Signs => ({
  closed: null,
  heardAtMs: null,
  byeAtMs: null,
  sinceMs: 0,
  ...more,
});

test.each<[string, Partial<Signs>, number, string]>([
  ["just opened", { closed: false }, 500, "waiting"],
  ["slow to load, but open", { closed: false }, 60_000, "waiting"],
  ["heard a moment ago", { closed: false, heardAtMs: 9_000 }, 10_000, "here"],
  ["closed, whatever it said before", { closed: true, heardAtMs: 9_900 }, 10_000, "gone"],
  [
    "on its way out or being loaded again",
    { closed: false, heardAtMs: 9_000, byeAtMs: 9_100 },
    9_200,
    "waiting",
  ],
  ["back after a reload", { closed: false, heardAtMs: 12_000, byeAtMs: 9_100 }, 12_500, "here"],
  ["out of this page's hold and silent", { heardAtMs: 1_000 }, 12_000, "gone"],
  [
    "out of hold, said that it goes, and may come back",
    { heardAtMs: 1_000, byeAtMs: 1_100 },
    5_000,
    "waiting",
  ],
  ["opened by hand and never heard", {}, 11_000, "gone"],
])("a window that is %s", (_, known, nowMs, presence) => {
  expect(presenceOf(signs(known), nowMs)).toBe(presence);
});
