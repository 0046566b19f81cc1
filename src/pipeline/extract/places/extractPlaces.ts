import { type Reading, readText } from "../dates/readText.ts";
import type { Language, PlaceFinding } from "../findings.ts";
import { commonWords, onlyAsCity } from "./aliases.ts";
import { choosePlace } from "./choosePlace.ts";
import { compileNames, type Gazetteer, type NameTree } from "./compileNames.ts";
import { type Context, contextOf } from "./contextOf.ts";
import { dropContradicted } from "./dropContradicted.ts";
import { findBareRegions } from "./findBareRegions.ts";
import { findNames, type NameMatch } from "./findNames.ts";
import { isForeign, isLongerName, isOrganisation, isPerson } from "./notPlaces.ts";
import { isAllCapitals, type Syllable, syllablesOf } from "./syllables.ts";

export interface PlaceOptions {
  /** Both languages are always read; the option is there for callers that know it. */
  lang?: Language;
  /** The day on which the text appeared, EDTF: it decides which province held a place. */
  published?: string | null;
}

/** The set of boundaries in force when a text appeared; the oldest where nobody knows. */
function boundariesOn(published: string | null | undefined, { boundaries }: Gazetteer): string {
  const sets = [...boundaries].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const inForce = published ? sets.findLast(({ validFrom }) => validFrom <= published) : undefined;
  return (inForce ?? sets[0])?.id ?? "";
}

/** Whether the letters are those of a name: a common word needs more of them than a name that means nothing else. */
function isPrintedAsName(
  match: NameMatch,
  { rank, left, next }: Context,
  words: readonly Syllable[],
): boolean {
  const names = match.names;
  if (names.some(({ anyCase }) => anyCase)) return true;
  const key = words
    .slice(match.first, match.last + 1)
    .map(({ folded }) => folded)
    .join(" ");
  const cued = rank !== null && rank !== "commune";
  if (match.first === match.last && key.length <= 3 && match.letters === "capitals") {
    // One short word ("Hue"): its marks, a rank, a word of place before it, or a list.
    const word = words[match.first]?.plain ?? "";
    return (
      cued || /[^\p{ASCII}]/u.test(word) || /(?:in|of|to|from|at|near|and|và|ở|tại|,|-|\() ?$/u.test(left)
    );
  }
  switch (match.letters) {
    case "capitals":
      return true;
    case "all":
      return cued || !commonWords.has(key) || !(next && isAllCapitals(next.plain)) || !/\p{Lu} $/u.test(left);
    case "first":
      return cued || !commonWords.has(key);
    default:
      return cued && !commonWords.has(key) ? true : cued && rank === "province";
  }
}

function isPlace(
  match: NameMatch,
  context: Context,
  words: readonly Syllable[],
  { plain }: Reading,
): boolean {
  const key = words
    .slice(match.first, match.last + 1)
    .map(({ folded }) => folded)
    .join(" ");
  if (onlyAsCity.has(key) && context.rank !== "city") return false;
  return (
    isPrintedAsName(match, context, words) &&
    !isPerson(match, context, words, plain) &&
    !isLongerName(match, context, words) &&
    !isOrganisation(match, context) &&
    !isForeign(match, context)
  );
}

/** Compiled once per gazetteer: an app or a stream asks for thousands of texts. */
const compiled = new WeakMap<Gazetteer, NameTree>();
function treeOf(gazetteer: Gazetteer): NameTree {
  const tree = compiled.get(gazetteer) ?? compileNames(gazetteer);
  compiled.set(gazetteer, tree);
  return tree;
}

/**
 * The places that a text names, in order: provinces of every set of boundaries, and the entries of the gazetteer. The
 * longest name wins; the words around it say of what rank it is, or that it is a person, a newspaper or a street.
 */
export function extractPlaces(
  text: string,
  gazetteer: Gazetteer,
  options: PlaceOptions = {},
): PlaceFinding[] {
  const reading = readText(text);
  const words = syllablesOf(reading);
  const boundaries = boundariesOn(options.published, gazetteer);
  const findings: PlaceFinding[] = [];
  for (const match of findNames(treeOf(gazetteer), words, reading)) {
    const context = contextOf(match, words, reading);
    if (!isPlace(match, context, words, reading)) continue;
    const choice = choosePlace(match.names, context.rank, boundaries);
    if (choice) findings.push({ ...choice, ...reading.spanOf(context.start, context.end) });
  }
  const all = [...findings, ...findBareRegions(reading, findings)].sort((a, b) => a.start - b.start);
  return dropContradicted(all, text, gazetteer);
}
