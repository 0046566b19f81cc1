import { describe, expect, test } from "vitest";
import { formatElapsed, formatTimeOfDay, startedBy } from "#features/present/control/clock.ts";
import { keepStarted, readStarted } from "#features/present/control/keepStarted.ts";
import { createGuardedStorage } from "#state/guardedStorage.ts";

describe("the clock of a talk", () => {
  test("the first change of step starts it, later ones leave it alone", () => {
    expect(startedBy(null, false, 500)).toBeNull();
    expect(startedBy(null, true, 500)).toBe(500);
    expect(startedBy(500, true, 900)).toBe(500);
  });

  test.each([
    [null, "0:00"],
    [0, "0:00"],
    [9_999, "0:09"],
    [65_000, "1:05"],
    [3_599_999, "59:59"],
    [3_845_000, "1:04:05"],
    [-4_000, "0:00"],
  ])("%s ms read %s", (elapsedMs, text) => {
    const now = 1_000_000_000;
    expect(formatElapsed(elapsedMs === null ? null : now - elapsedMs, now)).toBe(text);
  });

  test("the time of day has two digits for hours and minutes", () => {
    expect(formatTimeOfDay(new Date(2026, 10, 22, 7, 5, 59).getTime())).toBe("07:05");
  });

  test("a reload finds when the same talk began, another talk begins anew", () => {
    const visit = createGuardedStorage(() => {
      throw new Error("denied");
    });
    keepStarted(123_456, visit, "five-provinces");
    expect(readStarted(visit, "five-provinces")).toBe(123_456);
    expect(readStarted(visit, "resolution-28")).toBeNull();
    keepStarted(null, visit, "five-provinces");
    expect(readStarted(visit, "five-provinces")).toBeNull();
  });
});
