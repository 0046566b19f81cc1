import type { AuthorCandidate } from "./metadata.ts";

const rank =
  /^(?:(?:(?:senior|first|second)[\s-]+)?(?:lieutenant|major|brigadier|colonel|captain|vice|rear)(?:[\s-]+(?:general|colonel|admiral|commander))?|general|admiral|(?:thượng|trung|đại|thiếu|chuẩn)\s+(?:tướng|tá|úy|đô đốc)|(?:assoc\.?\s*)?prof\.?|dr\.?|pgs\.?|gs\.?|ts\.?|ths\.?)(?=[\s,.])[\s,.-]*/iu;

const capitalise = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

const isCapitals = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** `Senior Colonel PHAM A, Commander` → the name as names are written, the rank, and what follows as role. */
export function authorOf(
  first: string,
  further: readonly string[],
  line: number | null,
): AuthorCandidate | null {
  let rest = first
    .replace(
      /^(?:by|bài|bài và ảnh|tin, ảnh|bài, ảnh|tác giả|author|story by|text by|written by)\s*:?\s+/iu,
      "",
    )
    .trim();
  const ranks: string[] = [];
  for (let found = rank.exec(rest); found; found = rank.exec(rest)) {
    ranks.push(found[0].replace(/[\s,.-]+$/u, ""));
    rest = rest.slice(found[0].length);
  }
  const [words = "", ...roles] = rest.split(/\s*[,–—(]\s*|\s+-\s+/u);
  const name = words.trim();
  if (!/^\p{Lu}/u.test(name) || name.split(/\s+/u).length > 6) return null;
  const role = [roles.join(", "), ...further]
    .map((part) => part.replace(/^[\s,;]+|[\s,;.)]+$/gu, ""))
    .filter(Boolean)
    .join("; ");
  return {
    name: isCapitals(name) ? capitalise(name) : name,
    rank: ranks.length > 0 ? ranks.join(", ") : null,
    role: role === "" ? null : role,
    line,
  };
}

/** Who translated, where a line says so. */
export function translatorIn(line: string): string | null {
  const found =
    /^(?:translated(?:\s+and\s+\p{L}+)?\s+by|translator\s*:|người dịch\s*:|biên dịch\s*:|lược dịch\s*:|dịch\s*:)\s*(.{2,60})$/iu.exec(
      line,
    );
  return found?.[1]?.trim().replace(/[.,;]+$/u, "") ?? null;
}
