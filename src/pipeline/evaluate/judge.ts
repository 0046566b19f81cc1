import type { Tallies } from "#dataset/schema.ts";
import { type HandItem, type Item, type Kind, kinds } from "./item.ts";
import { matchItems } from "./matchItems.ts";
import { tally } from "./tally.ts";

/** An item, and what became of it. */
export interface JudgedItem extends Item {
  kind: Kind | "themes";
  status: "right" | "wrong" | "missed";
}

/** What is made of a finding that has no counterpart in the hand coding. */
export type Verdict = "right" | "wrong" | "aside";

/** Every item of both codings with what became of it; what is left aside is not among them. */
export function judge(
  kind: Kind,
  hand: readonly HandItem[],
  found: readonly Item[],
  verdict: (found: Item) => Verdict,
): JudgedItem[] {
  const { right, wrong, missed } = matchItems(hand, found);
  const judged = (status: JudgedItem["status"], { start, end, value }: Item): JudgedItem => ({
    kind,
    status,
    start,
    end,
    value,
  });
  return [
    ...right.map((pair) => judged("right", { ...pair.found, value: pair.hand.value })),
    ...wrong.flatMap((item) => {
      const status = verdict(item);
      return status === "aside" ? [] : [judged(status, item)];
    }),
    ...missed.map((item) => judged("missed", item)),
  ];
}

/** Precision, recall and F1 of every kind. */
export function talliesOf(items: readonly JudgedItem[]): Tallies {
  const count = (kind: Kind, status: JudgedItem["status"]) =>
    items.filter((item) => item.kind === kind && item.status === status).length;
  const tallyOf = (kind: Kind) =>
    tally({ right: count(kind, "right"), wrong: count(kind, "wrong"), missed: count(kind, "missed") });
  return Object.fromEntries(kinds.map((kind) => [kind, tallyOf(kind)])) as Tallies;
}
