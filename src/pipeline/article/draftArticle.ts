import { TODO } from "../unwritten.ts";
import { doubtsOf } from "./doubtsOf.ts";
import { draftCredits } from "./draftCredits.ts";
import { draftEvents } from "./draftEvents.ts";
import { draftCitations, draftFigures, draftParagraphs, draftPlaces } from "./draftFindings.ts";
import { draftId } from "./draftId.ts";
import { draftOutlet } from "./draftOutlet.ts";
import { type Draft, dayOf, draftPublished } from "./draftPublished.ts";
import { draftWhere } from "./draftWhere.ts";
import type { Doubt, Material } from "./material.ts";

export interface Drafted {
  draft: Draft;
  doubts: Doubt[];
}

const SUMMARY = {
  en: `${TODO}: three to six neutral sentences of our own ("the article says …"), none of the article's`,
  vi: `${TODO}: ba đến sáu câu trung tính bằng lời của ta ("bài viết nêu …"), không chép câu của bài`,
};

function titleOf({ clean }: Material): {
  title: Pick<Draft, "title" | "titleVi" | "titleViHow">;
  doubts: Doubt[];
} {
  const text = clean.metadata.titles[0]?.text;
  const title = {
    text: text ?? `${TODO}: the title`,
    how: text === undefined ? ("unknown" as const) : ("printed" as const),
    note: null,
  };
  if (clean.lang === "vi")
    return { title: { title, titleVi: text ?? null, titleViHow: title.how }, doubts: [] };
  return {
    title: { title, titleVi: null, titleViHow: "unknown" },
    doubts: [text === undefined ? "no title was found." : "the title has no Vietnamese form yet (titleVi)."],
  };
}

/** The first pass over one text as data/articles/<id>.yaml holds it: everything found, nothing decided. */
export function draftArticle(material: Material): Drafted {
  const { clean } = material;
  const { title, doubts: ofTitle } = titleOf(material);
  const { published, doubts: ofDate } = draftPublished(material);
  const { where, subject, doubts: ofPlace } = draftWhere(material, published);
  const { outlet, doubts: ofOutlet } = draftOutlet(material);
  const { credits, doubts: ofCredits } = draftCredits(material);
  const { outlet: name, publisher, section, url, originalUrl, machineTranslated } = outlet;
  const draft: Draft = {
    id: draftId(material, subject, where.pinProvince, dayOf(published)) as Draft["id"],
    text: { file: material.file, sha256: material.sha256 },
    ...title,
    ...{ language: clean.lang, machineTranslated, outlet: name, publisher, section },
    ...credits,
    ...{ published, url, originalUrl },
    ...where,
    summary: SUMMARY,
    review: "pending",
    paragraphs: draftParagraphs(material),
    citations: draftCitations(material),
    events: draftEvents(material, published),
    figures: draftFigures(material),
    places: draftPlaces(material, subject?.id ?? null),
  };
  return {
    draft,
    doubts: [...ofTitle, ...ofDate, ...ofPlace, ...ofOutlet, ...ofCredits, ...doubtsOf(material)],
  };
}
