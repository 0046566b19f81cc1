import * as z from "zod/mini";
import * as d from "#dataset/schema.ts";
import { readEntry } from "./stories/readEntry.ts";

// What people write and review under data/, as YAML. Fields shared with the dataset are taken from its schema.

const optional = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null as never);
const list = <T extends z.ZodMiniType>(schema: T) => z._default(z.array(schema), []);

/** A locator as a person writes it: line, sentence and phrase; `start` and `end` are filled in by `locate`. */
export const sourceLocator = z.object({
  paragraph: z.int(),
  sentence: z._default(z.nullable(z.int()), null),
  exact: z.string(),
  start: z.int(),
  end: z.int(),
});
export type SourceLocator = z.infer<typeof sourceLocator>;

/**
 * Where an entry stands with its reviewer: read and right (`done`), found by machine and not yet read (`pending`), or
 * read and wrong (`rejected`, kept so that the machine does not bring it back; it never enters the dataset).
 */
const review = z._default(z.enum(["done", "pending", "rejected"]), "done");
/** What the machine proposed, as a short hash: an entry that no longer fits it was changed by a person. */
const draft = z.optional(z.string());

/** Every body sentence has one entry, in order: `themes` maps up to three codes to the phrase that carries each. */
const sourceSentence = z.object({
  start: z.int(),
  end: z.int(),
  themes: z._default(z.record(z.string(), z.object({ exact: z.string(), start: z.int(), end: z.int() })), {}),
  review: z._default(z.enum(["done", "pending"]), "done"),
  draft,
});

const sourceParagraph = z.object({
  index: z.int(),
  kind: d.paragraph.shape.kind,
  start: z.int(),
  end: z.int(),
  sentences: list(sourceSentence),
});

const sourceCitation = z.object({
  id: z.string(),
  relation: z._default(d.citation.shape.relation, "cites"),
  form: d.citation.shape.form,
  resolution: d.resolution,
  note: optional(d.bilingual),
  review,
  draft,
  locator: sourceLocator,
});

const sourceEvent = z.object({
  id: z.string(),
  kind: d.eventKind,
  date: z.nullable(z.string()),
  vision: optional(z.int()),
  dateFrom: z._default(d.event.shape.dateFrom, "article"),
  title: d.bilingual,
  document: optional(z.string()),
  check: z._default(d.check, "not-checked"),
  note: optional(d.bilingual),
  review,
  draft,
  locator: z.nullable(sourceLocator),
});

const sourceFigure = z.object({
  id: z.string(),
  value: z.nullable(z.number()),
  qualifier: optional(d.figure.shape.qualifier.def.innerType),
  unit: d.bilingual,
  counts: d.bilingual,
  derived: z._default(z.boolean(), false),
  check: z._default(d.check, "not-checked"),
  note: optional(d.bilingual),
  review,
  draft,
  locator: z.nullable(sourceLocator),
});

const sourcePlace = z.object({
  place: z.string(),
  role: d.placeMention.shape.role,
  review,
  draft,
  locators: z.array(sourceLocator),
});

/** data/articles/<id>.yaml */
export const articleSource = z.object({
  id: d.articleId,
  text: z.object({ file: z.string(), sha256: d.article.shape.sha256 }),
  title: d.article.shape.title,
  titleVi: d.article.shape.titleVi,
  titleViHow: d.how,
  language: d.article.shape.language,
  machineTranslated: d.article.shape.machineTranslated,
  outlet: d.bilingual,
  publisher: d.bilingual,
  section: d.article.shape.section,
  authors: d.article.shape.authors,
  translator: d.article.shape.translator,
  published: d.article.shape.published,
  url: d.article.shape.url,
  originalUrl: d.article.shape.originalUrl,
  pin: d.placeId,
  pinProvince: d.provinceId,
  pinNote: optional(d.bilingual),
  scope: d.article.shape.scope,
  scopeName: d.bilingual,
  boundaries: d.boundariesId,
  provinces: d.article.shape.provinces,
  provincesIn: d.article.shape.provincesIn,
  provincesNote: optional(d.bilingual),
  militaryRegion: d.article.shape.militaryRegion,
  summary: d.bilingual,
  review: z._default(d.article.shape.review, "done"),
  issues: list(z.object({ id: z.string(), kind: d.issue.shape.kind, text: d.bilingual })),
  paragraphs: z.array(sourceParagraph),
  citations: list(sourceCitation),
  events: list(sourceEvent),
  figures: list(sourceFigure),
  places: list(sourcePlace),
});
export type ArticleSource = z.infer<typeof articleSource>;

/** data/provinces.yaml: sets of boundaries and the units of each. */
export const provincesSource = z.object({
  boundaries: z.array(d.boundaries),
  provinces: z.array(d.province),
});
/** data/places.yaml */
export const placesSource = z.object({ places: z.array(d.place) });
/** data/documents.yaml */
export const documentsSource = z.object({ documents: z.array(d.document) });
/** data/codebook.yaml */
export const codebookSource = z.object({ families: z.array(d.family), themes: z.array(d.theme) });

export type ProvincesSource = z.infer<typeof provincesSource>;
export type PlacesSource = z.infer<typeof placesSource>;
export type DocumentsSource = z.infer<typeof documentsSource>;
export type CodebookSource = z.infer<typeof codebookSource>;

/** An entry as a person writes it: `event hai-phong-2025/e1`. */
const sourceEntry = z.pipe(
  z.string(),
  z.transform((text: string, context): d.Entry => {
    const read = readEntry(text);
    if (typeof read !== "string") return read;
    context.issues.push({ code: "custom", message: read, input: text });
    return z.NEVER;
  }),
);
const rests = z.array(sourceEntry);

/** Words in both languages, and the entries that carry them. */
const said = z.object({ ...d.bilingual.shape, rests });
export type Said = z.infer<typeof said>;

const pair = z.optional(z.string());

/** The view of a step by the keys of an address; what belongs to the reader (language, scheme, mode) has no place here. */
export const storyView = z.object({
  province: pair,
  article: pair,
  document: pair,
  theme: pair,
  place: pair,
  panel: pair,
  chart: pair,
  compare: pair,
  rows: pair,
  columns: pair,
  boundaries: pair,
  outlines: pair,
  color: pair,
  from: pair,
  to: pair,
  lanes: pair,
  span: pair,
  q: pair,
  camera: pair,
});
export type StoryView = z.infer<typeof storyView>;

const sourceStep = z.object({
  id: d.storyStep.shape.id,
  view: storyView,
  headline: d.bilingual,
  text: z.array(said),
  notes: optional(said),
});
export type StepSource = z.infer<typeof sourceStep>;

/** data/stories/<id>.yaml */
export const storySource = z.object({
  id: d.storyId,
  title: d.bilingual,
  summary: d.bilingual,
  steps: z.array(sourceStep).check(z.minLength(1)),
});
export type StorySource = z.infer<typeof storySource>;
