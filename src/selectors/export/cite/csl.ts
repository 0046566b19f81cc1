/** A date as CSL-JSON has it: one or two lists of year, month and day, as far as each is known. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
}

/** The part of CSL-JSON 1.0.2 that the atlas writes; other formats are written from it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "legislation" | "regulation" | "map";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly translator?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly section?: string;
  readonly publisher?: string;
  readonly authority?: string;
  readonly number?: string;
  readonly version?: string;
  readonly language?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

/** Words for what a citation cannot say in a field, in the reader's language. */
export interface CiteWords {
  /** When something appeared, where no date was found: between two days, as far as either is known. */
  readonly undated: (notBefore: string | null, notAfter: string | null) => string;
  /** "Title in English: …" */
  readonly otherTitle: (title: string) => string;
  readonly original: (url: string) => string;
  readonly dataset: (schemaVersion: number, hash: string) => string;
}

/** An item without the fields that are empty: CSL has no null. */
export function withoutEmpty(
  item: { [K in keyof CslItem]?: CslItem[K] | null | undefined } & CslCore,
): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== null && value !== undefined && value !== "" && !isEmptyList(value),
    ),
  ) as unknown as CslItem;
}
type CslCore = Pick<CslItem, "id" | "type" | "title">;
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Sentences as one note. */
export const noteOf = (...sentences: readonly (string | null | undefined)[]): string =>
  sentences.filter(Boolean).join(" ");
