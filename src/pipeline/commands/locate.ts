import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { textOf } from "../clean/textOf.ts";
import { locateFile } from "../locate.ts";
import type { Report } from "./report.ts";
import { corpusFolder } from "./verify.ts";

/**
 * Fills in the offsets of article sources from their texts. `files` are YAML files, from the working directory; each
 * names its text under text.file. A file that is complete already stays untouched.
 */
export function locate(root: string, files: readonly string[], named: string | undefined): Report {
  const folder = corpusFolder(root, named);
  const results = files.map((file): Report => {
    const before = readFileSync(file, "utf8");
    const text = parseDocument(before).getIn(["text", "file"]);
    if (typeof text !== "string") return { ok: false, text: `${file}: text.file does not name its text.` };
    try {
      const after = locateFile(before, textOf(readFileSync(path.join(folder, text)), text));
      if (after === before) return { ok: true, text: `${file}: nothing to change` };
      writeFileSync(`${file}.tmp`, after);
      renameSync(`${file}.tmp`, file);
      return { ok: true, text: `${file}: offsets written` };
    } catch (error) {
      return { ok: false, text: `${file}: ${error instanceof Error ? error.message : String(error)}` };
    }
  });
  return { ok: results.every(({ ok }) => ok), text: results.map(({ text }) => text).join("\n") };
}
