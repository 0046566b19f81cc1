const lineAt = (lines: readonly string[], at: number): string => {
  const line = lines[at]?.trim();
  if (line === undefined) return "the end of the file";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

function firstDifference(path: string, expected: string, found: string): string {
  const [wanted, present] = [expected.split("\n"), found.split("\n")];
  const at = wanted.findIndex((line, index) => line !== present[index]);
  const place = at < 0 ? wanted.length : at;
  return `${path}:${place + 1} differs: found ${lineAt(present, place)}; expected ${lineAt(wanted, place)}`;
}

/** How the files found differ from those expected, one sentence a file: missing, different, or left over. */
export function compareFiles(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    const [wanted, present] = [expected.get(path), found.get(path)];
    if (wanted === present) return [];
    if (wanted === undefined) return [`${path} is left over from an earlier build.`];
    if (present === undefined) return [`${path} is missing.`];
    return [firstDifference(path, wanted, present)];
  });
}
