import type { Bilingual, Document } from "#dataset/schema.ts";
import { documentName } from "../documentName.ts";
import type { DateFinding, Span } from "../extract/findings.ts";
import type { SourceLocator } from "../sources.ts";
import type { Draft } from "./draftPublished.ts";
import { drafted } from "./fingerprint.ts";
import { locatorOf, phraseAround } from "./locatorOf.ts";
import type { Material } from "./material.ts";
import { quoted } from "./quoted.ts";
import { unitOf } from "./units.ts";

type List<K extends "citations" | "events" | "figures" | "places"> = NonNullable<Draft[K]>;

/** Findings with their place in the article, in the order of the text; those outside the article are no facts of it. */
function located<T extends Span>(
  { clean }: Material,
  findings: readonly T[],
): { finding: T; locator: SourceLocator }[] {
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((finding) => {
      const locator = locatorOf(clean.text, clean.paragraphs, finding);
      return locator ? [{ finding, locator }] : [];
    });
}

export const draftCitations = (material: Material): List<"citations"> =>
  located(material, material.extraction.citations).map(({ finding: { form, resolution }, locator }, at) =>
    drafted({ id: `c${at + 1}`, form, resolution, locator }),
  );

const holderOf = ({ clean }: Material, { paragraph, sentence }: SourceLocator): Span => {
  const line = clean.paragraphs.find(({ index }) => index === paragraph);
  return (sentence === null ? line : line?.sentences[sentence]) ?? { start: 0, end: 0 };
};

const titled = (words: Bilingual, phrase: Bilingual): Bilingual => ({
  en: `${words.en}: ${phrase.en}`,
  vi: `${words.vi}: ${phrase.vi}`,
});

/** The document whose own date this is, where the citation that stands beside it resolves. */
function documentDated({ extraction, reference }: Material, date: DateFinding): Document | null {
  const citation = extraction.citations.find(
    ({ start, end, date: own }) => own === date.edtf && date.start < end + 40 && date.end > start - 40,
  );
  if (citation?.resolution.kind !== "resolved") return null;
  const { document: id } = citation.resolution;
  return reference.documents.find((document) => document.id === id) ?? null;
}

/** A year named as a vision belongs to the horizon that stands before it in the same sentence. */
function visionOf(
  dates: readonly { finding: DateFinding; locator: SourceLocator }[],
  at: number,
): number | null {
  const [here, next] = [dates[at], dates[at + 1]];
  if (here?.finding.role !== "horizon" || next?.finding.role !== "vision") return null;
  const together =
    here.locator.paragraph === next.locator.paragraph && here.locator.sentence === next.locator.sentence;
  return together && /^\d{4}$/u.test(next.finding.edtf) ? Number(next.finding.edtf) : null;
}

/** Dates as events: issue of a cited document, a plan, or something that the article dates. The same one once. */
export function draftEvents(material: Material): List<"events"> {
  const { lang, text } = material.clean;
  const dates = located(material, material.extraction.dates);
  const seen = new Set<string>();
  const events: Omit<List<"events">[number], "id">[] = [];
  for (const [at, { finding, locator }] of dates.entries()) {
    if (finding.role === "vision" && visionOf(dates, at - 1) !== null) continue;
    const document = documentDated(material, finding);
    const kind = document ? "issued" : finding.role === "date" ? "happened" : "planned";
    const vision = visionOf(dates, at);
    const key = [kind, finding.edtf, vision, document?.id].join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const phrase = quoted(phraseAround(text, holderOf(material, locator), finding), lang);
    const name = document && documentName(document);
    const title = name
      ? {
          en: `The ${document.issuer.en} issues ${name.en}`,
          vi: `${document.issuer.vi ?? ""} ban hành ${name.vi}`.trim(),
        }
      : kind === "planned"
        ? titled({ en: "A plan or term named", vi: "Kế hoạch hoặc nhiệm kỳ được nêu" }, phrase)
        : titled({ en: "Dated in the article", vi: "Mốc thời gian trong bài" }, phrase);
    events.push({
      ...{ kind, date: finding.edtf },
      ...(vision === null ? {} : { vision }),
      title,
      ...(document ? { document: document.id } : {}),
      locator,
    });
  }
  return events.map((event, at) => drafted({ id: `e${at + 1}`, ...event }));
}

export const draftFigures = (material: Material): List<"figures"> =>
  located(material, material.extraction.figures).map(({ finding, locator }, at) => {
    const { known: _, ...unit } = unitOf(finding.unit);
    return drafted({
      ...{ id: `f${at + 1}`, value: finding.value, qualifier: finding.qualifier, unit },
      counts: quoted(locator.exact, material.clean.lang),
      locator,
    });
  });

/** Places of the gazetteer, each once with everywhere that it is named; the subject first. */
export function draftPlaces(material: Material, subject: string | null): List<"places"> {
  const places = new Map<string, SourceLocator[]>();
  for (const { finding, locator } of located(material, material.extraction.places)) {
    if (finding.place) places.set(finding.place, [...(places.get(finding.place) ?? []), locator]);
  }
  return [...places]
    .map(([place, locators]) => ({
      place,
      role: place === subject ? ("subject" as const) : ("mention" as const),
      locators,
    }))
    .sort((a, b) => Number(b.role === "subject") - Number(a.role === "subject"))
    .map((place) => drafted(place));
}

/** The article's lines; every sentence of the body awaits review, with the themes that were found in it. */
export function draftParagraphs({ clean, extraction }: Material): Draft["paragraphs"] {
  const phrases = extraction.themes.map((theme) => ({
    theme,
    locator: locatorOf(clean.text, clean.paragraphs, theme),
  }));
  return clean.paragraphs.map(({ index, kind, start, end, sentences }) => ({
    ...{ index, kind, start, end },
    ...(kind === "body"
      ? {
          sentences: sentences.map((span, at) => {
            const own = phrases.filter(
              ({ locator }) => locator?.paragraph === index && locator.sentence === at,
            );
            const themes = own
              .slice(0, 3)
              .flatMap(({ theme, locator }) =>
                locator
                  ? [[theme.theme, { exact: locator.exact, start: locator.start, end: locator.end }]]
                  : [],
              );
            return drafted({ ...span, themes: Object.fromEntries(themes) });
          }),
        }
      : {}),
  }));
}
