import type { Bilingual } from "#dataset/schema.ts";
import { TODO } from "../unwritten.ts";
import type { Draft } from "./draftPublished.ts";
import { foldName } from "./foldName.ts";
import type { Doubt, Material } from "./material.ts";

const ranks: readonly Bilingual[] = [
  { en: "Senior Lieutenant General", vi: "Thượng tướng" },
  { en: "Lieutenant General", vi: "Trung tướng" },
  { en: "Major General", vi: "Thiếu tướng" },
  { en: "General", vi: "Đại tướng" },
  { en: "Senior Colonel", vi: "Đại tá" },
  { en: "Lieutenant Colonel", vi: "Trung tá" },
  { en: "Colonel", vi: "Thượng tá" },
  { en: "Major", vi: "Thiếu tá" },
  { en: "Captain", vi: "Đại úy" },
];

const plain = (words: string): string =>
  foldName(words)
    .replace(/[\s-]+/gu, " ")
    .trim();

function inBoth(words: string, lang: "en" | "vi", known: readonly Bilingual[] = []): Bilingual {
  const found = known.find((pair) => plain(pair[lang]) === plain(words));
  if (found) return found;
  return lang === "en" ? { en: words, vi: `${TODO}: ${words}` } : { en: `${TODO}: ${words}`, vi: words };
}

/** A name without its marks where English writes it; with them only where the text has them. */
const nameIn = (name: string, lang: "en" | "vi"): Bilingual => ({
  en:
    lang === "vi"
      ? [...name.normalize("NFD")]
          .filter((sign) => !/\p{M}/u.test(sign))
          .join("")
          .replace(/đ/gu, "d")
          .replace(/Đ/gu, "D")
      : name,
  vi: name,
});

/** Author and translator as the page names them. */
export function draftCredits({ clean }: Material): {
  credits: Pick<Draft, "authors" | "translator">;
  doubts: Doubt[];
} {
  const { lang, metadata } = clean;
  const authors = metadata.authors.map(({ name, rank, role }) => ({
    name: nameIn(name, lang),
    rank: rank === null ? null : inBoth(rank, lang, ranks),
    role: role === null ? null : inBoth(role, lang),
    roleHow: role === null ? ("unknown" as const) : ("printed" as const),
  }));
  const doubts = authors.flatMap(({ name, role }) => [
    ...(lang === "en" ? [`the author's name has no tone marks: ${name.en}.`] : []),
    ...(role ? [] : [`the role of ${name.en} is not printed.`]),
  ]);
  return { credits: { authors, translator: metadata.translator }, doubts };
}
