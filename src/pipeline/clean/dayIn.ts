const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = `(${MONTHS.join("|")})[a-z]*\\.?`;

type Parts = { year: number; month: number; day: number };

/** What a page prints for a day, most particular first. */
const forms: readonly (readonly [pattern: RegExp, parts: (found: RegExpExecArray) => Parts])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([, y, m, d]) => parts(y, m, d)],
  [
    /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,)?\s+(?:năm\s+)?(\d{4})/iu,
    ([, d, m, y]) => parts(y, m, d),
  ],
  [/(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u, ([, a, , b, y]) => dayFirst(parts(y, b, a))],
  [
    new RegExp(`${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})`, "iu"),
    ([, m, d, y]) => parts(y, nameToMonth(m), d),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}\\s*,?\\s+(\\d{4})`, "iu"),
    ([, d, m, y]) => parts(y, nameToMonth(m), d),
  ],
];

const parts = (
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | undefined,
): Parts => ({ year: Number(year), month: Number(month), day: Number(day) });

const nameToMonth = (name = ""): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

/** Vietnamese pages print the day first; a second number that is no month shows one that does not. */
const dayFirst = (found: Parts): Parts =>
  found.month > 12 && found.day <= 12 ? { ...found, month: found.day, day: found.month } : found;

const two = (number: number): string => String(number).padStart(2, "0");

/** Whether the calendar has such a day. */
function isDay({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1945 && year < 2100;
}

/** The first full date that a line of a page, or an attribute, prints: YYYY-MM-DD, or null. */
export function dayIn(line: string): string | null {
  for (const [pattern, read] of forms) {
    const found = pattern.exec(line);
    if (!found) continue;
    const day = read(found);
    if (isDay(day)) return `${day.year}-${two(day.month)}-${two(day.day)}`;
  }
  return null;
}
