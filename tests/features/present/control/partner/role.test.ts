import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  audienceName,
  createSession,
  keepRole,
  mayHavePartner,
  readRole,
  SINGLE,
} from "#features/present/control/partner/role.ts";
import { createGuardedStorage } from "#state/guardedStorage.ts";

const visit = () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  return createGuardedStorage(() => storage as unknown as Storage);
};

describe("what a window is in a talk", () => {
  test("a window opened for the audience is known by its name, through every reload", () => {
    const session = createSession();
    expect(readRole({ name: audienceName(session) }, visit(), "a")).toEqual({ kind: "audience", session });
  });

  test("a console finds itself after a reload, in the same talk only", () => {
    const kept = visit();
    keepRole({ kind: "console", session: "abcdefghij" }, kept, "a");
    expect(readRole({ name: "" }, kept, "a")).toEqual({ kind: "console", session: "abcdefghij" });
    expect(readRole({ name: "" }, kept, "b")).toEqual(SINGLE);
    keepRole(SINGLE, kept, "a");
    expect(readRole({ name: "" }, kept, "a")).toEqual(SINGLE);
  });

  test("a window of any other name is the only one", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(readRole({ name }, visit(), "a")).toEqual(SINGLE);
      }),
    );
  });

  test("a frame without an origin has no partner", () => {
    expect(mayHavePartner({ origin: "null" })).toBe(false);
    expect(mayHavePartner({ origin: "https://atlas.example" })).toBe(true);
  });
});
