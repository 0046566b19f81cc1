/** Something wrong in a source, in one sentence; line and column count from 1, null where the whole file is meant. */
export interface Problem {
  file: string;
  line: number | null;
  column: number | null;
  message: string;
}

/** A problem of a file as a whole. */
export const inFile = (file: string, message: string): Problem => ({
  file,
  line: null,
  column: null,
  message,
});

/** `data/places.yaml:12:5: message`, as editors and terminals link it. */
export function describeProblem({ file, line, column, message }: Problem): string {
  return [file, line, column]
    .filter((part) => part !== null)
    .join(":")
    .concat(": ", message);
}

/** The sources cannot be made into a dataset; every reason is listed, not only the first. */
export class SourceError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "SourceError";
    this.problems = problems;
  }
}

/** Throws a SourceError where there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SourceError(problems);
}
