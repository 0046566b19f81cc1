import { describe, expect, test } from "vitest";
import type { Article, ArticleEvidence } from "#dataset/schema.ts";
import { buildDataset } from "#pipeline/buildDataset.ts";
import { verifyArticle } from "#pipeline/verifyArticle.ts";
import { bytes, sources, text } from "./sample.ts";

function sample(): { article: Article; evidence: ArticleEvidence } {
  const { catalogue, evidence } = buildDataset(sources(), { includePending: false });
  const [article] = catalogue.articles;
  const [proof] = evidence;
  if (!article || !proof) throw new Error("one article was built");
  return { article, evidence: structuredClone(proof) };
}

const complaints = (change: (article: Article, evidence: ArticleEvidence) => void, found = bytes): string => {
  const { article, evidence } = sample();
  change(article, evidence);
  return verifyArticle(article, evidence, found).problems.join("\n");
};

test("a dataset agrees with the text it was made from", () => {
  const { article, evidence } = sample();
  expect(verifyArticle(article, evidence, bytes)).toEqual({ locators: 6, sentences: 4, problems: [] });
});

test("offsets count UTF-16 units: a sign of two units before a phrase moves it by two", () => {
  const sign = text.indexOf("📚");
  expect(sign).toBeGreaterThan(0);
  expect(text.indexOf("and they say so")).toBe(sign + "📚, ".length);
  expect("📚".length).toBe(2);
});

describe("a dataset that does not agree is found out:", () => {
  test.each<{ fault: string; change: (article: Article, evidence: ArticleEvidence) => void; says: string }>([
    {
      fault: "a hash",
      change: (article) => {
        article.sha256 = "f".repeat(64);
      },
      says: "the text has the SHA-256",
    },
    {
      fault: "an offset",
      change: (_, evidence) => {
        const [position] = evidence.citations[0]?.locator.selector ?? [];
        if (position) position.start += 1;
      },
      says: 'citation "bac-ninh-city-2024-resolution-28" says "Resolution 28" at',
    },
    {
      fault: "a phrase",
      change: (_, evidence) => {
        const quote = evidence.figures[0]?.locator?.selector[1];
        if (quote) quote.exact = "more than 140";
      },
      says: 'where the text has "More than 140".',
    },
    {
      fault: "a phrase of a coding",
      change: (_, evidence) => {
        const quote = evidence.codings[0]?.locator.selector[1];
        if (quote) quote.exact = "hosts a drill";
      },
      says: 'coding "training-and-exercises" says "hosts a drill"',
    },
    {
      fault: "the sentence of a locator",
      change: (_, evidence) => {
        const [citation] = evidence.citations;
        if (citation) citation.locator.sentence = 0;
      },
      says: "lies outside sentence 0 of line 1",
    },
    {
      fault: "the line of a locator",
      change: (_, evidence) => {
        const locator = evidence.places[0]?.locators[0];
        if (locator) locator.paragraph = 40;
      },
      says: "lies outside sentence 0 of line 40 (nothing)",
    },
    {
      fault: "a line",
      change: (_, evidence) => {
        const [heading] = evidence.paragraphs;
        if (heading) heading.end -= 1;
      },
      says: "line 0 is committed at",
    },
    {
      fault: "the kind of a line",
      change: (_, evidence) => {
        const [heading] = evidence.paragraphs;
        if (heading) heading.kind = "caption";
      },
      says: "line 0 is committed as caption and splits as heading.",
    },
    {
      fault: "a missing line",
      change: (_, evidence) => {
        evidence.paragraphs.shift();
      },
      says: "line 0 of the text (heading) is not committed.",
    },
    {
      fault: "the end of a sentence",
      change: (_, evidence) => {
        const sentence = evidence.paragraphs[1]?.sentences[0];
        if (sentence) sentence.end += 2;
      },
      says: "sentence 0 of line 1 is committed at",
    },
  ])("$fault", ({ change, says }) => {
    expect(complaints(change)).toContain(says);
  });

  test("a text that was changed", () => {
    const changed = new TextEncoder().encode(text.replace("Resolution 28", "Resolution 29"));
    const said = complaints(() => {}, changed);
    expect(said).toContain("the text has the SHA-256");
    expect(said).toContain('says "Resolution 28"');
    expect(said).toContain('where the text has "Resolution 29"');
  });
});
