const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const strictUtf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const HEAD_BYTES = 4096;
/** 0x80–0x9F of windows-1252; Node 20 reads them as the control characters of ISO 8859-1. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromCodePage = (bytes: Uint8Array, label: string): string => {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/gu, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign);
};

/** The encoding that a page names in its first bytes, as a label that TextDecoder knows; null for none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_BYTES));
  const label = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that can be read byte by byte as far as its declaration is not UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** UTF-16 without its mark: every second byte of Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  let [even, odd] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  if (Math.max(even, odd) < head.length / 8) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Windows' Vietnamese code page writes tones as marks after the vowel, where the western one has other letters. */
function windowsEncoding(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1258").decode(bytes);
  const toned = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  const stray = text.match(/(?<![aeiouyăâêôơư])[\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  return toned > stray ? "windows-1258" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Bytes as text: by the byte-order mark, else UTF-8 where the bytes are, else what the page declares, else
 * what they look like. Valid UTF-8 wins over a declaration, because pages are saved anew more often than
 * their heads are corrected. A mark stays in the text, since offsets count it.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const wide = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (wide) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return utf8.decode(bytes);
  const declared = declaredEncoding(bytes);
  const label = declared === null || declared === "utf-8" ? windowsEncoding(bytes) : declared;
  return fromCodePage(bytes, label);
}
