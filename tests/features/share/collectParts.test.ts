import { describe, expect, test } from "vitest";
import { collectParts } from "#features/share/collectParts.ts";

/** Pieces that take some time each, as the rows of a long table do. */
function* slowParts(howMany: number, eachMs: number): Generator<string> {
  for (let at = 0; at < howMany; at++) {
    const end = performance.now() + eachMs;
    while (performance.now() < end);
    yield `${at},`;
  }
}

describe("gathering a long file", () => {
  test("gives every piece in its order, and the type asked for", async () => {
    const following = { signal: new AbortController().signal, onProgress: () => {} };
    const blob = await collectParts(slowParts(50, 1), 50, "text/csv", following);
    expect(await blob.text()).toBe(Array.from({ length: 50 }, (_, at) => `${at},`).join(""));
    expect(blob.type).toBe("text/csv");
  });

  test("lets the page breathe: timers run while it works", async () => {
    let beats = 0;
    const timer = setInterval(() => beats++, 1);
    const following = { signal: new AbortController().signal, onProgress: () => {} };
    await collectParts(slowParts(100, 2), 100, "text/plain", following);
    clearInterval(timer);
    expect(beats).toBeGreaterThan(5);
  });

  test("says how far it is, rising to the whole", async () => {
    const told: number[] = [];
    const following = { signal: new AbortController().signal, onProgress: (done: number) => told.push(done) };
    await collectParts(slowParts(60, 2), 60, "text/plain", following);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("ends where it is told to, and reads no further", async () => {
    const ending = new AbortController();
    let read = 0;
    function* counted() {
      for (const part of slowParts(10_000, 1)) {
        read++;
        yield part;
      }
    }
    const following = { signal: ending.signal, onProgress: () => ending.abort() };
    await expect(collectParts(counted(), 10_000, "text/plain", following)).rejects.toThrow(/abort/i);
    expect(read).toBeLessThan(200);
  });
});
