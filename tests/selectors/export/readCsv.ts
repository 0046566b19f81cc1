/**
 * A strict reader of RFC 4180, written against the text of the standard and not against our writer: every record ends
 * with CR LF, quotes stand only around whole fields, all records have the same number of fields.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error("a quoted field does not end");
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') field += text[at++];
        else break;
      }
      at++;
    } else {
      while (at < text.length && !",\r\n".includes(text[at] ?? "")) {
        if (text[at] === '"') throw new Error(`a quote inside a plain field at ${at}`);
        field += text[at++];
      }
    }
    record.push(field);
    if (text[at] === ",") at++;
    else if (text.startsWith("\r\n", at)) {
      records.push(record);
      record = [];
      at += 2;
    } else
      throw new Error(`expected a comma or CR LF at ${at}, found ${JSON.stringify(text[at] ?? "the end")}`);
  }
  if (record.length > 0) throw new Error("the last record does not end with CR LF");
  const width = records[0]?.length;
  const odd = records.findIndex(({ length }) => length !== width);
  if (odd >= 0) throw new Error(`record ${odd} has ${records[odd]?.length} fields, expected ${width}`);
  return records;
}

/** The rows of a file by the names of its first record; the mark before it is asked for. */
export function readTable(text: string): Record<string, string>[] {
  if (!text.startsWith("\uFEFF")) throw new Error("the file does not begin with a byte order mark");
  const [names = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""])));
}
