import * as z from "zod/mini";

/** The shape of the dataset as one number; a reader meeting another one says so instead of guessing. */
export const SCHEMA_VERSION = 1;

const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a slug: a-z, 0-9 and single hyphens"));

export const provinceId = slug.brand<"ProvinceId">();
export const placeId = slug.brand<"PlaceId">();
export const documentId = slug.brand<"DocumentId">();
export const themeId = slug.brand<"ThemeId">();
export const familyId = slug.brand<"FamilyId">();
export const articleId = slug.brand<"ArticleId">();
export const storyId = slug.brand<"StoryId">();
/** A set of boundaries is named for the year from which it holds. */
export const boundariesId = z
  .string()
  .check(z.regex(/^\d{4}$/))
  .brand<"BoundariesId">();

export type ProvinceId = z.infer<typeof provinceId>;
export type PlaceId = z.infer<typeof placeId>;
export type DocumentId = z.infer<typeof documentId>;
export type ThemeId = z.infer<typeof themeId>;
export type FamilyId = z.infer<typeof familyId>;
export type ArticleId = z.infer<typeof articleId>;
export type StoryId = z.infer<typeof storyId>;
export type BoundariesId = z.infer<typeof boundariesId>;

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date as YYYY-MM-DD"));
/** Extended Date/Time Format (ISO 8601-2): `2016`, `2024-07`, `2020/2025`, `2024-22`; checked by the pipeline. */
const edtf = text;
const httpsUrl = z.string().check(z.regex(/^https:\/\//, "expected an https address"));

/** Our own words in both languages of the atlas. */
export const bilingual = z.object({ en: text, vi: text });
/** A title that may be known in one language only. */
export const partlyBilingual = z.object({ en: text, vi: z.nullable(text) });
export type Bilingual = z.infer<typeof bilingual>;
export type PartlyBilingual = z.infer<typeof partlyBilingual>;

/** How a field was established: printed in the text, seen on another page, reasoned from both, or not at all. */
export const how = z.enum(["printed", "looked-up", "derived", "unknown"]);
export type How = z.infer<typeof how>;

/**
 * How far a registry entry can be relied on: `verified` on at least one page, `corroborated` by a source of no
 * authority, standing in an article only, or `unchecked`.
 */
export const confidence = z.enum(["verified", "corroborated", "article-only", "unchecked"]);
export type Confidence = z.infer<typeof confidence>;

/** Whether other sources agree with what an article states. */
export const check = z.enum(["consistent", "inconsistent", "not-checked", "not-comparable"]);
export type Check = z.infer<typeof check>;

/**
 * Where in a text a fact stands: the non-empty line (`paragraph`, from 0), the sentence in it (from 0; null
 * outside the body), and W3C Web Annotation selectors. Offsets count UTF-16 units of the text as found; `exact`
 * has at most ten words.
 */
export const locator = z.object({
  paragraph: count,
  sentence: z.nullable(count),
  selector: z.tuple([
    z.object({ type: z.literal("TextPositionSelector"), start: count, end: count }),
    z.object({ type: z.literal("TextQuoteSelector"), exact: text }),
  ]),
});
export type Locator = z.infer<typeof locator>;

/** Something that became of a unit or a place from a day on, and what that rests on. */
export const change = z.object({
  /** The day from which it holds; a month or a year where no more is known. */
  date: edtf,
  what: bilingual,
  /** The act in the registry of documents, or its name where the registry does not have it. */
  legalBasis: z.nullable(documentId),
  basis: z.nullable(bilingual),
  confidence,
  sources: z.array(text),
  note: z.nullable(bilingual),
});
export type Change = z.infer<typeof change>;

export const unitKind = z.enum(["province", "centrally-run-city"]);
export type UnitKind = z.infer<typeof unitKind>;

/** A set of provincial boundaries and the days on which it is in force. */
export const boundaries = z.object({
  id: boundariesId,
  validFrom: isoDate,
  validTo: z.nullable(isoDate),
  legalBasis: z.nullable(documentId),
  name: bilingual,
});
export type Boundaries = z.infer<typeof boundaries>;

/** A provincial unit within one set of boundaries; the same id may stand in both for two different areas. */
export const province = z.object({
  id: provinceId,
  boundaries: boundariesId,
  name: bilingual,
  /** The rank that it has now, or had last within the set; `changes` says since when. */
  kind: unitKind,
  region: bilingual,
  militaryRegion: z.nullable(z.int()),
  /** The unit that holds this area in the next set; null where there is no next set. */
  successor: z.nullable(provinceId),
  /** The units of the set before that make up this one; empty in the first set. */
  predecessors: z.array(provinceId),
  legalBasis: z.nullable(documentId),
  /** What changed within the set, the earliest first; `kind` is the rank from that day, where the rank changed. */
  changes: z._default(
    z.array(z.extend(change, { date: isoDate, from: z.nullable(unitKind), kind: z.nullable(unitKind) })),
    [],
  ),
  note: z.nullable(bilingual),
});
export type Province = z.infer<typeof province>;

/** A gazetteer entry, no finer than a town, district or island. Regions and seas have no position. */
export const place = z.object({
  id: placeId,
  name: bilingual,
  variants: z.array(text),
  kind: bilingual,
  /** The province that holds the place, by set of boundaries. */
  provinces: z.record(boundariesId, z.nullable(provinceId)),
  position: z.nullable(z.object({ lon: z.number(), lat: z.number() })),
  precision: bilingual,
  source: text,
  confidence,
  /** What became of the place, where it did not stay what it was. */
  later: z.nullable(bilingual),
  /** The same step by step where the steps are known, the earliest first. */
  changes: z._default(z.array(change), []),
  note: z.nullable(bilingual),
});
export type Place = z.infer<typeof place>;

export const documentType = z.enum([
  "law",
  "ordinance",
  "resolution",
  "decree",
  "decision",
  "directive",
  "conclusion",
  "circular",
  "plan",
  "programme",
  "project",
  "regulation",
  "announcement",
  "report",
  "instruction",
  "guideline",
  "order",
  "constitution",
  "strategy",
  "campaign",
]);
export type DocumentType = z.infer<typeof documentType>;

/** A law, decree, resolution …: number, issuer and date together are its identity, since numbers repeat. */
export const document = z.object({
  id: documentId,
  type: documentType,
  number: z.nullable(z.object({ vi: text, ascii: text })),
  issuer: partlyBilingual,
  issued: z.nullable(edtf),
  effective: z.nullable(isoDate),
  title: partlyBilingual,
  status: z.nullable(bilingual),
  tenure: z.nullable(z.int()),
  aliases: z.array(text),
  sameNumberAs: z.array(documentId),
  replaces: z.array(documentId),
  replacedBy: z.array(documentId),
  amends: z.array(documentId),
  amendedBy: z.array(documentId),
  implements: z.array(documentId),
  confidence,
  /** Fields of this entry that were not seen on any page. */
  uncheckedFields: z.array(text),
  sources: z.array(z.string()),
  note: z.nullable(bilingual),
});
export type Document = z.infer<typeof document>;

export const family = z.object({ id: familyId, name: bilingual });
export type Family = z.infer<typeof family>;

/** A code of the codebook. */
export const theme = z.object({
  id: themeId,
  family: familyId,
  name: bilingual,
  definition: bilingual,
  counts: bilingual,
  countsNot: bilingual,
  /** An invented sentence that would be coded so. */
  example: bilingual,
  terms: z.object({ en: z.array(text), vi: z.array(text) }),
});
export type Theme = z.infer<typeof theme>;

const author = z.object({
  name: bilingual,
  rank: z.nullable(bilingual),
  role: z.nullable(bilingual),
  roleHow: how,
});

/** `edtf` is null where no date could be established; the bounds say what is known around it. */
const published = z.object({
  edtf: z.nullable(edtf),
  how,
  notBefore: z.nullable(isoDate),
  notAfter: z.nullable(isoDate),
  note: z.nullable(bilingual),
});

/** What map, lists, filters and timeline need of an article. */
export const article = z.object({
  id: articleId,
  title: z.object({ text: text, how, note: z.nullable(bilingual) }),
  /** The title in Vietnamese: the original's, or ours where `titleViHow` is "derived". */
  titleVi: z.nullable(text),
  titleViHow: how,
  language: z.enum(["en", "vi"]),
  machineTranslated: z.nullable(z.boolean()),
  outlet: bilingual,
  publisher: bilingual,
  section: z.nullable(text),
  authors: z.array(author),
  translator: z.nullable(text),
  published,
  url: httpsUrl,
  originalUrl: z.nullable(httpsUrl),
  /** The place of the gazetteer at which the article is pinned, and the province that holds the pin. */
  pin: placeId,
  pinProvince: provinceId,
  pinNote: z.nullable(bilingual),
  scope: z.enum(["district", "city", "province", "military-region"]),
  scopeName: bilingual,
  /** The set of boundaries in force when the article appeared. */
  boundaries: boundariesId,
  /** The provinces the article is about, in that set. */
  provinces: z.array(provinceId).check(z.minLength(1)),
  /** The same by every other set of boundaries, with the reason where it is not plain succession. */
  provincesIn: z.record(boundariesId, z.array(provinceId)),
  provincesNote: z.nullable(bilingual),
  militaryRegion: z.nullable(z.int()),
  summary: bilingual,
  paragraphs: count,
  sentences: count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Sentences coded with each theme; themes without any are left out. */
  themes: z.array(z.object({ theme: themeId, sentences: count })),
  /** Documents cited, each once, in the order of their first citation. */
  documents: z.array(documentId),
  /** Citations that stay open: ambiguous or unresolved. */
  openCitations: count,
  /** Documents between which open citations stay undecided, each once, in the order of the text. */
  candidates: z.array(documentId),
  /** Documents on which the article rests in passages that name none, each once, in the order of the text. */
  context: z.array(documentId),
  /** Places named in the body. */
  places: z.array(placeId),
  /** "pending" where a person has not yet reviewed what a machine coded. */
  review: z.enum(["done", "pending"]),
});
export type Article = z.infer<typeof article>;

export const eventKind = z.enum(["happened", "issued", "published", "planned"]);
export type EventKind = z.infer<typeof eventKind>;

/** Something dated that an article states; `date` is null where the article gives none and none was found. */
export const event = z.object({
  id: slug,
  article: articleId,
  kind: eventKind,
  date: z.nullable(edtf),
  /** A later year that the article names as a vision beyond a planning horizon. */
  vision: z.nullable(z.int()),
  /** Where the date comes from: the article, the page that carries it, or the registry of documents. */
  dateFrom: z.enum(["article", "page", "registry", "look-up"]),
  title: bilingual,
  document: z.nullable(documentId),
  /** Themes coded in the sentence in which it stands; none outside the body, or where no theme is coded. */
  themes: z._default(z.array(themeId), []),
  check,
  note: z.nullable(bilingual),
  locator: z.nullable(locator),
});
export type Event = z.infer<typeof event>;

/** Something a reader should know about the data: a contradiction, a gap, an open reference. */
export const issue = z.object({
  id: slug,
  kind: z.enum(["inconsistent", "unknown", "ambiguous", "unresolved", "unchecked"]),
  article: z.nullable(articleId),
  text: bilingual,
});
export type Issue = z.infer<typeof issue>;

/**
 * What a sentence of a story rests on: one entry of the dataset. `id` is that of the event, citation, figure or issue
 * as the dataset has it.
 */
export const entry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article"), article: articleId }),
  z.object({ kind: z.literal("citation"), article: articleId, id: slug }),
  /** Every sentence of the article that is coded with the theme. */
  z.object({ kind: z.literal("coding"), article: articleId, theme: themeId }),
  z.object({ kind: z.literal("event"), article: articleId, id: slug }),
  z.object({ kind: z.literal("figure"), article: articleId, id: slug }),
  z.object({ kind: z.literal("mention"), article: articleId, place: placeId }),
  z.object({ kind: z.literal("document"), document: documentId }),
  z.object({ kind: z.literal("province"), boundaries: boundariesId, province: provinceId }),
  z.object({ kind: z.literal("place"), place: placeId }),
  /** A code of the codebook, and what all articles together are coded with it. */
  z.object({ kind: z.literal("theme"), theme: themeId }),
  z.object({ kind: z.literal("boundaries"), boundaries: boundariesId }),
  z.object({ kind: z.literal("issue"), id: slug }),
  /** The dataset as a whole: how many articles, sentences, documents it has. */
  z.object({ kind: z.literal("corpus") }),
]);
export type Entry = z.infer<typeof entry>;

/** One sentence of a story in both languages, and the entries that carry it. */
export const storySentence = z.object({
  words: bilingual,
  rests: z.array(entry).check(z.minLength(1)),
});
export type StorySentence = z.infer<typeof storySentence>;

/** A view of the atlas, what is said of it, and what only the presenter sees. */
export const storyStep = z.object({
  id: slug,
  /** The view as the pairs of an address: `{ province: "lang-son", panel: "themes" }`. */
  view: z.record(z.string(), z.string()),
  headline: bilingual,
  text: z.array(storySentence).check(z.minLength(1)),
  notes: z.nullable(bilingual),
  /** What the notes rest on beside the entries of the step's sentences. */
  notesRest: z._default(z.array(entry), []),
});
export type StoryStep = z.infer<typeof storyStep>;

/** A tour through views, with words that rest on the dataset: stories/<id>.json. */
export const story = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: storyId,
  title: bilingual,
  summary: bilingual,
  steps: z.array(storyStep).check(z.minLength(1)),
});
export type Story = z.infer<typeof story>;

/** What the catalogue says of a story, for whoever chooses one. */
export const storyHead = z.object({
  id: storyId,
  title: bilingual,
  summary: bilingual,
  steps: count,
});
export type StoryHead = z.infer<typeof storyHead>;

export const catalogue = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  boundaries: z.array(boundaries).check(z.minLength(1)),
  provinces: z.array(province),
  places: z.array(place),
  documents: z.array(document),
  families: z.array(family),
  themes: z.array(theme),
  articles: z.array(article),
  events: z.array(event),
  issues: z.array(issue),
  stories: z._default(z.array(storyHead), []),
});
export type Catalogue = z.infer<typeof catalogue>;

/** A paragraph of an article as offsets, never as words; `number` counts body paragraphs from 1. */
export const paragraph = z.object({
  index: count,
  number: z.nullable(count),
  kind: z.enum(["body", "heading", "caption"]),
  start: count,
  end: count,
  sentences: z.array(z.object({ start: count, end: count, themes: z.array(themeId).check(z.maxLength(3)) })),
});
export type Paragraph = z.infer<typeof paragraph>;

/** One sentence coded with one theme, and the phrase that carries it. */
export const coding = z.object({ theme: themeId, locator });
export type Coding = z.infer<typeof coding>;

/** What a citation refers to. Doubt is one of the answers. */
export const resolution = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("resolved"),
    document: documentId,
    certainty: z.enum(["certain", "probable"]),
    reason: z.nullable(bilingual),
  }),
  z.object({
    kind: z.literal("ambiguous"),
    candidates: z.array(documentId).check(z.minLength(2)),
    /** The candidate that the circumstances speak for, if any does. */
    likely: z.nullable(documentId),
    reason: bilingual,
  }),
  z.object({ kind: z.literal("unresolved"), reason: bilingual }),
]);
export type Resolution = z.infer<typeof resolution>;

/**
 * A citation of a document, or (`context`) a passage that names no document but rests on one: shown beside the
 * citations and never counted among them.
 */
export const citation = z.object({
  id: slug,
  relation: z.enum(["cites", "context"]),
  /** How the article names it: by number, by name only, or a generic phrase. */
  form: z.enum(["number", "name", "short-form", "generic"]),
  literal: text,
  resolution,
  note: z.nullable(bilingual),
  locator,
});
export type Citation = z.infer<typeof citation>;

/** A number that an article states. `value` is null where only an order of magnitude is given. */
export const figure = z.object({
  id: slug,
  value: z.nullable(z.number()),
  qualifier: z.nullable(z.enum(["about", "nearly", "at-least", "more-than", "order-of-magnitude"])),
  unit: bilingual,
  counts: bilingual,
  /** True where we counted and the article does not print the number. */
  derived: z.boolean(),
  check,
  note: z.nullable(bilingual),
  locator: z.nullable(locator),
});
export type Figure = z.infer<typeof figure>;

/** A place named in the text: the article's subject, or merely mentioned. */
export const placeMention = z.object({
  place: placeId,
  role: z.enum(["subject", "mention"]),
  locators: z.array(locator).check(z.minLength(1)),
});
export type PlaceMention = z.infer<typeof placeMention>;

/** One article's evidence, fetched when the article is opened. */
export const articleEvidence = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  article: articleId,
  paragraphs: z.array(paragraph),
  codings: z.array(coding),
  citations: z.array(citation),
  events: z.array(event),
  figures: z.array(figure),
  places: z.array(placeMention),
});
export type ArticleEvidence = z.infer<typeof articleEvidence>;

/** A citation as the document's own file has it: with the article that makes it and the line in which it stands. */
export const documentCitation = z.object({
  article: articleId,
  ...citation.shape,
  /** The line of the article, as a reader would name it; null where it lies outside the article's lines. */
  line: z.nullable(z.object({ kind: paragraph.shape.kind, number: paragraph.shape.number })),
});
export type DocumentCitation = z.infer<typeof documentCitation>;

/**
 * Every citation of one document in all articles, those included that stay open between it and others and the
 * passages that rest on it without naming it: one file where its page would need one of each article.
 */
export const documentEvidence = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  document: documentId,
  citations: z.array(documentCitation).check(z.minLength(1)),
});
export type DocumentEvidence = z.infer<typeof documentEvidence>;

const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));

/** How what a machine found compares with a hand coding; shares are null where there is nothing to divide by. */
export const tally = z.object({
  right: count,
  wrong: count,
  missed: count,
  precision: share,
  recall: share,
  f1: share,
});
export type Tally = z.infer<typeof tally>;

/** A 95 % bootstrap interval. */
export const interval = z.object({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof interval>;

/** Agreement of machine and hand on whether sentences carry a theme, as Krippendorff's alpha (nominal). */
export const agreement = z.object({
  sentences: count,
  /** Codings by hand, by machine, and by both. */
  hand: count,
  machine: count,
  both: count,
  /** Null where nothing varies, so that agreement cannot be told from chance. */
  alpha: z.nullable(z.number()),
  interval: z.nullable(interval),
});
export type Agreement = z.infer<typeof agreement>;

const tallies = z.object({
  citations: tally,
  resolutions: tally,
  dates: tally,
  places: tally,
  figures: tally,
});
export type Tallies = z.infer<typeof tallies>;

/** The machine's first pass over the articles, measured against their hand coding. */
export const evaluation = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  bootstrap: z.object({ resamples: count, seed: count, level: z.number() }),
  overall: tallies,
  themes: z.object({
    /** All pairs of theme and sentence as one set of yes-or-no units. */
    pooled: agreement,
    /** The same with each article coded without the terms that occur in it alone. */
    unseen: agreement,
    /** The plain mean of the themes' alphas. */
    mean: z.nullable(z.number()),
    /** Alpha of the sets of themes, with the MASI distance. */
    masi: z.nullable(z.number()),
    byTheme: z.array(z.object({ theme: themeId, agreement, unseen: agreement })),
  }),
  articles: z.array(
    z.object({
      article: articleId,
      sha256: article.shape.sha256,
      tallies,
      themes: agreement,
      unseen: agreement,
    }),
  ),
});
export type Evaluation = z.infer<typeof evaluation>;
