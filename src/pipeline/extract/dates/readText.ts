import type { Span } from "../findings.ts";

/**
 * A text as the finders read it. `plain` keeps letters, marks and case; `folded` has neither marks nor capitals, so
 * that "năm", "NĂM" and "nam" are one word. Both have the same length and the same positions.
 */
export interface Reading {
  readonly original: string;
  readonly plain: string;
  readonly folded: string;
  /** Where a stretch of `plain` or `folded` stands in the original. */
  readonly spanOf: (start: number, end: number) => Span;
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const MARK = /\p{M}/u;
/** A letter of Vietnamese carries two marks at most; longer runs are noise that would only cost time. */
const MARKS_READ = 4;

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\p{Zs}\t\v\f]/u, " "],
  [/[\r\u0085\u2028\u2029]/u, "\n"],
  [/[\p{Pd}\u2043\u2212]/u, "-"],
  [/[‘’‚‛′`´ʼ＇]/u, "'"],
  [/[“”„‟″«»＂]/u, '"'],
  [/[⁄∕／]/u, "/"],
];

function plainUnit(unit: string): string {
  for (const [kind, same] of ALIKE) if (kind.test(unit)) return same;
  const width = /[\uff01-\uff5e]/u.test(unit) ? unit.normalize("NFKC") : unit;
  return width.length === 1 ? width : unit;
}

/** One unit without its marks and in lower case: "Ắ" becomes "a", "Đ" becomes "d". */
export function foldUnit(unit: string): string {
  const bare = /[đĐðÐ]/u.test(unit) ? "d" : (unit.normalize("NFD")[0] ?? unit).toLowerCase();
  return bare.length === 1 ? bare : unit;
}

/** Below this code unit nothing is a combining mark. */
const FIRST_MARK = 0x300;
const REMEMBERED = 4096;
/** As many code units as one call can take as arguments. */
const CHUNK = 8192;

const isMark = (code: number, unit: string): boolean => code >= FIRST_MARK && MARK.test(unit);

/** Plain and folded code units of a letter with its marks; 0 where nothing is to be read. */
function readCluster(cluster: string): readonly [plain: number, folded: number] {
  const composed = cluster.length > 1 ? (cluster.normalize("NFC")[0] ?? "") : cluster;
  if (INVISIBLE.test(composed) || MARK.test(composed)) return [0, 0];
  const unit = plainUnit(composed);
  return [unit.charCodeAt(0), foldUnit(unit).charCodeAt(0)];
}

function join(codes: Uint16Array): string {
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
}

/** Reads a text once: composed or not, whatever its spaces, dashes, quotes and soft hyphens. */
export function readText(original: string): Reading {
  const size = original.length;
  const plain = new Uint16Array(size);
  const folded = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const known = new Map<string, readonly [plain: number, folded: number]>();
  let length = 0;
  for (let at = 0; at < size; ) {
    let end = at + 1;
    while (end < size && isMark(original.charCodeAt(end), original[end] ?? "")) end += 1;
    const cluster =
      end === at + 1 ? (original[at] ?? "") : original.slice(at, Math.min(end, at + 1 + MARKS_READ));
    let pair = known.get(cluster);
    if (!pair) {
      pair = readCluster(cluster);
      if (known.size < REMEMBERED) known.set(cluster, pair);
    }
    if (pair[0] !== 0) {
      plain[length] = pair[0];
      folded[length] = pair[1];
      starts[length] = at;
      ends[length] = end;
      length += 1;
    }
    at = end;
  }
  return {
    original,
    plain: join(plain.subarray(0, length)),
    folded: join(folded.subarray(0, length)),
    spanOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}
