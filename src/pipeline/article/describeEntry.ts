import type { PendingEntry } from "./pendingEntries.ts";

const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (item, key) => (typeof item === "object" && item !== null ? Reflect.get(item, key) : undefined),
      value,
    );

const said = (value: unknown, path: string): string => {
  const found = at(value, path);
  return found === undefined || found === null
    ? ""
    : typeof found === "object"
      ? JSON.stringify(found)
      : String(found);
};

function resolutionOf(value: unknown): string {
  const kind = said(value, "resolution.kind");
  if (kind === "resolved")
    return `→ ${said(value, "resolution.document")} (${said(value, "resolution.certainty")})`;
  if (kind === "ambiguous")
    return `→ one of ${said(value, "resolution.candidates")}: ${said(value, "resolution.reason.en")}`;
  return `→ no document: ${said(value, "resolution.reason.en")}`;
}

/** What the machine says of an entry, in one or a few lines. */
export function describeEntry({ kind, name, value }: PendingEntry): string {
  switch (kind) {
    case "sentence": {
      const themes = Object.entries((value.themes ?? {}) as Record<string, { exact: string }>);
      return themes.length === 0
        ? "no theme"
        : themes.map(([theme, { exact }]) => `${theme}: “${exact}”`).join("\n");
    }
    case "citation":
      return `“${said(value, "locator.exact")}” ${resolutionOf(value)}`;
    case "event":
      return `${said(value, "kind")} ${said(value, "date")}${value.vision ? `, vision ${value.vision}` : ""}: ${said(value, "title.en")}`;
    case "figure":
      return `${said(value, "qualifier")} ${said(value, "value")} ${said(value, "unit.en")} / ${said(value, "unit.vi")}`.trim();
    case "place":
      return `${name} (${said(value, "role")}), named ${Array.isArray(value.locators) ? value.locators.length : 0} times`;
    case "article":
      return ["title.text", "published.edtf", "url", "pin", "scope", "outlet.en", "summary.en", "summary.vi"]
        .map((path) => `${path}: ${said(value, path) || "–"}`)
        .join("\n");
  }
}

/** The fields of an entry that a reviewer is asked about, in order. */
export const changeable: Readonly<Record<PendingEntry["kind"], readonly string[]>> = {
  sentence: ["themes"],
  citation: ["resolution", "form", "relation"],
  event: ["kind", "date", "vision", "title.en", "title.vi", "document"],
  figure: ["value", "qualifier", "unit.en", "unit.vi", "counts.en", "counts.vi"],
  place: ["role", "place"],
  article: [
    ...["title.text", "titleVi", "titleViHow", "summary.en", "summary.vi", "published.edtf", "published.how"],
    ...[
      "url",
      "originalUrl",
      "outlet.en",
      "outlet.vi",
      "publisher.en",
      "publisher.vi",
      "section",
      "pin",
      "pinProvince",
    ],
    ...[
      "scope",
      "scopeName.en",
      "scopeName.vi",
      "provinces",
      "provincesIn",
      "militaryRegion",
      "authors",
      "translator",
    ],
  ],
};

const ANSI = { bold: "\u001b[1m", off: "\u001b[22m" };

/** The sentence or line around an entry, the entry itself set off. */
export function passageOf(text: string, { kind, start, end }: PendingEntry, colour: boolean): string {
  if (kind === "article" || start >= text.length) return "";
  const [on, off] = colour ? [ANSI.bold, ANSI.off] : ["»", "«"];
  if (kind === "sentence") return text.slice(start, end);
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const lineEnd = text.indexOf("\n", end);
  const from = Math.max(lineStart, start - 300);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + 300);
  return `${text.slice(from, start)}${on}${text.slice(start, end)}${off}${text.slice(end, to)}`.trim();
}
