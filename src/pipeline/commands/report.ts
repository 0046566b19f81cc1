/** What a command has to say, and whether all is well; the cli prints it and sets the exit code. */
export interface Report {
  ok: boolean;
  text: string;
}
