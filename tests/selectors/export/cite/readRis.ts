export type RisRecord = Record<string, string[]>;

/** A strict reader of RIS: two letters, two spaces, a hyphen, a space; CR LF; from TY to ER. */
export function readRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let record: RisRecord | null = null;
  if (!text.endsWith("\r\n")) throw new Error("the file does not end with CR LF");
  for (const line of text.slice(0, -2).split("\r\n")) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (line === "" && record === null) continue;
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag) throw new Error(`no tag in ${JSON.stringify(line)}`);
    if ((tag === "TY") === (record !== null)) throw new Error(`${tag} where it may not be`);
    if (tag === "ER") {
      records.push(record as RisRecord);
      record = null;
      continue;
    }
    record ??= {};
    record[tag] = [...(record[tag] ?? []), value];
  }
  if (record) throw new Error("the last record does not end");
  return records;
}
