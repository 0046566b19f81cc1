/** A text as search sees it, and where each of its UTF-16 units stands in the original. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, where its character begins in the original. */
  readonly starts: readonly number[];
  /** For each unit of `text`, where its character ends in the original, marks that follow it included. */
  readonly ends: readonly number[];
}

const STROKED_D = /[đð]/g;
/** Marks, and characters without width such as soft hyphens and joiners. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const DASH = /[\p{Pd}\u2212\u2043]/gu;
const APOSTROPHE = /[‘’ʼ`]/g;
const SPACE = /\s/g;

/** Folds one character; empty for a character that search does not see. */
function foldCharacter(character: string): string {
  return character
    .toLowerCase()
    .normalize("NFD")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(STROKED_D, "d")
    .replace(DASH, "-")
    .replace(APOSTROPHE, "'")
    .replace(SPACE, " ");
}

/**
 * Folds a text for search: no marks, no case, đ as d, one kind of dash, apostrophe and space, runs of spaces as one.
 * Folding what is folded changes nothing.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    if (folded === "" || (folded === " " && text.endsWith(" "))) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
      text += folded;
    }
    at = end;
  }
  return { text, starts, ends };
}

/** The stretch of the original behind the units `from` to `to` (exclusive) of a folded text. */
export function originalRange({ starts, ends }: Folded, from: number, to: number): [number, number] {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}
