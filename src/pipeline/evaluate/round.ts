/** Four decimals: more than the data bears, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
