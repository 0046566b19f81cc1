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

  test("says whether it outlives the visit", () => {
    expect(createGuardedStorage(() => sessionStorage).set("lang", "vi")).toBe(true);
    expect(createGuardedStorage(denied).set("lang", "vi")).toBe(false);
  });

  test("is the latest, where storage has an older value and takes no other", () => {
    const storage = createGuardedStorage(
      () => ({ getItem: () => "older", setItem: () => denied() }) as unknown as Storage,
    );
    expect(storage.get("talk")).toBe("older");
    storage.set("talk", "newer");
    expect(storage.get("talk")).toBe("newer");
  });

  test("is told to who watches it when another tab changes it, until they stop", () => {
    const storage = createGuardedStorage(() => sessionStorage);
    const told: (string | null)[] = [];
    const stop = storage.watch("talk", () => told.push(storage.get("talk")));
    const other = (key: string, value: string) => {
      sessionStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent("storage", { key }));
    };
    other("phen-dau:talk", "one");
    other("phen-dau:lang", "vi");
    stop();
    other("phen-dau:talk", "two");
    expect(told).toEqual(["one"]);
  });
});
