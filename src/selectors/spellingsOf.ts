import type { Article, Citation } from "#dataset/schema.ts";
import type { CitingArticle, DocumentCitations } from "./citationsOf.ts";
import { fold } from "./search/fold.ts";

/** One way in which the press writes a document's name. */
export interface Spelling {
  /** As printed, without the quotation marks around it. */
  readonly literal: string;
  readonly form: Citation["form"];
  readonly times: number;
  readonly articles: readonly Article[];
  /** How often it stays open whether this document is meant. */
  readonly open: number;
}

const FORMS: readonly Citation["form"][] = ["number", "name", "short-form", "generic"];

/** The same words whatever stands around them: quotation marks and doubled spaces are the page's, not the name's. */
export const plainLiteral = (literal: string): string =>
  literal
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s“”"«»‘]+|[\s“”"«»’,;]+$/g, "");

/** Every literal under which a document is or may be cited: by form, the most frequent first, then by its letters. */
export function spellingsOf({ cited, open }: Pick<DocumentCitations, "cited" | "open">): readonly Spelling[] {
  const found = new Map<
    string,
    { form: Citation["form"]; times: number; articles: Article[]; open: number }
  >();
  const add = ({ article, citations }: CitingArticle, isOpen: boolean) => {
    for (const { literal, form } of citations) {
      const key = `${form} ${plainLiteral(literal)}`;
      const entry = found.get(key) ?? { form, times: 0, articles: [], open: 0 };
      entry.times += 1;
      if (isOpen) entry.open += 1;
      if (!entry.articles.includes(article)) entry.articles.push(article);
      found.set(key, entry);
    }
  };
  for (const one of cited) add(one, false);
  for (const one of open) add(one, true);
  return [...found]
    .map(([key, entry]) => ({ literal: key.slice(entry.form.length + 1), ...entry }))
    .sort(
      (a, b) =>
        FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
        b.times - a.times ||
        (a.literal < b.literal ? -1 : 1),
    );
}

/** Letters and digits alone: "No.28-NQ/TW" and "No. 28-NQ/TW" are one name. */
const bare = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]/gu, "");

/** The registered names of a document that stand in none of the literals, whatever their accents and marks. */
export function aliasesUnmet(aliases: readonly string[], spellings: readonly Spelling[]): readonly string[] {
  const met = spellings.map(({ literal }) => bare(literal));
  return aliases.filter((alias) => !met.some((literal) => literal.includes(bare(alias))));
}
