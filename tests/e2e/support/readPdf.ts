import { inflateSync } from "node:zlib";

/** A PDF as a reader meets it: its pages, each with the text that can be selected on it. */
export interface ReadPdf {
  pages: readonly { width: number; height: number; text: string }[];
}

/**
 * Reads a PDF that Chromium wrote: plain objects, deflated streams, text shown as glyphs whose fonts say which letters
 * they are. What has no such table gives no letters, as it would give none to whoever copies it.
 */
export function readPdf(file: Buffer): ReadPdf {
  const source = file.toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const object = (id: string | undefined) => objects.get(id ?? "") ?? "";
  const stream = (body: string): string => {
    const start = /stream\r?\n/.exec(body);
    if (!start) return "";
    const bytes = Buffer.from(
      body.slice(start.index + start[0].length, body.lastIndexOf("endstream")),
      "latin1",
    );
    return body.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return {
    pages: pages.map((page) => {
      const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      const fonts = new Map<string, ReadonlyMap<number, string>>();
      for (const [, name = "", id] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        fonts.set(name, readLetters(stream(object(/\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1]))));
      }
      const content = stream(object(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
      return { width: Number(width), height: Number(height), text: readText(content, fonts) };
    }),
  };
}

/** Which letters a font's glyphs are, from its ToUnicode table. */
function readLetters(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const letter = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, rows = ""] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = "", hex = ""] of rows.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), letter(hex));
  }
  for (const [, rows = ""] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", hex = ""] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      const code = Number.parseInt(hex, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++)
        letters.set(glyph, String.fromCodePoint(code + glyph - first));
    }
  }
  return letters;
}

function readText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map();
  let text = "";
  for (const [, font, hex, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|(\bET\b)/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else if (end) text += "\n";
    else if (hex) {
      for (let at = 0; at < hex.length; at += 4)
        text += letters.get(Number.parseInt(hex.slice(at, at + 4), 16)) ?? "";
    }
  }
  return text;
}
