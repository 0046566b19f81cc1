import type { CslDate, CslItem } from "./csl.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** Text for a field: what TeX would take for a command is escaped, letters stay what they are (the file is UTF-8). */
export const bibtexText = (text: string): string =>
  oneLine(text).replace(/[\\{}$&%#_^~]/g, (letter) => ESCAPES[letter] ?? letter);

const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, " ").trim();

/** An address stands in a verbatim field, in which braces and backslashes alone would do harm. */
const bibtexUrl = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const isoOf = (parts: readonly number[]): string =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");

/** Year, month and day for every reader of BibTeX; what needs two dates goes into the `date` of BibLaTeX. */
function dateFields(issued: CslDate | undefined): [string, string][] {
  const [from, to] = issued?.["date-parts"] ?? [];
  if (!from) return [];
  if (to) return [["date", `{${isoOf(from)}/${isoOf(to)}}`]];
  const [year, month, day] = from;
  const fields: [string, string][] = [["year", `{${String(year).padStart(4, "0")}}`]];
  if (month) fields.push(["month", MONTHS[month - 1] ?? `{${month}}`]);
  if (day) fields.push(["day", `{${day}}`]);
  return fields;
}

/** Braces twice: the outer ones hold the value, the inner ones keep capitals, names and Vietnamese word order. */
const kept = (text: string): string => `{{${bibtexText(text)}}}`;

/** One entry: a newspaper article as `@article`, everything else as `@misc`, which every style knows. */
export function bibtexOf(item: CslItem): string {
  const isArticle = item.type === "article-newspaper";
  const people = (names: CslItem["author"]) =>
    names && `{${names.map(({ literal }) => `{${bibtexText(literal)}}`).join(" and ")}}`;
  const text = (value: string | undefined) => value && `{${bibtexText(value)}}`;
  const fields: [string, string | undefined][] = [
    ["author", people(item.author ?? (item.authority ? [{ literal: item.authority }] : undefined))],
    ["title", kept(item.title)],
    [isArticle ? "journal" : "howpublished", text(isArticle ? item["container-title"] : item.number)],
    ...(isArticle ? ([["entrysubtype", "{newspaper}"]] as [string, string][]) : []),
    ["translator", people(item.translator)],
    ["publisher", text(item.publisher)],
    ["version", text(item.version)],
    ...dateFields(item.issued),
    ["langid", item.language && `{${item.language === "vi" ? "vietnamese" : "english"}}`],
    ["url", item.URL && `{${bibtexUrl(item.URL)}}`],
    ["urldate", item.accessed && `{${isoOf(item.accessed["date-parts"][0] ?? [])}}`],
    ["note", text(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${isArticle ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
}
