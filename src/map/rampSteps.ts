import type { ClassBreaks } from "#selectors/classBreaks.ts";

/** Steps of the ramp for one to five classes above 0, as far apart as their number allows. */
const spread: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 3, 5], [1, 2, 3, 4, 5]];

/** The step of the colour ramp for each class: 0 for the value 0 alone, 1 (light) to 5 (dark) for the rest. */
export function rampSteps({ classes }: ClassBreaks): readonly number[] {
  const zero = classes[0]?.max === 0 ? 1 : 0;
  return [...(zero ? [0] : []), ...(spread[classes.length - zero] ?? spread[5] ?? [])];
}
