/** No pattern of a date or a number reads further from a digit than this. */
const REACH = 96;

/** A match and where it stands in the whole text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The stretches of a text around its digits, merged where they meet, so that prose costs next to nothing. */
function islandsOf(text: string): { start: number; end: number }[] {
  const islands: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    const last = islands.at(-1);
    if (last && at - REACH <= last.end) last.end = at + REACH;
    else islands.push({ start: Math.max(0, at - REACH), end: at + REACH });
  }
  return islands;
}

/** Every match of every pattern, each of which must contain a digit. */
export function matchNearDigits<T>(
  text: string,
  rules: readonly T[],
  patternOf: (rule: T) => RegExp,
): { rule: T; found: Found }[] {
  const matches: { rule: T; found: Found }[] = [];
  for (const { start: from, end: to } of islandsOf(text)) {
    const island = text.slice(from, to);
    for (const rule of rules) {
      for (const match of island.matchAll(patternOf(rule))) {
        const start = from + match.index;
        matches.push({ rule, found: { start, end: start + match[0].length, groups: match.groups ?? {} } });
      }
    }
  }
  return matches;
}
