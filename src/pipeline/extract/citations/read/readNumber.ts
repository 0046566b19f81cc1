import type { DocumentType } from "#dataset/schema.ts";
import { toAscii } from "../foldLetters.ts";
import { bodyMarks, numberMarks } from "../lexicon/numberMarks.ts";
import type { Read } from "../phraseBook.ts";
import { isSign, type Token, tokenAt } from "../tokenize.ts";

/** A document's number taken apart; what is not printed is null or empty. */
export interface NumberParts {
  /** As printed, in ASCII and without blanks. */
  ascii: string;
  /** Without leading zeros: "03/2019" and "3/2019" are one. */
  serial: string;
  year: number | null;
  /** The letters of its kind, folded: "nq". */
  mark: string | null;
  /** The letters of its issuers, folded: "tw", "qh14". */
  bodies: readonly string[];
  /** The kind that its letters speak for. */
  type: DocumentType | null;
}

const numberSigns = new Set(["no", "nos", "number", "numbers", "numbered", "num", "so"]);

/** "No.", "Nos", "Number", "số", "Nº", "№", "#" and the colon that may follow. */
export function readNumberSign(tokens: readonly Token[], at: number): Read<true> | null {
  const token = tokenAt(tokens, at);
  let next = at + 1;
  if (token.fold === "n" && isSign(tokenAt(tokens, next), "°")) next += 1;
  else if (token.fold === "so" && tokenAt(tokens, next).fold === "hieu") next += 1;
  else if (!numberSigns.has(token.fold) && token.fold !== "#") return null;
  if ([".", ":"].includes(tokenAt(tokens, next).fold)) next += 1;
  return { value: true, next };
}

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);
const separators = new Set(["/", "-"]);
const isSeparator = (token: Token): boolean => token.kind === "sign" && separators.has(token.fold);

/** Trung ương is shortened with its own letter: TƯ is TW, and must not fold to TU, the provincial committee. */
const centralByLetters = /T\.?[Ưư]\.?$/u;

interface Letters {
  fold: string;
  ascii: string;
}

/** Letters up to the next sign or blank: "NQ", "TTg", "T.Ư", "ThU"; a term's number stays with them: "QH14". */
function readLetters(tokens: readonly Token[], at: number): Read<Letters> | null {
  if (tokenAt(tokens, at).kind !== "word") return null;
  let raw = tokenAt(tokens, at).raw;
  let next = at + 1;
  for (let steps = 0; steps < 3; steps += 1) {
    const token = tokenAt(tokens, next);
    const dotted = token.fold === "." && !token.spaced && /^T$/iu.test(raw);
    if (dotted && /^[Ưư]$/u.test(tokenAt(tokens, next + 1).raw.normalize("NFC"))) {
      raw += `.${tokenAt(tokens, next + 1).raw}`;
      next += 2;
    } else if (bodyMarks.has(toAscii(raw).toLowerCase()) && /^[a-z]{2}/.test(token.raw)) {
      // "28/NQ-TWon": the next word has grown on to the letters.
      break;
    } else if ((token.kind === "word" || token.kind === "number") && !token.spaced) {
      raw += token.raw;
      next += 1;
    } else break;
  }
  const whole = raw.normalize("NFC");
  const ascii = toAscii(centralByLetters.test(whole) ? whole.replace(centralByLetters, "TW") : whole);
  return ascii.length > 12 ? null : { value: { fold: ascii.toLowerCase(), ascii }, next };
}

const looksLikeLetters = ({ ascii, fold }: Letters): boolean =>
  bodyMarks.has(fold.replace(/\d+$/, "")) || (/^[A-Z]/.test(ascii) && /[A-Z\d]$/.test(ascii));

const assemblyTerm = /^(?:qh|ubtvqh)\d{1,2}$/;

/** "NQTW", "NDCP": kind and issuer without the sign between them. */
function splitFused({ fold, ascii }: Letters): [Letters, Letters] | null {
  for (const length of [4, 3, 2]) {
    const kind = fold.slice(0, length);
    const body = fold.slice(length);
    if (numberMarks.has(kind) && (bodyMarks.has(body) || assemblyTerm.test(body))) {
      return [
        { fold: kind, ascii: ascii.slice(0, length) },
        { fold: body, ascii: ascii.slice(length) },
      ];
    }
  }
  return null;
}

/** At most this many issuers sign a joint circular here. */
const MOST_BODIES = 4;

function readBodies(tokens: readonly Token[], at: number): Read<{ bodies: string[]; ascii: string }> {
  const bodies: string[] = [];
  let ascii = "";
  let next = at;
  while (bodies.length < MOST_BODIES && isSeparator(tokenAt(tokens, next))) {
    const letters = readLetters(tokens, next + 1);
    if (letters === null || !looksLikeLetters(letters.value)) break;
    // " - ABC": a dash between blanks parts clauses; only letters known as an issuer's are taken across it.
    const parted = tokenAt(tokens, next).spaced && tokenAt(tokens, next + 1).spaced;
    if (parted && !bodyMarks.has(letters.value.fold.replace(/\d+$/, ""))) break;
    bodies.push(letters.value.fold);
    ascii += tokenAt(tokens, next).fold + letters.value.ascii;
    next = letters.next;
  }
  return { value: { bodies, ascii }, next };
}

/** "/2018" after a serial number. */
function readYear(tokens: readonly Token[], at: number): Read<number> | null {
  const digits = tokenAt(tokens, at + 1);
  if (!isSeparator(tokenAt(tokens, at)) || digits.kind !== "number" || !isYear(digits.fold)) return null;
  // "28-2008" may be anything; only a slash, or letters after it, make it a year.
  if (tokenAt(tokens, at).fold === "-" && !isSeparator(tokenAt(tokens, at + 2))) return null;
  return { value: Number(digits.fold), next: at + 2 };
}

/** "/NĐ-CP", "-NQ/TW", "/QH14" and their misprints. */
function readMark(
  tokens: readonly Token[],
  at: number,
): Read<{ mark: string | null; bodies: string[]; ascii: string }> | null {
  const sign = tokenAt(tokens, at);
  const from = isSeparator(sign) ? at + 1 : at;
  const letters = readLetters(tokens, from);
  if (letters === null) return null;
  const lead = isSeparator(sign) ? sign.fold : "";
  const { fold, ascii } = letters.value;
  if (assemblyTerm.test(fold)) {
    return isSeparator(sign)
      ? { value: { mark: null, bodies: [fold], ascii: lead + ascii }, next: letters.next }
      : null;
  }
  const fused = splitFused(letters.value);
  if (fused !== null && (isSeparator(sign) || !tokenAt(tokens, from).spaced)) {
    const [kind, body] = fused;
    return { value: { mark: kind.fold, bodies: [body.fold], ascii: lead + ascii }, next: letters.next };
  }
  if (!numberMarks.has(fold)) return null;
  const { value, next } = readBodies(tokens, letters.next);
  if (value.bodies.length === 0 && (!isSeparator(sign) || ascii !== ascii.toUpperCase())) return null;
  return { value: { mark: fold, bodies: value.bodies, ascii: lead + ascii + value.ascii }, next };
}

function typeOf(mark: string | null, bodies: readonly string[]): DocumentType | null {
  if (mark !== null) return numberMarks.get(mark) ?? null;
  const body = bodies[0] ?? "";
  if (body.startsWith("ubtvqh")) return "resolution";
  return body.startsWith("qh") ? "law" : null;
}

/** What follows a bare number and shows that it was none: a fraction, a percentage, a range, an ordinal. */
function breaksBareNumber(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (sign.kind === "word") return !sign.spaced;
  if (sign.fold === "%" || sign.fold === "°") return true;
  if (sign.fold === "/") return true;
  if (sign.fold === "-" || sign.fold === "." || sign.fold === ",") {
    return after.kind === "number" && !after.spaced
      ? true
      : sign.fold === "-" && !sign.spaced && after.kind === "word";
  }
  return false;
}

/**
 * The number of a document: "164/2018/NĐ-CP", "28-NQ/TW", "22/2018/QH14", or bare, "164" and "76/2025". Blanks may
 * stand on both sides of a sign, any dash will do, and signs may be missing or swapped ("28/NQ-TW", "28NQ/TW").
 */
export function readNumber(tokens: readonly Token[], at: number): Read<NumberParts> | null {
  const serial = tokenAt(tokens, at);
  if (serial.kind !== "number" || serial.fold.length > 5) return null;
  const year = readYear(tokens, at + 1);
  const afterYear = year?.next ?? at + 1;
  const mark = readMark(tokens, afterYear);
  let next = mark?.next ?? afterYear;
  let ascii = serial.fold + (year === null ? "" : `${tokenAt(tokens, at + 1).fold}${year.value}`);
  if (mark === null) {
    // "Programme 30a", "Directive 05b".
    const letter = tokenAt(tokens, next);
    if (year === null && !letter.spaced && /^[abc]$/.test(letter.fold)) {
      ascii += letter.fold;
      next += 1;
    }
    if (breaksBareNumber(tokens, next)) return null;
  }
  const { mark: kind, bodies, ascii: letters } = mark?.value ?? { mark: null, bodies: [], ascii: "" };
  const value: NumberParts = {
    ascii: ascii + letters,
    serial: ascii.split(/[/-]/)[0]?.replace(/^0+(?=\d)/, "") ?? "",
    year: year?.value ?? null,
    mark: kind,
    bodies,
    type: typeOf(kind, bodies),
  };
  return { value, next };
}

/** Whether a number tells its kind or issuer, so that it needs no word before it. */
export const isFullNumber = ({ mark, bodies }: NumberParts): boolean => mark !== null || bodies.length > 0;
