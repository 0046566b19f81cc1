import type { Reading } from "./readText.ts";

/** How far the words around a date are read; a phrase such as "with orientations for the years up to" fits. */
const REACH = 48;

/** The words before and after a stretch, folded and as printed, of bounded length. */
export interface Windows {
  readonly left: string;
  readonly right: string;
  readonly plainLeft: string;
  readonly plainRight: string;
}

export function windowsOf({ folded, plain }: Reading, start: number, end: number): Windows {
  const from = Math.max(0, start - REACH);
  return {
    left: folded.slice(from, start),
    right: folded.slice(end, end + REACH),
    plainLeft: plain.slice(from, start),
    plainRight: plain.slice(end, end + REACH),
  };
}
