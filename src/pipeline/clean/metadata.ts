/** Something that may be a field of the article: the words, where they came from, and the line if they have one. */
export interface Candidate {
  text: string;
  from: string;
  line: number | null;
}

/** A day that a page prints: the article's own, the clock of the page when it was stored, or one of the two. */
export interface DateCandidate {
  edtf: string;
  role: "article" | "clock" | "unclear";
  from: string;
  line: number | null;
}

export interface AuthorCandidate {
  name: string;
  rank: string | null;
  role: string | null;
  line: number | null;
}

/** Candidates of an article's metadata, likeliest first. Nothing here is decided. */
export interface Metadata {
  titles: Candidate[];
  dates: DateCandidate[];
  outlets: Candidate[];
  authors: AuthorCandidate[];
  translator: string | null;
  section: string | null;
  sourceUrls: Candidate[];
}

export const noMetadata = (): Metadata => ({
  titles: [],
  dates: [],
  outlets: [],
  authors: [],
  translator: null,
  section: null,
  sourceUrls: [],
});

const keyOf = (one: Candidate | DateCandidate): string =>
  "text" in one ? one.text.normalize("NFC").toLowerCase() : `${one.edtf} ${one.role}`;

function once<T extends Candidate | DateCandidate>(candidates: readonly T[]): T[] {
  const seen = new Set<string>();
  return candidates.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/** What the head of a page says before what its lines say; each candidate once. */
export function joinMetadata(head: Metadata, lines: Metadata): Metadata {
  const settled = head.dates.some(({ role }) => role === "article");
  // Where the head states the day, other days that the page prints are clocks.
  const days = new Set(head.dates.map(({ edtf }) => edtf));
  const printed = lines.dates.map(
    (date): DateCandidate => (settled ? { ...date, role: days.has(date.edtf) ? "article" : "clock" } : date),
  );
  return {
    titles: once([...head.titles, ...lines.titles]),
    dates: once([...head.dates, ...printed]),
    outlets: once([...head.outlets, ...lines.outlets]),
    authors: lines.authors.length > 0 ? lines.authors : head.authors,
    translator: lines.translator ?? head.translator,
    section: head.section ?? lines.section,
    sourceUrls: once([...head.sourceUrls, ...lines.sourceUrls]),
  };
}
