import mapshaper from "mapshaper";

/**
 * Runs mapshaper's commands on `input` and gives back what they leave, parsed.
 * `commands` stand between reading and writing; `output` are options of `-o` (format, precision).
 */
export async function runMapshaper<T>(input: unknown, commands: string[], output: string[]): Promise<T> {
  const line = ["-i in.json", ...commands, `-o out.json ${output.join(" ")}`].join(" ");
  const files = await mapshaper.applyCommands(line, { "in.json": JSON.stringify(input) });
  const written = files["out.json"];
  if (written === undefined) {
    throw new Error(`mapshaper: expected out.json, found ${Object.keys(files).join(", ") || "nothing"}`);
  }
  return JSON.parse(typeof written === "string" ? written : new TextDecoder().decode(written)) as T;
}
