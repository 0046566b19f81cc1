import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { extractDates } from "#pipeline/extract/dates/extractDates.ts";
import { extractFigures } from "#pipeline/extract/figures/extractFigures.ts";
import { extractPlaces } from "#pipeline/extract/places/extractPlaces.ts";
import { readYaml } from "#pipeline/readYaml.ts";
import { type ArticleSource, articleSource } from "#pipeline/sources.ts";
import { splitText } from "#pipeline/splitText.ts";
import { edtfSpan } from "#selectors/edtfSpan.ts";
import { gazetteer } from "./places/gazetteer.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const corpus = path.resolve(root, process.env.CORPUS ?? "../shared/corpus");
const articles = path.join(root, "data/articles");

interface Sample {
  source: ArticleSource;
  text: string;
  /** The article's own paragraph at an offset; null in the page around it. */
  paragraphAt: (start: number, end: number) => number | null;
}

const samples = (): Sample[] =>
  readdirSync(articles).flatMap((file) => {
    const source = readYaml(articleSource, { file, text: readFileSync(path.join(articles, file), "utf8") });
    const at = path.join(corpus, source.text.file);
    if (!existsSync(at)) return [];
    const text = readFileSync(at, "utf8");
    const paragraphs = splitText(text);
    const paragraphAt = (start: number, end: number) =>
      paragraphs.find((one) => start >= one.start && end <= one.end)?.index ?? null;
    return [{ source, text, paragraphAt }];
  });

interface Score {
  right: string[];
  extra: string[];
  missed: string[];
}
const f1 = ({ right, extra, missed }: Score): number =>
  (2 * right.length) / (2 * right.length + extra.length + missed.length);
function compare(found: Iterable<string>, coded: Iterable<string>): Score {
  const [own, hand] = [new Set(found), new Set(coded)];
  return {
    right: [...own].filter((item) => hand.has(item)),
    extra: [...own].filter((item) => !hand.has(item)),
    missed: [...hand].filter((item) => !own.has(item)),
  };
}
const together = (scores: readonly Score[]): Score => ({
  right: scores.flatMap(({ right }) => right),
  extra: scores.flatMap(({ extra }) => extra),
  missed: scores.flatMap(({ missed }) => missed),
});

/** Dates that mean the same stretch of time are the same: 2024-34 and 2024-04/2024-06. */
function timeOf(edtf: string): string {
  const { start, end } = edtfSpan(edtf) ?? {};
  return `${start}..${end}`;
}

function scoreDates({ source, text, paragraphAt }: Sample): Score {
  const found = extractDates(text, { published: source.published.edtf })
    .filter(({ start, end }) => paragraphAt(start, end) !== null)
    .map(({ start, end, edtf }) => ({ start, end, time: timeOf(edtf) }));
  const coded = source.events.flatMap(({ date, vision, dateFrom, locator }) =>
    locator === null || dateFrom !== "article"
      ? []
      : [date, vision === null ? null : String(vision)]
          .filter((edtf) => edtf !== null)
          .map((edtf) => ({ ...locator, time: timeOf(edtf) })),
  );
  const place = (at: { start: number; end: number; time: string }) => {
    const event = coded.find((one) => one.start < at.end && at.start < one.end && one.time === at.time);
    return `${event?.start ?? at.start} ${at.time}`;
  };
  return compare(
    found.map(place),
    coded.map(({ start, time }) => `${start} ${time}`),
  );
}

function scoreFigures({ source, text, paragraphAt }: Sample): Score {
  const coded = source.figures.flatMap(({ value, qualifier, derived, locator }) =>
    derived || locator === null ? [] : [{ ...locator, key: `${value} ${qualifier}` }],
  );
  const found = extractFigures(text)
    .filter(({ start, end }) => paragraphAt(start, end) !== null)
    .map(({ value, qualifier, start, end }) => {
      const key = `${value} ${qualifier}`;
      const hand = coded.find((one) => one.start < end && start < one.end && one.key === key);
      return `${hand?.start ?? start} ${key}`;
    });
  return compare(
    found,
    coded.map(({ start, key }) => `${start} ${key}`),
  );
}

/** A place counts once a paragraph, as it was coded. */
function scorePlaces({ source, text, paragraphAt }: Sample): Score {
  const found = extractPlaces(text, gazetteer, { published: source.published.edtf }).flatMap(
    ({ place, start, end }) => {
      const paragraph = paragraphAt(start, end);
      return paragraph === null ? [] : [`${source.id} ${paragraph} ${place}`];
    },
  );
  const coded = source.places.flatMap(({ place, locators }) =>
    locators.map(({ paragraph }) => `${source.id} ${paragraph} ${place}`),
  );
  return compare(found, coded);
}

describe.skipIf(!existsSync(corpus))("against what a person coded", () => {
  test.each([
    ["dates", scoreDates, 0.95],
    ["figures", scoreFigures, 0.95],
    ["places", scorePlaces, 0.93],
  ] as const)("the %s found agree", (_what, score, least) => {
    const all = together(samples().map(score));
    expect(f1(all), JSON.stringify({ extra: all.extra, missed: all.missed })).toBeGreaterThanOrEqual(least);
  });
});
