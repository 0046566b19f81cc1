import type { Token } from "./tokenize.ts";

const domains = new Set(["vn", "com", "org", "net", "info", "gov", "edu"]);

/** Signs that may stand within an address without a blank. */
const inner = new Set(["-", ".", "_", "+"]);

/** No address begins further before its telling sign than this many tokens. */
const REACH = 12;

/** The first token of the run without blanks that ends before `at`. */
function runStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && from > at - REACH) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (before === undefined || token?.spaced === true || before.kind === "break") break;
    if (before.kind === "sign" && !inner.has(before.fold)) break;
    from -= 1;
  }
  return from;
}

/** The token after the run without blanks that goes on at `at`. */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.spaced === false && tokens[to]?.kind !== "break") to += 1;
  return to;
}

/** Whether the sign at `at` shows that an address stands here: "://", "www.", "@", ".vn". */
function tellsAddress(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, afterNext] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || token.spaced || next === undefined || next.spaced) return false;
  if (token.fold === ":") return next.fold === "/" && afterNext?.fold === "/" && afterNext.spaced === false;
  if (token.fold === "@") return before !== undefined && next.kind === "word";
  if (token.fold !== ".") return false;
  if (before?.fold === "www") return true;
  const ends = afterNext === undefined || afterNext.spaced || afterNext.kind !== "number";
  return domains.has(next.fold) && before?.kind !== "sign" && ends && next.raw === next.fold;
}

/** Tokens without those of web and mail addresses; what follows an address counts as set off by a blank. */
export function withoutAddresses(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "sign" && tellsAddress(tokens, at)) {
      const from = runStart(tokens, at);
      const first = tokens[from]?.start ?? 0;
      while ((kept.at(-1)?.start ?? -1) >= first) kept.pop();
      at = runEnd(tokens, at);
      const next = tokens[at];
      if (next !== undefined) next.spaced = true;
      continue;
    }
    kept.push(token);
    at += 1;
  }
  return kept;
}
