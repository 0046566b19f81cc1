/** A number typed in passing means a step only when Enter follows soon. */
export const TYPED_MS = 3000;

export interface Typed {
  digits: string;
  atMs: number;
}

/** The digits typed so far, with one more; what was typed long ago is forgotten. */
export function typeDigit(before: Typed | null, digit: string, atMs: number): Typed {
  const kept = typedNow(before, atMs);
  return { digits: `${kept}${digit}`.slice(-3), atMs };
}

/** The digits that still count. */
export const typedNow = (typed: Typed | null, atMs: number): string =>
  typed && atMs - typed.atMs <= TYPED_MS ? typed.digits : "";
