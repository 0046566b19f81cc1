import type { Reading } from "../dates/readText.ts";
import type { Name, NameTree } from "./compileNames.ts";
import { canBe, isAllCapitals, isCapital, type Syllable } from "./syllables.ts";

/** A name of the gazetteer in the text: its first and last word, and what it can be the name of. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly names: readonly Name[];
  /** How it is printed: each word with a capital, only the first, none, or in capitals throughout. */
  readonly letters: "capitals" | "first" | "none" | "all";
}

const simpleGap = /^(?: {1,2}|-| ?\n ?)$/u;
const dashGap = /^ {0,2}- {0,2}$/u;

function lettersOf(words: readonly Syllable[]): NameMatch["letters"] {
  if (words.every(({ plain }) => isAllCapitals(plain))) return "all";
  const capitals = words.filter(({ plain }) => isCapital(plain) || /^\p{N}/u.test(plain)).length;
  if (capitals === words.length) return "capitals";
  return isCapital(words[0]?.plain ?? "") ? "first" : "none";
}

/** The longest name that begins at a word. */
function nameAt(
  tree: NameTree,
  syllables: readonly Syllable[],
  first: number,
  plain: string,
): NameMatch | null {
  let node: NameTree | undefined = tree;
  let dashed = false;
  let found: NameMatch | null = null;
  for (let last = first; last < syllables.length; last += 1) {
    const word = syllables[last] as Syllable;
    const before = last > first ? plain.slice((syllables[last - 1] as Syllable).end, word.start) : " ";
    if (!simpleGap.test(before)) {
      if (!dashGap.test(before)) break;
      dashed = true;
    }
    node = node.next.get(word.folded);
    if (!node) break;
    const words = syllables.slice(first, last + 1);
    const names = node.names.filter(
      (name) =>
        (name.dashed || !dashed) && name.words.every((part, at) => canBe(words[at]?.plain ?? "", part)),
    );
    if (names.length > 0) found = { first, last, names, letters: lettersOf(words) };
  }
  return found;
}

/** All names in the text, each as long as it can be, none within another. */
export function findNames(tree: NameTree, syllables: readonly Syllable[], { plain }: Reading): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < syllables.length; at += 1) {
    const match = nameAt(tree, syllables, at, plain);
    if (!match) continue;
    matches.push(match);
    at = match.last;
  }
  return matches;
}
