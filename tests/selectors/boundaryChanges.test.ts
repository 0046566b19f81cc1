import { expect, test } from "vitest";
import { boundaryChanges } from "#selectors/boundaryChanges.ts";
import { boundaries } from "../builders.ts";

test("every set after the first changes the boundaries on the day from which it is in force", () => {
  const sets = [
    boundaries({ id: "2031", validFrom: "2031-04-30", validTo: null }),
    boundaries(),
    boundaries({ id: "2025", validFrom: "2025-07-01", validTo: "2031-04-29" }),
  ];
  expect(boundaryChanges({ boundaries: sets }).map(({ date, at }) => [date, at])).toEqual([
    ["2025-07-01", Date.UTC(2025, 6, 1)],
    ["2031-04-30", Date.UTC(2031, 3, 30)],
  ]);
  expect(boundaryChanges({ boundaries: [boundaries()] })).toEqual([]);
});
