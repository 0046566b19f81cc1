import { datesIn } from "../dates/extractDates.ts";
import { keepLongest } from "../dates/keepLongest.ts";
import { matchNearDigits } from "../dates/matchNearDigits.ts";
import { numbersOfNames } from "../dates/noDates.ts";
import { type Reading, readText } from "../dates/readText.ts";
import { windowsOf } from "../dates/windows.ts";
import type { FigureFinding, Language } from "../findings.ts";
import { type Candidate, findCandidates } from "./findCandidates.ts";
import { type Read, readFigure } from "./readFigure.ts";

export interface FigureOptions {
  lang?: Language;
}

/** Letters that only Vietnamese has; one in forty is enough to call a text Vietnamese. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const englishWords = /(?:^|[^\p{L}])(?:the|of|and|has|have|with|than|for|from|in)(?!\p{L})/iu;

/** As much of a text as it takes to tell its language. */
const SAMPLE = 20_000;

function languageOf(reading: Reading): Language | null {
  const plain = reading.plain.slice(0, SAMPLE);
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const marked = plain.match(vietnameseLetters)?.length ?? 0;
  if (marked * 40 >= letters && marked > 0) return "vi";
  return englishWords.test(plain) ? "en" : null;
}

/** What a number counts, as printed: up to eight words behind it. */
const phrase = /^[\s"'-]*((?:[^\s.,;:()\n]{1,30} ){0,7}[^\s.,;:()\n]{1,30})/u;

/** Stretches in which numbers are no quantities: dates, and the numbers of documents, telephones and roads. */
function taken(reading: Reading): Uint8Array {
  const marks = new Uint8Array(reading.original.length + 1);
  for (const { start, end } of datesIn(reading)) marks.fill(1, start, end);
  for (const { found } of matchNearDigits(reading.folded, numbersOfNames, (pattern) => pattern)) {
    const { start, end } = reading.spanOf(found.start, found.end);
    marks.fill(1, start, end);
  }
  return marks;
}

/**
 * The quantities of a text, in order: a number in figures or words beside a unit or what it counts. Dates, numbers of
 * documents, names of units and ordinals are none.
 */
export function extractFigures(text: string, options: FigureOptions = {}): FigureFinding[] {
  const reading = readText(text);
  const lang = options.lang ?? languageOf(reading);
  const occupied = taken(reading);
  const found: { start: number; end: number; candidate: Candidate; read: Read }[] = [];
  for (const candidate of findCandidates(reading)) {
    const span = reading.spanOf(candidate.start, candidate.end);
    if (occupied[span.start] || occupied[span.end - 1]) continue;
    const around = windowsOf(reading, candidate.start, candidate.end);
    const read = readFigure(candidate, around, reading.plain.slice(candidate.start, candidate.end), lang);
    if (!read) continue;
    const [start, end] = [candidate.start - read.before, candidate.end + read.after];
    // "đợt 1 năm 2024": what seems to be counted belongs to a date.
    if (!occupied[reading.spanOf(end - 1, end).start]) found.push({ start, end, candidate, read });
  }
  return keepLongest(found, reading.folded.length).map(({ start, end, candidate, read }) => {
    const counts = phrase.exec(reading.plain.slice(candidate.end, candidate.end + 240))?.[1] ?? null;
    return {
      ...reading.spanOf(start, end),
      value: read.value,
      qualifier: read.qualifier,
      unit: read.unit,
      counts,
    };
  });
}
