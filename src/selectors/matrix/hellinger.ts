/**
 * How unlike two profiles are, 0 to √2: Hellinger's distance between what each is made of, whatever its size (C. R.
 * Rao 1995; Legendre and Gallagher 2001 for tables with many zeros). A profile without anything is as far as can be
 * from every other, and like its own kind.
 */
export function hellinger(a: readonly number[], b: readonly number[]): number {
  const [totalA, totalB] = [sum(a), sum(b)];
  if (totalA === 0 || totalB === 0) return totalA === totalB ? 0 : Math.SQRT2;
  let squares = 0;
  for (const [at, value] of a.entries()) {
    squares += (Math.sqrt(value / totalA) - Math.sqrt((b[at] ?? 0) / totalB)) ** 2;
  }
  return Math.sqrt(squares);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
