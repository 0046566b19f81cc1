import type {
  Bilingual,
  DocumentId,
  DocumentType,
  PlaceId,
  ProvinceId,
  Resolution,
  ThemeId,
} from "#dataset/schema.ts";

// What the machine's first pass finds in a text. Every finding is a span of the text as given, in UTF-16 units:
// `text.slice(start, end)` is the literal.

export interface Span {
  start: number;
  end: number;
}

export type Language = "en" | "vi";

/** A document as a text names it, before anything is looked up. */
export interface CitedDocument extends Span {
  type: DocumentType;
  /** The number in ASCII, Đ as D and without spaces, as printed; null where the text names none. */
  number: string | null;
  /** A full date that is the document's own, YYYY-MM-DD. */
  date: string | null;
  /** The issuer as printed; null where the text names none. */
  issuer: string | null;
  /** Party tenure, where named: 10 for "10th tenure", "khóa X". */
  tenure: number | null;
  /** Plenum, where named: 8 for "8th Plenum", "Hội nghị Trung ương 8". */
  plenum: number | null;
  /** Words by which the text tells the document apart: its title or subject, as printed. */
  subject: string | null;
  form: "number" | "name" | "short-form" | "generic";
}

export interface CitationFinding extends CitedDocument {
  resolution: Resolution;
}

export interface DateFinding extends Span {
  edtf: string;
  /** A point or stretch in the past or present, a planning horizon, or the year of a vision beyond one. */
  role: "date" | "horizon" | "vision";
}

export interface PlaceFinding extends Span {
  /** The slug of the province whose name is used, or that holds the place. */
  province: ProvinceId | null;
  /** The gazetteer's entry, where it has one. */
  place: PlaceId | null;
}

export interface FigureFinding extends Span {
  /** Null where only an order of magnitude is given. */
  value: number | null;
  qualifier: "about" | "nearly" | "at-least" | "more-than" | "order-of-magnitude" | null;
  unit: string;
  /** What it counts, as printed around it. */
  counts: string | null;
}

export interface ThemeFinding extends Span {
  theme: ThemeId;
  /** The term of the codebook that spoke for the theme. */
  term: string;
}

export interface Extraction {
  citations: CitationFinding[];
  dates: DateFinding[];
  places: PlaceFinding[];
  figures: FigureFinding[];
  themes: ThemeFinding[];
}

/** Why a citation stays open, in both languages. */
export type Reason = Bilingual;
export type Candidates = readonly DocumentId[];
