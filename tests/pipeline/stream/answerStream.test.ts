import { once } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import type { Extraction } from "#pipeline/extract/findings.ts";
import { answerStream } from "#pipeline/extract/stream/answerStream.ts";
import { lineAt } from "./lines.ts";

const nothing: Extraction = { citations: [], dates: [], places: [], figures: [], themes: [] };
const LINES = 10_000;

test("ten thousand good and bad lines are answered in order, the input never far ahead of the answers", async () => {
  let sent = 0;
  let answered = 0;
  let furthest = 0;
  async function* input() {
    for (; sent < LINES; sent++) {
      furthest = Math.max(furthest, sent - answered);
      yield Buffer.from(`${lineAt(sent).line}\n`);
    }
  }
  const ids: unknown[] = [];
  const output = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _, done) {
      for (const line of chunk.toString().trim().split("\n")) ids.push(JSON.parse(line).id);
      answered = ids.length;
      setImmediate(done);
    },
  });
  await answerStream(input(), output, () => nothing);
  output.end();
  await once(output, "finish");
  expect(ids).toEqual(Array.from({ length: LINES }, (_, at) => lineAt(at).id));
  expect(furthest).toBeLessThan(60);
});

test("a reader who leaves ends the work without a fault, and the input is left alone", async () => {
  let sent = 0;
  async function* endless() {
    for (;;) {
      sent += 1;
      yield Buffer.from('{"id":1,"text":"x"}\n');
    }
  }
  const output = new PassThrough();
  output.once("data", () => {
    output.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  });
  await answerStream(endless(), output, () => nothing);
  expect(sent).toBeLessThan(10_000);
});

test("another fault of the output is a fault", async () => {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    },
  });
  const input = Readable.from([Buffer.from('{"id":1,"text":"x"}\n{"id":2,"text":"x"}\n')]);
  await expect(answerStream(input, output, () => nothing)).rejects.toThrow("no space left");
});
