import type { Boundaries, Place, Province, ProvinceId } from "#dataset/schema.ts";
import { namesakes, provinceAliases } from "./aliases.ts";
import { foldName } from "./syllables.ts";
import { type Rank, unitsAfter, unitsBefore } from "./units.ts";

/** What the finder of places knows: data/places.yaml and data/provinces.yaml, as read. */
export interface Gazetteer {
  readonly places: readonly Place[];
  readonly provinces: readonly Province[];
  readonly boundaries: readonly Boundaries[];
}

/** One way to write a name. */
export interface Name {
  /** Its words in lower case, with marks. */
  readonly words: readonly string[];
  /** Words may be divided by a dash with spaces, as in "Bà Rịa - Vũng Tàu". */
  readonly dashed: boolean;
  /** Printed in lower case in the gazetteer itself ("northeastern region"), or numbered: capitals are not asked for. */
  readonly anyCase: boolean;
  readonly province: ProvinceId | null;
  readonly place: Place | null;
}

/** A tree of folded words; names end at its nodes. */
export interface NameTree {
  readonly next: Map<string, NameTree>;
  readonly names: Name[];
}

const newTree = (): NameTree => ({ next: new Map(), names: [] });
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const rankWords: readonly string[] = [
  ...unitsBefore.map(([words]) => `${words} `),
  ..."xứ |ải |thành |vùng |atk ".split("|"),
];

/** A name without the words that say what kind of place it is: these are read from the text. */
export function coreOf(name: string): string {
  const lower = name.normalize("NFC").toLowerCase();
  const lead = rankWords.find((words) => lower.startsWith(words));
  const rest = lead === undefined ? name.normalize("NFC") : name.normalize("NFC").slice(lead.length);
  const last = /\s+(\S+)$/u.exec(rest);
  const hasUnit = last?.[1] !== undefined && unitsAfter.has(last[1].toLowerCase());
  return hasUnit ? rest.slice(0, last.index) : rest;
}

function add(tree: NameTree, name: Name): void {
  let node = tree;
  for (const word of name.words) {
    const key = foldName(word);
    const child = node.next.get(key) ?? newTree();
    node.next.set(key, child);
    node = child;
  }
  if (name.words.length > 0) node.names.push(name);
}

function spellings(printed: string): string[] {
  const core = coreOf(printed);
  const words = core.split(/[\s-]+/u);
  const syllabic = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && word.length <= 6);
  return syllabic ? [core, words.join("")] : [core];
}

/** All names of a gazetteer in one tree. The order of its entries does not matter. */
export function compileNames({ places, provinces }: Gazetteer): NameTree {
  const tree = newTree();
  const addAll = (printed: readonly string[], province: ProvinceId | null, place: Place | null): void => {
    const seen = new Set<string>();
    for (const spelling of printed.flatMap(spellings)) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const words = wordsOf(spelling);
      const anyCase = place !== null && (/^\p{Ll}/u.test(spelling) || /\s\d+$/u.test(spelling));
      add(tree, { words, dashed: /[-–]/u.test(spelling), anyCase, province, place });
    }
  };
  const known = new Map<string, Province>();
  for (const unit of provinces) if (!known.has(unit.id)) known.set(unit.id, unit);
  for (const { id, name } of known.values()) {
    const aliases = provinceAliases[id] ?? [];
    addAll([name.vi, name.en, ...aliases], id, null);
    // An alias of the province is one of its entries in the gazetteer too.
    const own = foldName(coreOf(name.vi)).toLowerCase();
    for (const place of places) {
      if (foldName(coreOf(place.name.vi)).toLowerCase() === own) addAll(aliases, null, place);
    }
  }
  for (const place of places) addAll([place.name.vi, place.name.en, ...place.variants], null, place);
  for (const words of namesakes.map(wordsOf)) {
    add(tree, { words, dashed: false, anyCase: false, province: null, place: null });
  }
  return tree;
}

const RANKS: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:military )?region|historical|economic|sea|country/u, "region"],
  [/^(?:provincial )?city|^centrally-run|^capital/u, "city"],
  [/^province/u, "province"],
  [/district|island/u, "district"],
  [/./u, "gate"],
];

/** What a gazetteer's entry is, from its English kind. */
export const rankOf = ({ kind }: Place): Rank =>
  RANKS.find(([pattern]) => pattern.test(kind.en))?.[1] ?? "region";
