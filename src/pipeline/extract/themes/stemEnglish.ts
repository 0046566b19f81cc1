/** British endings and letters written the American way, on folded words. */
const spellings: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/^(defen|offen|licen|preten)c(es?)$/, "$1s$2"],
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, "iz$1"],
  [/^(program)mes?$/, "$1"],
  [/^(hono|favo|labo|behavio|neighbo|harbo|colo)u(r.*)$/, "$1$2"],
  [/^(cent|met|theat)re(s?)$/, "$1er$2"],
  [/([^l])ll(ed|ing|ment)$/, "$1l$2"],
];

/** Endings that inflection and the commonest derivations add; the first that leaves a stem long enough goes. */
const endings: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/izations?$/, "iz"],
  [/(.{4,})(?:ation|ational|ate|ated|ating|ator)s?$/, "$1"],
  [/(.{4,})ions?$/, "$1"],
  [/(.{4,})ments?$/, "$1"],
  [/(.{3,})ingly$/, "$1"],
  [/(.{3,})ives?$/, "$1"],
  [/(.{3,})ings?$/, "$1"],
  [/(.{3,})ied$|(.{3,})ies$/, "$1$2y"],
  [/(.{3,})ed$/, "$1"],
  [/(.{3,})ly$/, "$1"],
  [/(ss|sh|ch|x|z)es$/, "$1"],
  [/([^su])s$/, "$1"],
];

/**
 * The stem of a folded English word, light and without exceptions: it need not be a word, only the same for
 * "mobilise", "mobilizing" and "mobilisation". After the idea of Porter (1980), "An algorithm for suffix stripping",
 * with far fewer steps; terms and texts pass through the same mill.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const spelt = spellings.reduce((now, [pattern, american]) => now.replace(pattern, american), word);
  const cut = endings.find(([ending]) => ending.test(spelt));
  const stem = cut ? spelt.replace(cut[0], (...parts) => fill(cut[1], parts)) : spelt;
  return stem.replace(/([^aeiouls])\1$/, "$1").replace(/(.{3,})e$/, "$1");
}

const fill = (stem: string, parts: readonly unknown[]): string =>
  stem.replace(/\$(\d)/g, (_, at: string) => String(parts[Number(at)] ?? ""));
