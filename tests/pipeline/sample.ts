import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import type { Sources } from "#pipeline/readSources.ts";
import { articleSource } from "#pipeline/sources.ts";
import { splitText } from "#pipeline/splitText.ts";
import * as make from "../builders.ts";

type Draft = z.input<typeof articleSource>;
type DraftLocator = NonNullable<Draft["citations"]>[number]["locator"];

export const TEXT_FILE = "town.txt";
const folder = path.join(import.meta.dirname, "../fixtures/pipeline");

/** An invented text, as bytes and as the string that offsets count in. */
export const bytes = new Uint8Array(readFileSync(path.join(folder, TEXT_FILE)));
export const text = new TextDecoder().decode(bytes);
export const sha256 = createHash("sha256").update(bytes).digest("hex");
const lines = splitText(text);

/** A source's locator of a phrase that stands once in the invented text. */
export function phrase(exact: string): DraftLocator {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const line = lines.find((span) => start >= span.start && end <= span.end);
  if (start < 0 || !line) throw new Error(`"${exact}" does not stand in a line of ${TEXT_FILE}`);
  const sentence = line.sentences.findIndex((span) => start >= span.start && end <= span.end);
  return { paragraph: line.index, sentence: sentence < 0 ? null : sentence, exact, start, end };
}

/** The lines of the invented text, the sentence with the drill coded. */
export const sourceParagraphs = (): Draft["paragraphs"] =>
  lines.map((line) => ({
    ...line,
    sentences: line.sentences.map((span) => {
      const { start, end } = phrase("holds a drill");
      const drill = { exact: "holds a drill", start, end };
      const coded = start >= span.start && end <= span.end;
      return { ...span, themes: coded ? { "training-and-exercises": drill } : {} };
    }),
  }));

/** A valid source of the invented text, as a person would have coded it. */
export function articleDraft(overrides: Partial<Draft> = {}): Draft {
  const { id, pin, pinProvince, titleVi, titleViHow, language, url, scope, summary, militaryRegion } =
    make.article();
  return {
    ...{ id, pin, pinProvince, titleVi, titleViHow, language, url, scope, summary, militaryRegion },
    text: { file: TEXT_FILE, sha256 },
    title: { text: "Bac Ninh city looks after its defensive area", how: "printed", note: null },
    machineTranslated: false,
    outlet: { en: "A journal", vi: "Một tạp chí" },
    publisher: { en: "A publisher", vi: "Một nhà xuất bản" },
    section: null,
    authors: [],
    translator: null,
    published: { edtf: "2024-03-20", how: "printed", notBefore: null, notAfter: null, note: null },
    originalUrl: null,
    scopeName: { en: "Bac Ninh city", vi: "Thành phố Bắc Ninh" },
    boundaries: "2008",
    provinces: ["bac-ninh"],
    provincesIn: { "2025": ["bac-ninh"] },
    paragraphs: sourceParagraphs(),
    citations: [
      {
        id: "resolution-28",
        form: "number",
        resolution: {
          kind: "resolved",
          document: "resolution-28-nq-tw-2008",
          certainty: "certain",
          reason: null,
        },
        locator: phrase("Resolution 28"),
      },
    ],
    events: [
      {
        id: "plan",
        kind: "planned",
        date: "/2030",
        vision: 2045,
        title: make.both("A plan"),
        locator: phrase("until 2030"),
      },
    ],
    figures: [
      {
        id: "families",
        value: 140,
        qualifier: "more-than",
        unit: make.both("families"),
        counts: make.both("families in the drill"),
        locator: phrase("More than 140"),
      },
    ],
    places: [{ place: "bac-ninh-city", role: "subject", locators: [phrase("from Bac Ninh city")] }],
    ...overrides,
  };
}

/** Sources of one article and just enough reference to resolve what it names. */
export function sources(
  overrides: Partial<Draft> = {},
  reference: Partial<Sources["reference"]> = {},
): Sources {
  const { boundaries, provinces, places, documents, families, themes } = make.catalogue();
  return {
    reference: { boundaries, provinces, places, documents, families, themes, ...reference },
    articles: [z.parse(articleSource, articleDraft(overrides))],
  };
}
