import type { Span } from "../findings.ts";
import { foldLetters, foldSign } from "./foldLetters.ts";
import { withoutAddresses } from "./withoutAddresses.ts";

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

/** Longer runs of letters are no words: their comparing form is left empty. */
const LONGEST_WORD = 40;

const unseen = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
const wordAt = new RegExp(`[\\p{L}№][\\p{L}\\p{M}${unseen}]*`, "uy");
const digitsAt = new RegExp(`\\p{Nd}[\\p{Nd}${unseen}]*`, "uy");
const nothingAt = new RegExp(`[\\p{M}\\p{Cf}\\s${unseen}]+`, "uy");
const breakAt = /[\r\n][\s]*/uy;
/** "ResolutionNo", and an issuer's letters with the next word grown on to them: "28/NQ-TWon". */
const hump = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=^(?:TW|TU|QUTW|CP|BQP|BCA))(?=[a-z]{2})/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** A blank, or the ASCII letters or digits at an offset, where nothing beyond ASCII goes on with them. */
function plainRun(text: string, at: number): string | null {
  const first = text.charCodeAt(at);
  if (first === 32) return " ";
  const belongs = isDigit(first) ? isDigit : isLetter(first) ? isLetter : null;
  if (belongs === null) return null;
  let to = at + 1;
  while (to < text.length && belongs(text.charCodeAt(to))) to += 1;
  return text.charCodeAt(to) > 127 ? null : text.slice(at, to);
}

const partsOf = (letters: string): string[] =>
  letters.length > LONGEST_WORD || letters === letters.toLowerCase() ? [letters] : letters.split(hump);

/** What matches at an offset; every pattern is tried at one place only, so a text is read once. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

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
  let spaced = true;
  let at = 0;
  const add = (kind: Token["kind"], raw: string, fold: string): void => {
    tokens.push({ kind, raw, fold, spaced, start: at, end: at + raw.length });
    at += raw.length;
    spaced = false;
  };
  while (at < text.length) {
    const plain = plainRun(text, at);
    if (plain === " ") {
      spaced = true;
      at += 1;
      continue;
    }
    if (plain !== null) {
      if (/^\d/.test(plain)) add("number", plain, plain.length > LONGEST_WORD ? "" : plain);
      else for (const part of partsOf(plain)) add("word", part, foldWord(part, known));
      continue;
    }
    const lineEnd = matchAt(breakAt, text, at);
    if (lineEnd !== null) {
      add("break", lineEnd, "");
      continue;
    }
    const nothing = matchAt(nothingAt, text, at);
    if (nothing !== null) {
      // A line may end within a run of blanks.
      const blanks = /^[^\r\n]*/u.exec(nothing)?.[0] ?? "";
      spaced ||= /\s/u.test(blanks);
      at += blanks.length;
      continue;
    }
    const letters = matchAt(wordAt, text, at);
    if (letters !== null) {
      for (const part of partsOf(letters)) add("word", part, foldWord(part, known));
      continue;
    }
    const digits = matchAt(digitsAt, text, at);
    if (digits !== null) add("number", digits, digits.length > LONGEST_WORD ? "" : foldLetters(digits));
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const [before, earlier] = [tokens.at(-1), tokens.at(-2)];
      // Of a run of one sign two say all that it says.
      if (before?.raw === sign && earlier?.raw === sign && !spaced) at += sign.length;
      else add("sign", sign, foldSign(sign));
    }
  }
  return withoutAddresses(tokens);
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
