/** A currency before a number: "$5 million", "USD 200 million". */
export interface Currency {
  readonly unit: string;
  readonly length: number;
}

const LONGEST = 6;
const pattern = /(?:(?:us|vn)?(\$) ?|(€) ?|(?:^|[^\p{L}])(usd|vnd|eur) ?)$/u;
const CODES: Readonly<Record<string, string>> = { $: "USD", "€": "EUR" };

export function readCurrency(left: string): Currency | null {
  const match = pattern.exec(left.slice(-LONGEST));
  const sign = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || sign === undefined) return null;
  return { unit: CODES[sign] ?? sign.toUpperCase(), length: match[0].replace(/^[^\p{L}$€]/u, "").length };
}
