import type { Quantity } from "./numbers/quantity.ts";

const near = (one: Quantity): ReadonlySet<string> | undefined => ("near" in one ? one.near : undefined);

/** Whether two numbers are of the same thing, as far as the words around them say; a field has no words around it. */
export function isOfTheSame(a: Quantity, b: Quantity): boolean {
  const [here, there] = [near(a), near(b)];
  return here === undefined || there === undefined || [...here].some((word) => there.has(word));
}

/**
 * Whether a number of the dataset is the one that a sentence says. It must be of the same thing, and a count as firm:
 * where the dataset has "nearly 60,000 people", the sentence may not say "60,000".
 */
export function carries(carried: Quantity, said: Quantity): boolean {
  if (said.kind === "unread" || carried.kind !== said.kind || carried.value !== said.value) return false;
  if (!isOfTheSame(carried, said)) return false;
  if (said.kind !== "count" || carried.kind !== "count") return true;
  return (carried.qualifier ?? null) === (said.qualifier ?? null);
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
