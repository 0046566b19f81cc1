import { foldLetters } from "../foldLetters.ts";

const stops = new Set(
  (
    "a an the of on in to and or for with by from as at into its their this that these be is are was were been has have " +
    "had will which entitled no s new situation context current period stage time years year following implementation " +
    "implement implementing continue continuing number vision towards toward regarding concerning some issues " +
    "ve va cua cho voi trong tai den theo tu do la cac nhung mot so viec giai doan tinh hinh moi thuc hien tiep tuc nam " +
    "tam nhin thoi ky duoc khi nay cong tac tang cuong dieu noi dung phe duyet quy dinh ban hanh sua doi bo sung chi tiet"
  ).split(" "),
);

/** Words that mean one thing in this field; what is left is cut to its first letters. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["homeland", "fathe"],
  ["motherland", "fathe"],
  ["safeguard", "prote"],
  ["safeguarding", "prote"],
  ["defending", "prote"],
  ["defend", "prote"],
  ["zone", "area"],
  ["zones", "area"],
  ["areas", "area"],
  ["posture", "dispo"],
  ["municipal", "city"],
  ["cities", "city"],
  ["program", "progr"],
  ["programme", "progr"],
  ["popularising", "disse"],
  ["popularizing", "disse"],
  ["popularisation", "disse"],
  ["propagation", "disse"],
  ["mobilizing", "mobil"],
  ["reserves", "reser"],
]);

/** English endings differ after this many letters ("defence", "defensive"); Vietnamese syllables are shorter. */
const STEM = 5;

const plural = /^[a-z]{3,}[^s]s$/;

/** What a folded word is compared by; null for words that tell nothing. */
export function stemOf(fold: string): string | null {
  if (stops.has(fold)) return null;
  const synonym = synonyms.get(fold);
  if (synonym !== undefined) return synonym;
  const one = plural.test(fold) ? fold.slice(0, -1) : fold;
  return synonyms.get(one) ?? one.slice(0, STEM);
}

const wordPattern = /[\p{L}\p{M}]+|\p{Nd}+/gu;

/** The field's own abbreviation, written out as the titles have it. */
const spelledOut = /\bkvpt\b|\bdpa\b/giu;

/** The stems of a phrase, in order. */
export function stemsOf(phrase: string): string[] {
  const words = phrase.replace(spelledOut, "khu vực phòng thủ").match(wordPattern) ?? [];
  return words.flatMap((word) => stemOf(foldLetters(word)) ?? []);
}

/** Neighbouring stems in either order: "Fatherland protection" and "protecting the Fatherland" share one. */
export function pairsOf(stems: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < stems.length; at += 1) pairs.add(pairOf(stems[at - 1] ?? "", stems[at] ?? ""));
  return pairs;
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
