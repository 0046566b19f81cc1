import type { Line, LineVerdict } from "../lines.ts";
import { dayIn } from "./dayIn.ts";
import { type Candidate, type DateCandidate, type Metadata, noMetadata } from "./metadata.ts";
import { authorOf, translatorIn } from "./signature.ts";

type Judged = { line: Line; verdict: LineVerdict };

/**
 * Days printed around the article. Of two above the text the lower one is the article's and the upper one the
 * page's clock; one alone above the title, with a time of day, may be either.
 */
function datesOf(judged: readonly Judged[]): DateCandidate[] {
  const body = judged.findIndex(({ verdict }) => verdict.kind === "body");
  const title = judged.findIndex(({ verdict }) => verdict.kind === "heading");
  const dated = judged.flatMap(({ line, verdict }, at) => {
    const day = dayIn(line.text);
    return day && (verdict.reason === "clock or date" || verdict.reason === "outlet and date")
      ? [{ at, line, day, byOutlet: verdict.reason === "outlet and date" }]
      : [];
  });
  const above = dated.filter(({ at }) => body < 0 || at < body);
  const lowest = above.at(-1);
  const candidates = dated.map(({ at, line, day, byOutlet }): DateCandidate => {
    const alone = above.length === 1 && at < title && /\d:\d\d/u.test(line.text);
    const role = byOutlet ? "article" : at !== lowest?.at ? "clock" : alone ? "unclear" : "article";
    return { edtf: day, role, from: "line", line: line.index };
  });
  return candidates.sort((a, b) => Number(b.role === "article") - Number(a.role === "article"));
}

const doubled = /^(.{3,80}?)\s*\1$/u;

/** Who carries the article: the banner above it, the name beside a date, the source below it. */
function outletsOf(judged: readonly Judged[]): Candidate[] {
  return judged.flatMap(({ line: { text, index }, verdict }): Candidate[] => {
    if (verdict.reason === "outlet and date") {
      const name = text.replace(/[\s,|–-]*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.*$/u, "").trim();
      return name === ""
        ? []
        : [{ text: name.replace(doubled, "$1"), from: "line with a date", line: index }];
    }
    const isPath = /\s[>»›]\s|^(?:home|trang chủ)\b/iu.test(text);
    if (verdict.reason === "banner" && !isPath) return [{ text, from: "banner", line: index }];
    const named = /^(?:source|nguồn|theo)\s*:?\s+(?!https?:)(.{3,60}?)[.)]?$/iu.exec(text)?.[1];
    return verdict.reason === "source" && named ? [{ text: named, from: "source line", line: index }] : [];
  });
}

function authorsOf(judged: readonly Judged[]): Metadata["authors"] {
  const signed = judged.filter(({ verdict }) => verdict.reason === "signature");
  const [first, ...further] = signed;
  const before = judged.filter(
    ({ line, verdict }) => verdict.reason === "byline" && !translatorIn(line.text),
  );
  const authors = [
    first
      ? authorOf(
          first.line.text,
          further.map(({ line }) => line.text),
          first.line.index,
        )
      : null,
    ...before.map(({ line }) => authorOf(line.text, [], line.index)),
  ];
  return authors.filter((author) => author !== null).slice(0, 1);
}

const addressIn = (text: string): string | null => /https?:\/\/[^\s<>"'()]+/iu.exec(text)?.[0] ?? null;

/** What the lines of a stored page say of its article, furniture above all. */
export function lineMetadata(lines: readonly Line[], verdicts: readonly LineVerdict[]): Metadata {
  const judged = lines.flatMap((line, at) => {
    const verdict = verdicts[at];
    return verdict ? [{ line, verdict }] : [];
  });
  const title = judged.find(({ verdict }) => verdict.kind === "heading");
  const sources = judged.filter(({ verdict }) => verdict.reason === "source");
  return {
    ...noMetadata(),
    titles: title ? [{ text: title.line.text, from: "first heading", line: title.line.index }] : [],
    dates: datesOf(judged),
    outlets: outletsOf(judged),
    authors: authorsOf(judged),
    translator: judged.map(({ line }) => translatorIn(line.text)).find((name) => name !== null) ?? null,
    sourceUrls: sources.flatMap(({ line }) => {
      const text = addressIn(line.text);
      return text ? [{ text, from: "source line", line: line.index }] : [];
    }),
  };
}
