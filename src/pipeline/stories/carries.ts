import type { Quantity } from "./numbers/quantity.ts";

/** Whether two counts are of the same thing, as far as the words around them say. */
export const isOfTheSame = (a: Quantity, b: Quantity): boolean =>
  a.kind === "count" && b.kind === "count" && [...a.near].some((word) => b.near.has(word));

/**
 * Whether a number of the dataset is the one that a sentence says. A count must be of the same thing and as firm:
 * where the dataset has "nearly 60,000 people", the sentence may not say "60,000".
 */
export function carries(carried: Quantity, said: Quantity): boolean {
  if (said.kind === "unread" || carried.kind !== said.kind || carried.value !== said.value) return false;
  if (said.kind !== "count" || carried.kind !== "count") return true;
  return isOfTheSame(carried, said) && (carried.qualifier ?? null) === (said.qualifier ?? null);
}

const QUALIFIERS = { nearly: "nearly ", about: "about ", "at-least": "at least ", "more-than": "more than " };

/** A number for a message: what it counts goes with it. */
export function describeQuantity(one: Quantity): string {
  switch (one.kind) {
    case "percent":
      return `${one.value}%`;
    case "ordinal":
      return `number ${one.value} of a row`;
    case "count": {
      const words = [...one.near].slice(0, 3).join(" ");
      return `${one.qualifier ? QUALIFIERS[one.qualifier] : ""}${one.value.toLocaleString("en")} (${words})`;
    }
    default:
      return one.value;
  }
}
