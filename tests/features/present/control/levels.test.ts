import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Around,
  type Laid,
  NOTHING_LAID,
  toggleBlack,
  toggleOverlay,
  toggleSpotlight,
  topLevel,
  uncover,
} from "#features/present/control/levels.ts";

const anyLaid: fc.Arbitrary<Laid> = fc.record({
  black: fc.boolean(),
  spotlight: fc.boolean(),
  overlay: fc.constantFrom(null, "help" as const, "overview" as const),
});
const anyAround: fc.Arbitrary<Around> = fc.record({
  evidence: fc.boolean(),
  fullScreen: fc.boolean(),
  role: fc.constantFrom("single" as const, "console" as const, "audience" as const),
});

/** What Escape does to everything that is open. */
function press(laid: Laid, around: Around): [Laid, Around] {
  switch (topLevel(laid, around)) {
    case "black":
      return [toggleBlack(laid), around];
    case "overlay":
      return [{ ...laid, overlay: null }, around];
    case "spotlight":
      return [toggleSpotlight(laid), around];
    case "evidence":
      return [laid, { ...around, evidence: false }];
    case "fullScreen":
      return [laid, { ...around, fullScreen: false }];
    default:
      return [laid, around];
  }
}

describe("what Escape ends", () => {
  test("each press ends one thing, and five at most lead to the bare stage", () => {
    fc.assert(
      fc.property(anyLaid, anyAround, (laid, around) => {
        let now: [Laid, Around] = [laid, around];
        for (let presses = 0; presses < 5; presses++) now = press(...now);
        expect(now).toEqual([NOTHING_LAID, { evidence: false, fullScreen: false, role: around.role }]);
      }),
    );
  });

  test("on the bare stage it leaves the talk, in the console it goes back to one window, for the audience it does nothing", () => {
    const bare = { evidence: false, fullScreen: false };
    expect(topLevel(NOTHING_LAID, { ...bare, role: "single" })).toBe("talk");
    expect(topLevel(NOTHING_LAID, { ...bare, role: "console" })).toBe("console");
    expect(topLevel(NOTHING_LAID, { ...bare, role: "audience" })).toBeNull();
  });

  test("black lies on top of everything, but not on the console, where a list can be open over it", () => {
    const laid: Laid = { black: true, spotlight: true, overlay: "help" };
    const around = { evidence: true, fullScreen: true };
    expect(topLevel(laid, { ...around, role: "single" })).toBe("black");
    expect(topLevel(laid, { ...around, role: "console" })).toBe("overlay");
  });
});

describe("what lies over the stage", () => {
  test("the same key that made it black brings it back, and closes what was open", () => {
    fc.assert(
      fc.property(anyLaid, (laid) => {
        expect(toggleBlack(toggleBlack(laid))).toEqual({ ...laid, overlay: null });
        expect(toggleOverlay({ ...laid, overlay: "help" }, "help").overlay).toBeNull();
        expect(toggleOverlay({ ...laid, overlay: "overview" }, "help").overlay).toBe("help");
      }),
    );
  });

  test("a step is seen: going to one ends black and closes lists, the spotlight stays", () => {
    fc.assert(
      fc.property(anyLaid, (laid) => {
        expect(uncover(laid)).toEqual({ black: false, overlay: null, spotlight: laid.spotlight });
      }),
    );
  });
});
