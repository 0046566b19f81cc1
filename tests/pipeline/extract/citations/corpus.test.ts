import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { extractCitations } from "#pipeline/extract/citations/extractCitations.ts";
import type { CitationFinding } from "#pipeline/extract/findings.ts";
import { registry } from "./registry.ts";

// The hand coding beside what the extractor finds. The texts lie outside the repository; without them, nothing is
// compared.

interface Coded {
  relation?: string;
  form: string;
  resolution: { kind: string; document?: string; candidates?: string[] };
  locator: { start: number; end: number; exact: string };
}
interface Article {
  id: string;
  provinces: [];
  published: { edtf: string | null };
  text: { file: string };
  citations: Coded[];
}

const root = path.resolve(import.meta.dirname, "../../../..");
const corpus = process.env.CORPUS ?? path.resolve(root, "../shared/corpus");
const folder = path.join(root, "data/articles");
const articles = readdirSync(folder).map(
  (file): Article => parse(readFileSync(path.join(folder, file), "utf8")),
);
const present = articles.filter(({ text }) => existsSync(path.join(corpus, text.file)));

/** Passages that merely rest on a document, generic phrases and campaigns are coded by people and not looked for. */
const isSought = ({ relation = "cites", form, resolution }: Coded): boolean =>
  relation === "cites" && form !== "generic" && resolution.document?.startsWith("campaign") !== true;

const meaning = ({ resolution }: Coded | CitationFinding): string =>
  resolution.kind === "resolved"
    ? `${resolution.document}`
    : resolution.kind === "ambiguous"
      ? [...(resolution.candidates ?? [])].sort().join()
      : "unresolved";

function compare(article: Article, withContext: boolean) {
  const text = readFileSync(path.join(corpus, article.text.file), "utf8");
  const { provinces, published } = article;
  const left = new Set(
    extractCitations(text, registry, withContext ? { provinces, published: published.edtf } : {}),
  );
  const missed: string[] = [];
  const otherwise: string[] = [];
  for (const coded of article.citations.filter(isSought)) {
    const { start, end, exact } = coded.locator;
    const near = [...left].filter((one) => one.start < end && start < one.end);
    const match = near.find((one) => meaning(one) === meaning(coded)) ?? near[0];
    if (match === undefined) missed.push(exact);
    else if (meaning(match) !== meaning(coded)) otherwise.push(exact);
    if (match !== undefined) left.delete(match);
  }
  return { missed, otherwise, extra: [...left].map(({ start, end }) => text.slice(start, end)) };
}

describe.skipIf(present.length === 0)("the coded articles", () => {
  test.each(present.map((one): [string, Article] => [one.id, one]))(
    "%s cites what was coded by hand",
    (_id, one) => {
      expect(compare(one, true)).toEqual({ missed: [], otherwise: [], extra: [] });
    },
  );

  test.each(present.map((one): [string, Article] => [one.id, one]))("%s needs only its text", (_id, one) => {
    const { missed, extra } = compare(one, false);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
});
