import { expect, test } from "vitest";
import { splitLines } from "#pipeline/extract/stream/splitLines.ts";

async function linesOf(chunks: readonly string[], limit?: number): Promise<(string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  const lines: (string | null)[] = [];
  for await (const line of splitLines(stream(), limit)) lines.push(line && new TextDecoder().decode(line));
  return lines;
}

test.each<[string, string[], (string | null)[]]>([
  ["one by one", ["a\nb\n"], ["a", "b"]],
  ["without a newline at the end", ["a\nb"], ["a", "b"]],
  ["across chunks, in the middle of a letter too", ["a\u0301b", "c\nd", "\n"], ["a\u0301bc", "d"]],
  ["blank ones too", ["a\n\n\nb\n"], ["a", "", "", "b"]],
  ["of nothing", [], []],
])("lines come %s", async (_, chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

test("a byte-order mark is no part of the first line", async () => {
  const bytes = [new Uint8Array([0xef, 0xbb]), new Uint8Array([0xbf, 0x61, 0x0a, 0x62])];
  async function* stream() {
    yield* bytes;
  }
  const lines: string[] = [];
  for await (const line of splitLines(stream())) lines.push(new TextDecoder().decode(line ?? undefined));
  expect(lines).toEqual(["a", "b"]);
});

test("a line too long is given as null, and those around it are kept", async () => {
  expect(await linesOf(["a\n", "12345", "6789", "0\nb\n"], 8)).toEqual(["a", null, "b"]);
  expect(await linesOf(["12345678\n"], 8)).toEqual(["12345678"]);
});
