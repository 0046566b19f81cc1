import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { lineAt } from "./lines.ts";

const root = path.resolve(import.meta.dirname, "../../..");
/** Some ten seconds of work; the limits below allow for a machine that is busy. */
const LINES = 10_000;

const start = () =>
  spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/pipeline/cli.ts", "extract"], { cwd: root });

function* input() {
  for (let at = 0; at < LINES; at++) yield `${lineAt(at).line}\n`;
}

test("the command answers ten thousand lines of both languages, one for one and in order", {
  timeout: 60_000,
}, async () => {
  const child = start();
  const exit = new Promise((resolve) => child.once("close", resolve));
  const feeding = pipeline(Readable.from(input()), child.stdin);
  let at = 0;
  const wrong: string[] = [];
  for await (const answer of createInterface({ input: child.stdout })) {
    const { id, good } = lineAt(at);
    const found: { id: unknown; error?: string; dates?: unknown[] } = JSON.parse(answer);
    if (found.id !== id || (found.error === undefined) !== good) wrong.push(`line ${at}: ${answer}`);
    at += 1;
  }
  await feeding;
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(at).toBe(LINES);
  expect(await exit).toBe(0);
});

test("the command ends with success where its reader leaves", { timeout: 120_000 }, async () => {
  const child = start();
  const exit = new Promise((resolve) => child.once("close", resolve));
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  const chunk = `${lineAt(0).line}\n`.repeat(1000);
  const feed = () => {
    while (child.stdin.writable && child.stdin.write(chunk));
  };
  child.stdin.on("drain", feed);
  feed();
  expect(await exit).toBe(0);
});
