import { SCALES, scale } from "./numbers.ts";

/** "billion", "nghìn tỷ" behind a number. */
export interface Scales {
  readonly factor: number;
  readonly length: number;
  readonly vietnamese: boolean;
}

const scalePart = new RegExp(`^ {0,2}(${scale})(?![\\p{L}\\p{N}])`, "u");
const MOST = 2;

export function readScales(right: string): Scales {
  let [factor, length, vietnamese] = [1, 0, false];
  for (let count = 0; count < MOST; count += 1) {
    const match = scalePart.exec(right.slice(length));
    if (!match) break;
    length += match[0].length;
    factor *= SCALES.get(match[1] ?? "") ?? 1;
    vietnamese ||= !/n$|red$|sand$/u.test(match[1] ?? "") || /^(?:nghin|ngan|van)$/u.test(match[1] ?? "");
  }
  return { factor, length, vietnamese };
}
