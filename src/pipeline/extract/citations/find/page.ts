import type { DocumentType } from "#dataset/schema.ts";
import type { Cited } from "../cited.ts";
import type { Names } from "../names.ts";
import type { Attachments } from "../read/readAttachments.ts";
import type { Before } from "../read/readBefore.ts";
import { type Token, tokenAt } from "../tokenize.ts";

/** A text with its tokens and the names that citations may use: what every finder looks at. */
export interface Page {
  text: string;
  tokens: readonly Token[];
  names: Names;
}

/** Citations that start at or around a token, and the token from which to look on. */
export interface Found {
  citations: Cited[];
  next: number;
}

export interface TokenRange {
  from: number;
  to: number;
}

export function sliceOf({ text, tokens }: Page, { from, to }: TokenRange): string {
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end);
}

export interface Parts {
  type: DocumentType;
  range: TokenRange;
  attached: Attachments;
  before: Before | null;
  subject: TokenRange | null;
  form: Cited["form"];
  year?: number | null;
}

/** The citation of the parts that were read; one for each tenure that the text names. */
export function citationsOf(page: Page, parts: Parts): Cited[] {
  const { attached, before, range, subject } = parts;
  const issuer = attached.issuer ?? before?.issuer ?? null;
  const named =
    attached.tenures.length > 0 ? attached.tenures : [attached.plenum?.tenure ?? before?.tenure ?? null];
  return named.map((tenure) => ({
    start: tokenAt(page.tokens, range.from).start,
    end: tokenAt(page.tokens, range.to - 1).end,
    type: parts.type,
    number: attached.number?.ascii ?? null,
    date: attached.date ?? before?.date ?? null,
    issuer: issuer === null ? null : sliceOf(page, issuer),
    tenure,
    plenum: attached.plenum?.plenum ?? null,
    subject: subject === null ? null : sliceOf(page, subject),
    form: parts.form,
    parts: attached.number,
    year: attached.year ?? attached.number?.year ?? parts.year ?? null,
    issuerKey: issuer?.key ?? null,
    subjectSpan:
      subject === null
        ? null
        : { start: tokenAt(page.tokens, subject.from).start, end: tokenAt(page.tokens, subject.to - 1).end },
  }));
}
