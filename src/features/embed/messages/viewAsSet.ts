import type { Catalogue } from "#dataset/schema.ts";
import type { Pairs, SetCommand } from "#host/protocol.ts";
import { checkView } from "#state/checkView.ts";
import type { View } from "#state/view.ts";
import { readView, viewKeyOf, viewKeys, writeView } from "#state/viewCodec.ts";
import { quote, type Refusal } from "./readCommand.ts";

/** How the page is shown, and to whom: a view that replaces another leaves it, unless it names it. */
const HOW_SHOWN: readonly (keyof View)[] = ["lang", "scheme", "mode", "story", "step"];
/** What can be selected, one at a time but for an article, which may come with the province it is reached from. */
const SELECTIONS: readonly (keyof View)[] = ["province", "article", "document", "theme", "place"];

/** The view as the pairs of its address. */
export const pairsOf = (view: View): Pairs => Object.fromEntries(new URLSearchParams(writeView(view)));

/**
 * The view that a `set` asks for, or why there is none: all of it or nothing. It is read by the codec that reads
 * addresses and held against the dataset, so a message can say no more than an address can.
 */
export function viewAsSet(
  view: View,
  { view: asked, replace = false }: Pick<SetCommand, "view" | "replace">,
  catalogue: Catalogue,
): { view: View } | { refusal: Refusal } {
  const named = new Map<keyof View, string>();
  const isQuery = typeof asked === "string";
  const given = isQuery ? new URLSearchParams(asked) : Object.entries(asked);
  for (const [name, value] of given) {
    const key = viewKeyOf(name);
    // An address may carry what is meant for others; a record that was written for the atlas says what it means.
    if (key) named.set(key, value);
    else if (!isQuery) {
      return refuse(`found the key ${quote(name)}: expected ${viewKeys.join(", ")}`);
    }
  }

  const pairs = new URLSearchParams(writeView(view));
  const left = replace ? viewKeys.filter((key) => !HOW_SHOWN.includes(key)) : leftBy(named);
  for (const key of left) pairs.delete(key);
  for (const [key, value] of named) {
    if (value === "") pairs.delete(key);
    else pairs.set(key, value);
  }
  const read = readView(`?${pairs}`);
  const checked = checkView(read.view, catalogue);
  const [wrong] = [...read.dropped, ...checked.dropped];
  return wrong
    ? refuse(`found ${wrong.key}=${quote(wrong.value)}: expected a value that this atlas has`)
    : { view: checked.view };
}

/** Whoever names a thing to select leaves the one before, and the tab it was read in. */
function leftBy(named: ReadonlyMap<keyof View, string>): readonly (keyof View)[] {
  return SELECTIONS.some((key) => named.get(key)) ? [...SELECTIONS, "panel"] : [];
}

const refuse = (message: string): { refusal: Refusal } => ({ refusal: { code: "value", message } });
