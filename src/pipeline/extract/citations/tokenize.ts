import type { Span } from "../findings.ts";
import { foldLetters, foldSign } from "./foldLetters.ts";

/** A word, a run of digits, one other sign, or the end of a paragraph; blanks are only remembered. */
export interface Token extends Span {
  kind: "word" | "number" | "sign" | "break";
  raw: string;
  /** Lower case, without accents; digits and plain signs for the other kinds. */
  fold: string;
  /** Whether a blank stands before it. */
  spaced: boolean;
}

/** Stands wherever a text has no token: before its start and after its end. */
const NOTHING: Token = { kind: "break", raw: "", fold: "", spaced: true, start: 0, end: 0 };

export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? NOTHING;
}

/** The bound keeps a page without blanks from being read again at each of its letters. */
const LONGEST_WORD = 40;

const address = String.raw`(?:https?:\/\/|www\.)\S+`;
const mail = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}`;
const site = String.raw`(?<![\w.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:vn|com|org|net|info|gov)(?![\w])(?:\/\S*)?`;
const unseen = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
const word = String.raw`[\p{L}№](?:[\p{L}\p{M}${unseen}])*`;
const digits = String.raw`\p{Nd}[\p{Nd}${unseen}]*`;
const piece = new RegExp(
  `(?<address>${address}|${mail}|${site})|(?<word>${word})|(?<number>${digits})|(?<break>[\\r\\n]+)|(?<sign>[^\\s${unseen}])`,
  "giu",
);
const hump = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})/u;

function foldWord(raw: string, known: Map<string, string>): string {
  if (raw.length > LONGEST_WORD) return "";
  let fold = known.get(raw);
  if (fold === undefined) {
    fold = foldLetters(raw);
    known.set(raw, fold);
  }
  return fold;
}

/**
 * The tokens of a text with their offsets in it, UTF-16. Letters and digits part even where no blank stands
 * between them ("số28", "QH14"), and so do words run together ("ResolutionNo"). Web and mail addresses leave no
 * token: a number in an address cites nothing.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, string>();
  let last = 0;
  const add = (kind: Token["kind"], raw: string, start: number): void => {
    const fold = kind === "word" ? foldWord(raw, known) : kind === "sign" ? foldSign(raw) : foldLetters(raw);
    tokens.push({ kind, raw, fold, spaced: start > last, start, end: start + raw.length });
    last = start + raw.length;
  };
  for (const match of text.matchAll(piece)) {
    const { index, 0: raw, groups = {} } = match;
    if (groups.word !== undefined) {
      let start = index;
      for (const part of raw.length > LONGEST_WORD ? [raw] : raw.split(hump)) {
        add("word", part, start);
        start += part.length;
      }
    } else if (groups.number !== undefined) add("number", raw, index);
    else if (groups.break !== undefined) add("break", raw, index);
    else if (groups.sign !== undefined) add("sign", raw, index);
    else add("sign", "\u0000", index);
    if (groups.address !== undefined) last = index + raw.length;
  }
  return tokens;
}

const capital = /^\p{Lu}/u;

export function isCapital(token: Token): boolean {
  return token.kind === "word" && capital.test(token.raw);
}

export function isSign(token: Token, sign: string): boolean {
  return token.kind === "sign" && token.fold === sign;
}

/** Words after which a full stop closes nothing. */
const abbreviations = new Set(
  "no nos so dr mr mrs ms prof gen col lt maj capt st art jan feb mar apr jun jul aug sep sept oct nov dec vs".split(
    " ",
  ),
);

/** Whether a sentence ends with the token at `at`. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === "break") return true;
  if (token.kind !== "sign") return false;
  if (token.fold === "!" || token.fold === "?") return true;
  if (token.fold !== ".") return false;
  const next = tokenAt(tokens, at + 1);
  if (next.kind === "break") return true;
  return (
    next.spaced &&
    !abbreviations.has(tokenAt(tokens, at - 1).fold) &&
    !(next.kind === "word" && !isCapital(next))
  );
}

/** The first token of the sentence that holds `at`, no further back than `reach`. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (isSign(before, '"') || isSign(before, "(")) return at < 2 || endsSentence(tokens, at - 2);
  return at === 0 || endsSentence(tokens, at - 1);
}
