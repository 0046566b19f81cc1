import * as z from "zod/mini";
import { type Bilingual, type Document, type Event, event } from "#dataset/schema.ts";
import { idWithin, toLocator } from "./buildEvidence.ts";
import { byId } from "./compare.ts";
import { documentName } from "./documentName.ts";
import type { ArticleSource } from "./sources.ts";

type Draft = z.input<typeof event>;

/** The events that a person wrote down. */
const writtenEvents = (source: ArticleSource): Draft[] =>
  source.events.map(({ review: _, ...written }) => ({
    ...written,
    id: idWithin(source.id, written.id),
    article: source.id,
    locator: written.locator && toLocator(source, written.locator),
  }));

/**
 * A document that the article cites was issued on a day that the registry knows, though the article may not say it:
 * one event for each, at its first citation. Days of issue that were seen on no page make no event.
 */
export function deriveIssuedEvents(source: ArticleSource, documents: readonly Document[]): Draft[] {
  const written = new Set(
    source.events.filter(({ kind }) => kind === "issued").map((entry) => entry.document),
  );
  const citations = [...source.citations].sort((a, b) => a.locator.start - b.locator.start);
  return citations.flatMap(({ relation, resolution, locator }): Draft[] => {
    if (relation !== "cites" || resolution.kind !== "resolved") return [];
    const document = documents.find(({ id }) => id === resolution.document);
    if (!document?.issued || document.uncheckedFields.includes("issued") || written.has(document.id))
      return [];
    written.add(document.id);
    const name = documentName(document);
    const by = document.issuer.vi ? `${document.issuer.vi} ban hành` : "Ban hành";
    return [
      {
        id: idWithin(source.id, `issued-${document.id}`),
        article: source.id,
        kind: "issued",
        date: document.issued,
        vision: null,
        dateFrom: "registry",
        title: { en: `The ${document.issuer.en} issues ${name.en}`, vi: `${by} ${name.vi}` },
        document: document.id,
        check: "not-checked",
        note: null,
        locator: toLocator(source, locator),
      },
    ];
  });
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A day as a reader says it: 17 February 2023, 17/2/2023. */
function spoken(day: string | null): Bilingual | null {
  if (day === null) return null;
  const [year, month, date] = day.split("-").map(Number);
  return { en: `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`, vi: `${date}/${month}/${year}` };
}

const range = (from: string | undefined, to: string | undefined, words: [string, string, string]): string =>
  [from && `${words[0]} ${from}`, to && `${words[1]} ${to}`].filter(Boolean).join(", ") || words[2];

/** The appearance of the article itself; without a date, the note says between which days it lies. */
export function publishedEvent({ id, outlet, published }: ArticleSource): Draft {
  const { edtf, how, notBefore, notAfter } = published;
  const [from, to] = [spoken(notBefore), spoken(notAfter)];
  const bounds = {
    en: `Date of publication unknown: ${range(from?.en, to?.en, ["not before", "not after", "no bounds found"])}.`,
    vi: `Chưa rõ ngày đăng: ${range(from?.vi, to?.vi, ["không trước", "không sau", "chưa tìm được giới hạn"])}.`,
  };
  return {
    id: idWithin(id, "published"),
    article: id,
    kind: "published",
    date: edtf,
    vision: null,
    dateFrom: how === "printed" ? "page" : "look-up",
    title: { en: `Published: ${outlet.en}`, vi: `Đăng bài: ${outlet.vi}` },
    document: null,
    check: edtf === null ? "not-comparable" : "not-checked",
    note: edtf === null ? bounds : published.note,
    locator: null,
  };
}

/** The themes coded in the sentence in which an event stands. */
function themesAt({ paragraphs }: ArticleSource, { locator }: Draft): string[] {
  if (locator === null || locator.sentence === null) return [];
  const line = paragraphs.find(({ index }) => index === locator.paragraph);
  return Object.keys(line?.sentences[locator.sentence]?.themes ?? {});
}

/**
 * All events of an article, by id: those written down, the issue of cited documents, and its own appearance; each
 * with the themes of its sentence, by which the timeline groups it.
 */
export function deriveEvents(source: ArticleSource, documents: readonly Document[]): Event[] {
  const written = writtenEvents(source);
  const appeared = written.some(({ kind }) => kind === "published") ? [] : [publishedEvent(source)];
  return [...written, ...deriveIssuedEvents(source, documents), ...appeared]
    .sort(byId)
    .map((draft) => z.parse(event, { ...draft, themes: themesAt(source, draft) }));
}
