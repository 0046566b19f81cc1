import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agree, change, isNewer } from "#features/present/control/partner/agree.ts";
import type { Shared, Stamped } from "#features/present/control/partner/message.ts";
import { defaultView } from "#state/view.ts";

const shared = (startedAt: number): Shared => ({
  view: defaultView,
  black: false,
  spotlight: false,
  startedAt,
});
const SIDES = ["console", "audience"] as const;
type Side = (typeof SIDES)[number];

type Move =
  | { kind: "change"; side: Side; value: number }
  | { kind: "deliver" | "lose"; to: Side; which: number };
const side = fc.constantFrom(...SIDES);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant("change" as const), side, value: fc.integer() }),
  fc.record({ kind: fc.constantFrom("deliver" as const, "lose" as const), to: side, which: fc.nat() }),
);

const other = (one: Side): Side => (one === "console" ? "audience" : "console");

describe("two windows that say what they show", () => {
  test("end up with the same, whatever was changed where, delivered late, twice or never", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
        const mine: Record<Side, Stamped> = {
          console: { rev: 0, by: "console", shared: shared(0) },
          audience: { rev: 0, by: "audience", shared: shared(0) },
        };
        const on: Record<Side, Stamped[]> = { console: [], audience: [] };
        const hear = (to: Side, message: Stamped) => {
          const { keep, answer } = agree(mine[to], message);
          mine[to] = keep;
          if (answer) on[other(to)].push(keep);
        };
        for (const move of moves) {
          if (move.kind === "change") {
            mine[move.side] = change(mine[move.side], shared(move.value), move.side, true);
            on[other(move.side)].push(mine[move.side]);
          } else {
            const waiting = on[move.to];
            const at = move.which % Math.max(1, waiting.length);
            const message = waiting[at];
            if (move.kind === "lose") waiting.splice(at, 1);
            else if (message) hear(move.to, message);
          }
        }
        // Each asks the other, as it does every second.
        hear("audience", mine.console);
        hear("console", mine.audience);
        expect(mine.console).toEqual(mine.audience);
      }),
    );
  });

  test("of two changes at once the presenter's counts", () => {
    const ofConsole: Stamped = { rev: 4, by: "console", shared: shared(1) };
    const ofAudience: Stamped = { rev: 4, by: "audience", shared: shared(2) };
    expect(isNewer(ofConsole, ofAudience)).toBe(true);
    expect(agree(ofAudience, ofConsole)).toEqual({ keep: ofConsole, answer: false });
    expect(agree(ofConsole, ofAudience)).toEqual({ keep: ofConsole, answer: true });
  });

  test("a window that was loaded again overrules nothing before it has heard the other", () => {
    const before: Stamped = { rev: 0, by: "console", shared: shared(0) };
    const loaded = change(before, shared(9), "console", false);
    const kept: Stamped = { rev: 3, by: "audience", shared: shared(5) };
    expect(agree(loaded, kept).keep).toBe(kept);
  });
});
