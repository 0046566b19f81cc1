import { checkText } from "./checkText.ts";
import { repeated } from "./compare.ts";
import { edtfProblem, lastYear } from "./edtfProblem.ts";
import type { ArticleSource } from "./sources.ts";

function dateProblems({ published, events }: ArticleSource): string[] {
  const problems: string[] = [];
  const { edtf, notBefore, notAfter } = published;
  const wrong = edtf === null ? null : edtfProblem(edtf);
  if (wrong) problems.push(`the date of publication ${wrong}.`);
  if (edtf === null && published.how !== "unknown") {
    problems.push(
      `the date of publication is null, yet established as "${published.how}"; expected "unknown".`,
    );
  }
  if (notBefore && notAfter && notBefore > notAfter) {
    problems.push(
      `the article appeared not before ${notBefore} and not after ${notAfter}, which leaves no day.`,
    );
  }
  for (const { id, date, vision } of events) {
    const reason = date === null ? null : edtfProblem(date);
    if (reason) problems.push(`the date of event "${id}": ${reason}.`);
    const end = date === null || reason ? null : lastYear(date);
    if (end !== null && vision !== null && vision <= end) {
      problems.push(`the vision of event "${id}" is ${vision}, not after the end of its horizon in ${end}.`);
    }
  }
  return problems;
}

function identityProblems(source: ArticleSource): string[] {
  const ids = {
    citations: source.citations.map(({ id }) => id),
    events: source.events.map(({ id }) => id),
    figures: source.figures.map(({ id }) => id),
    issues: source.issues.map(({ id }) => id),
    places: source.places.map(({ place }) => place),
  };
  return Object.entries(ids).flatMap(([list, all]) =>
    repeated(all).map((id) => `"${id}" stands more than once under ${list}.`),
  );
}

/** What is wrong with a source by itself, in sentences: spans, phrases, dates, repeated ids. */
export const checkArticle = (source: ArticleSource): string[] => [
  ...identityProblems(source),
  ...dateProblems(source),
  ...checkText(source),
];

/** What no person has reviewed yet, in words. */
export function pendingIn(source: ArticleSource): string[] {
  const entries = [
    { what: "the article as a whole", review: source.review },
    ...source.paragraphs.flatMap(({ index, sentences }) =>
      sentences.map(({ review }, at) => ({ what: `sentence ${at} of line ${index}`, review })),
    ),
    ...source.citations.map(({ id, review }) => ({ what: `citation "${id}"`, review })),
    ...source.events.map(({ id, review }) => ({ what: `event "${id}"`, review })),
    ...source.figures.map(({ id, review }) => ({ what: `figure "${id}"`, review })),
    ...source.places.map(({ place, review }) => ({ what: `place "${place}"`, review })),
  ];
  return entries.filter(({ review }) => review === "pending").map(({ what }) => what);
}
