import { describe, expect, test } from "vitest";
import { createGuardedStorage } from "#state/guardedStorage.ts";

const denied = (): Storage => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const full = { getItem: () => null, setItem: () => denied() } as unknown as Storage;

describe("what a reader chose", () => {
  test("outlives the visit", () => {
    createGuardedStorage(() => sessionStorage).set("lang", "vi");
    expect(createGuardedStorage(() => sessionStorage).get("lang")).toBe("vi");
  });

  test("stands under the atlas's own name, clear of other pages of the host", () => {
    createGuardedStorage(() => sessionStorage).set("scheme", "dark");
    expect(sessionStorage.getItem("phen-dau:scheme")).toBe("dark");
    expect(sessionStorage.getItem("scheme")).toBeNull();
  });

  test.each([
    ["reading storage throws", denied],
    ["storage is full", () => full],
    ["there is no storage", () => undefined as unknown as Storage],
  ])("is kept in memory where %s", (_, open) => {
    const storage = createGuardedStorage(open);
    expect(storage.get("lang")).toBeNull();
    storage.set("lang", "vi");
    expect(storage.get("lang")).toBe("vi");
    expect(createGuardedStorage(open).get("lang")).toBeNull();
  });
});
