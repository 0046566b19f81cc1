import * as z from "zod/mini";
import { type Entry, entry } from "#dataset/schema.ts";
import { idWithin } from "../buildEvidence.ts";

/** How each kind of entry is written after its name. */
export const ENTRY_FORMS: Readonly<Record<Entry["kind"], string>> = {
  article: "<article>",
  citation: "<article>/<citation>",
  coding: "<article>/<theme>",
  event: "<article>/<event>",
  figure: "<article>/<figure>",
  mention: "<article>/<place>",
  document: "<document>",
  province: "<boundaries>/<province>",
  place: "<place>",
  theme: "<theme>",
  boundaries: "<boundaries>",
  issue: "<issue>",
  corpus: "",
};

const isKind = (kind: string): kind is Entry["kind"] => Object.hasOwn(ENTRY_FORMS, kind);

/** The fields of an entry by its kind, ids as the dataset has them. */
function fieldsOf(kind: Entry["kind"], first: string, second: string): object {
  switch (kind) {
    case "citation":
    case "event":
    case "figure":
      return { article: first, id: idWithin(first, second) };
    case "coding":
      return { article: first, theme: second };
    case "mention":
      return { article: first, place: second };
    case "province":
      return { boundaries: first, province: second };
    case "issue":
      return { id: first };
    case "corpus":
      return {};
    default:
      return { [kind]: first };
  }
}

/** Reads `event hai-phong-2025/e1`; a string says what is wrong with it. */
export function readEntry(text: string): Entry | string {
  const [kind = "", path = "", ...more] = text.trim().split(/\s+/);
  if (!isKind(kind)) {
    return `"${kind}" is no kind of entry; expected one of ${Object.keys(ENTRY_FORMS).join(", ")}`;
  }
  const form = ENTRY_FORMS[kind];
  const parts = path === "" ? [] : path.split("/");
  const wanted = form === "" ? 0 : form.split("/").length;
  const result = z.safeParse(entry, { kind, ...fieldsOf(kind, parts[0] ?? "", parts[1] ?? "") });
  if (more.length > 0 || parts.length !== wanted || !result.success) {
    return `"${text}" is no entry; expected "${`${kind} ${form}`.trim()}"`;
  }
  return result.data;
}

/** The entry as a person writes it: an id of an article's own stands without the article. */
export function writeEntry({ kind, ...ids }: Entry): string {
  const [first = "", second] = Object.values(ids);
  if (second === undefined) return `${kind} ${first}`.trim();
  return `${kind} ${first}/${second.startsWith(`${first}-`) ? second.slice(first.length + 1) : second}`;
}
