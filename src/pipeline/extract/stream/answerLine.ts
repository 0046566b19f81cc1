import type { Extraction, Language } from "../findings.ts";
import type { ByteLine } from "./splitLines.ts";
import { MAX_LINE_BYTES } from "./splitLines.ts";
import { type RecordId, toAnswer } from "./toAnswer.ts";

/** Finds everything in one text; the language is found too where it is not said. */
export type Extractor = (text: string, lang?: Language) => Extraction;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A line that cannot be answered, and its id where that could be read. */
class Unanswerable extends Error {
  readonly id: RecordId | null;
  constructor(message: string, id: RecordId | null = null) {
    super(message);
    this.id = id;
  }
}

function decode(line: ByteLine): string {
  if (line === null) throw new Unanswerable(`the line is longer than ${MAX_LINE_BYTES} bytes`);
  try {
    return utf8.decode(line);
  } catch {
    throw new Unanswerable("the line is not UTF-8");
  }
}

function parse(line: string): object {
  if (line.trim() === "") throw new Unanswerable("the line is blank");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unanswerable("the line is not JSON");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Unanswerable("the line is not a JSON object");
}

function readRecord(record: object): { id: RecordId; text: string; lang?: Language } {
  const id: unknown = Reflect.get(record, "id");
  const text: unknown = Reflect.get(record, "text");
  const lang = String(Reflect.get(record, "lang") ?? "")
    .slice(0, 2)
    .toLowerCase();
  if (typeof id !== "string" && typeof id !== "number") {
    throw new Unanswerable(`"id" is ${id === undefined ? "missing" : "neither a string nor a number"}`);
  }
  if (typeof text !== "string") {
    throw new Unanswerable(`"text" is ${text === undefined ? "missing" : "not a string"}`, id);
  }
  return lang === "en" || lang === "vi" ? { id, text, lang } : { id, text };
}

/** The answer to one line of the stream, as one line of JSON: findings, or an error in their place. Never throws. */
export function answerLine(line: ByteLine, extractor: Extractor): string {
  try {
    const { id, text, lang } = readRecord(parse(decode(line)));
    try {
      return JSON.stringify(toAnswer(id, extractor(text, lang)));
    } catch (error) {
      throw new Unanswerable(`extraction failed: ${error instanceof Error ? error.message : error}`, id);
    }
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error;
    return JSON.stringify({ id: error.id, error: error.message });
  }
}
