import type { Writable } from "node:stream";
import { answerLine, type Extractor } from "./answerLine.ts";
import { splitLines } from "./splitLines.ts";

/** Whoever reads the answers may stop reading: `extract | head` is no fault. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error && ["EPIPE", "ERR_STREAM_DESTROYED"].includes(String(Reflect.get(error, "code")));

/** Resolves when the output can take more or has gone; leaves no listener behind, however many lines there are. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      output.off("drain", done).off("close", done).off("error", done);
      resolve();
    };
    output.on("drain", done).on("close", done).on("error", done);
  });
}

/** Waits until a slow reader has taken what is written; resolves to false once there is no reader. */
async function write(output: Writable, line: string): Promise<boolean> {
  if (output.destroyed || output.writableEnded) return false;
  if (output.write(`${line}\n`)) return true;
  await drained(output);
  return !output.destroyed;
}

/**
 * Answers every line of `input` with one line of `output`, in order. One line is held at a time: the next is read
 * when the answer has been taken. Ends quietly where the reader of the answers leaves; `output` stays open.
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  extractor: Extractor,
): Promise<void> {
  let failure: unknown = null;
  // Stays on: the fault of a last line comes after it was written, and standard output outlives its faults.
  output.on("error", (error) => {
    failure ??= error;
  });
  for await (const line of splitLines(input)) {
    if (!(await write(output, answerLine(line, extractor))) || failure !== null) break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  if (failure !== null && !isClosed(failure)) throw failure;
}
