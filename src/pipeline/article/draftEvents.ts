import type { Bilingual, Document } from "#dataset/schema.ts";
import { documentName } from "../documentName.ts";
import type { DateFinding, Span } from "../extract/findings.ts";
import type { SourceLocator } from "../sources.ts";
import { type Draft, dayOf } from "./draftPublished.ts";
import { drafted } from "./fingerprint.ts";
import { located } from "./located.ts";
import { phraseAround } from "./locatorOf.ts";
import type { Material } from "./material.ts";
import { quoted } from "./quoted.ts";

type Events = NonNullable<Draft["events"]>;
type Dated = { finding: DateFinding; locator: SourceLocator };

const holderOf = ({ clean }: Material, { paragraph, sentence }: SourceLocator): Span => {
  const line = clean.paragraphs.find(({ index }) => index === paragraph);
  return (sentence === null ? line : line?.sentences[sentence]) ?? { start: 0, end: 0 };
};

/** How far behind the citation of a document its own term or title may be dated. */
const NEAR = 60;

/** The resolved document in whose name, or right behind it, a date stands; `own` where it is the document's date. */
function documentAt(
  { extraction, reference }: Material,
  date: DateFinding,
  holder: Span,
): { document: Document; own: boolean } | null {
  const beside = extraction.citations.filter(
    ({ start, end }) => start >= holder.start && date.end > start && date.start - end < NEAR,
  );
  // Of several the last that begins before the date.
  const citation = beside.findLast(({ start }) => start <= date.start) ?? beside[0];
  const id = citation?.resolution.kind === "resolved" ? citation.resolution.document : null;
  const document = reference.documents.find((one) => one.id === id);
  return document ? { document, own: citation?.date === date.edtf } : null;
}

/** A year named as a vision belongs to the horizon that stands before it in the same sentence. */
function visionOf(dates: readonly Dated[], at: number): number | null {
  const [here, next] = [dates[at], dates[at + 1]];
  if (here?.finding.role !== "horizon" || next?.finding.role !== "vision") return null;
  const together =
    here.locator.paragraph === next.locator.paragraph && here.locator.sentence === next.locator.sentence;
  return together && /^\d{4}$/u.test(next.finding.edtf) ? Number(next.finding.edtf) : null;
}

/** Quarters and halves are written as the months that they span, as people write them here. */
const MONTHS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "33": ["01", "03"],
  "34": ["04", "06"],
  "35": ["07", "09"],
  "36": ["10", "12"],
  "40": ["01", "06"],
  "41": ["07", "12"],
};

function inMonths(edtf: string): string {
  const [, year, code = ""] = /^(\d{4})-(\d\d)$/u.exec(edtf) ?? [];
  const months = MONTHS[code];
  return months ? `${year}-${months[0]}/${year}-${months[1]}` : edtf;
}

/** Planned where it lies ahead of the article: a term that has ended is no plan, a quarter to come is one. */
function kindOf(date: string, role: DateFinding["role"], day: string | null): "planned" | "happened" {
  const end = date.split("/").at(-1) ?? "";
  if (day === null || !/^\d{4}/u.test(end)) return role === "date" ? "happened" : "planned";
  if (role !== "date") return end.slice(0, 4) <= day.slice(0, 4) ? "happened" : "planned";
  return /^\d{4}-\d\d/u.test(end) && end > day.slice(0, end.length) ? "planned" : "happened";
}

const titled = (en: string, vi: string, phrase: Bilingual): Bilingual => ({
  en: `${en}: ${phrase.en}`,
  vi: `${vi}: ${phrase.vi}`,
});

function titleOf(kind: Events[number]["kind"], phrase: Bilingual, document: Document | null): Bilingual {
  if (kind === "issued" && document) {
    const name = documentName(document);
    return {
      en: `The ${document.issuer.en} issues ${name.en}`,
      vi: `${document.issuer.vi ?? ""} ban hành ${name.vi}`.trim(),
    };
  }
  return kind === "planned"
    ? titled("A plan or term named", "Kế hoạch hoặc nhiệm kỳ được nêu", phrase)
    : titled("Dated in the article", "Mốc thời gian trong bài", phrase);
}

/** Dates as events: issue of a cited document, a plan, or something that the article dates. The same one once. */
export function draftEvents(material: Material, published: Draft["published"]): Events {
  const { lang, text } = material.clean;
  const dates = located(material, material.extraction.dates);
  const events = new Map<string, Omit<Events[number], "id">>();
  for (const [at, { finding, locator }] of dates.entries()) {
    if (finding.role === "vision" && visionOf(dates, at - 1) !== null) continue;
    const holder = holderOf(material, locator);
    const beside = documentAt(material, finding, holder);
    const date = inMonths(finding.edtf);
    const kind = beside?.own ? "issued" : kindOf(date, finding.role, dayOf(published));
    const vision = visionOf(dates, at);
    const key = [kind, date, vision, beside?.document.id].join(" ");
    if (events.has(key)) continue;
    const phrase = quoted(phraseAround(text, holder, finding), lang);
    events.set(key, {
      ...{ kind, date },
      ...(vision === null ? {} : { vision }),
      title: titleOf(kind, phrase, beside?.document ?? null),
      ...(beside ? { document: beside.document.id } : {}),
      locator,
    });
  }
  return [...events.values()].map((event, at) => drafted({ id: `e${at + 1}`, ...event }));
}
