import { expect, test } from "vitest";
import { decodeBytes } from "#pipeline/clean/decodeBytes.ts";

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
const plain = "Mùa này huyện sửa lại con đê cũ.";

test.each([
  ["UTF-8", new TextEncoder().encode(plain), plain],
  ["UTF-8 with its mark, which stays", new TextEncoder().encode(`\ufeff${plain}`), `\ufeff${plain}`],
  ["UTF-16 little-endian with its mark", utf16(`\ufeff${plain}`), `\ufeff${plain}`],
  ["UTF-16 big-endian with its mark", utf16(`\ufeff${plain}`, true), `\ufeff${plain}`],
  ["UTF-16 without a mark", utf16("The council met. ".repeat(4)), "The council met. ".repeat(4)],
  ["windows-1252", Uint8Array.from([0x91, 0x63, 0x61, 0x66, 0xe9, 0x92]), "‘café’"],
  [
    "windows-1258, whose tones follow their vowels",
    Uint8Array.from([0x48, 0x61, 0xf2, 0x69, 0x20, 0x68, 0x75, 0x79, 0xea, 0xf2, 0x6e]),
    "Ha\u0323i huyê\u0323n",
  ],
  [
    "what the page declares",
    Uint8Array.from([...new TextEncoder().encode('<meta charset="iso-8859-2">'), 0xb1]),
    '<meta charset="iso-8859-2">ą',
  ],
  [
    "UTF-8 where the page declares something else",
    new TextEncoder().encode('<meta charset="windows-1258">đê'),
    '<meta charset="windows-1258">đê',
  ],
])("bytes are read as %s", (_, bytes, text) => {
  expect(decodeBytes(bytes)).toBe(text);
});

test("an encoding that nobody knows does no harm", () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('<meta charset="nonsense">'), 0xe9]);
  expect(decodeBytes(bytes)).toBe('<meta charset="nonsense">é');
});
