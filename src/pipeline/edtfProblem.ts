import edtf from "edtf";

/** What is wrong with an EDTF date, as the end of a sentence; null where nothing is. Reversed intervals are wrong. */
export function edtfProblem(date: string): string | null {
  try {
    edtf(date);
    return null;
  } catch {
    const [from, to] = date.split("/");
    return from && to && [from, to].every((end) => edtfProblem(end) === null)
      ? `"${date}" ends before it begins`
      : `"${date}" is not a date of the Extended Date/Time Format (2016, 2024-07, 2020/2025, 2024-22)`;
  }
}

/** The year in which a date or an interval ends; null where it stays open. */
export function lastYear(date: string): number | null {
  const end = edtf(date).max;
  return end === null || !Number.isFinite(end) ? null : new Date(end).getUTCFullYear();
}
