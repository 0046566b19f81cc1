const FAMILY = "Be Vietnam Pro";

/** The fonts that travel with a picture. */
export interface EmbeddedFonts {
  /** Rules that carry the fonts themselves. */
  css: string;
  /** A letter of each font, by which to tell that it has arrived. */
  samples: readonly { letter: string; weight: string }[];
}

/**
 * The page's font as rules that carry the font itself, as far as a text needs it: a picture cannot send for files.
 * What cannot be had is left out, and the next family of the stack stands in.
 */
export async function embedFonts(text: string, signal: AbortSignal): Promise<EmbeddedFonts> {
  const letters = [...new Set(text)].filter((letter) => letter.trim() !== "");
  const embedded = await Promise.all(
    fontFaces().map(async (face) => {
      const letter = letters.find((one) => isIn(face.ranges, one));
      const css = letter === undefined ? null : await ruleOf(face, signal);
      return letter !== undefined && css ? [{ css, letter, weight: face.weight }] : [];
    }),
  );
  return {
    css: embedded
      .flat()
      .map(({ css }) => css)
      .join(""),
    samples: embedded.flat(),
  };
}

async function ruleOf({ weight, url, range }: Face, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return null;
    const data = await dataUrl(await response.blob());
    return `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${data}) format('woff2');${range && `unicode-range:${range};`}}`;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

interface Face {
  weight: string;
  url: string;
  range: string;
  ranges: readonly (readonly [number, number])[];
}

function fontFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule): Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      if (!style.getPropertyValue("font-family").includes(FAMILY)) return [];
      const url = /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/.exec(style.getPropertyValue("src"))?.[1];
      if (!url) return [];
      const range = style.getPropertyValue("unicode-range");
      return [
        {
          weight: style.getPropertyValue("font-weight") || "400",
          url: new URL(url, sheet.href ?? document.baseURI).href,
          range,
          ranges: rangesOf(range),
        },
      ];
    }),
  );
}

/** A sheet of another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** "U+102-103, U+1EA?" → [[0x102, 0x103], [0x1ea0, 0x1eaf]] */
export function rangesOf(range: string): [number, number][] {
  return range.split(",").flatMap((part): [number, number][] => {
    const match = /^U\+([0-9a-f?]+)(?:-([0-9a-f]+))?$/i.exec(part.trim());
    if (!match?.[1]) return [];
    const from = Number.parseInt(match[1].replaceAll("?", "0"), 16);
    return [[from, Number.parseInt(match[2] ?? match[1].replaceAll("?", "f"), 16)]];
  });
}

function isIn(ranges: Face["ranges"], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.length === 0 || ranges.some(([from, to]) => code >= from && code <= to);
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the font could not be read"));
    reader.readAsDataURL(blob);
  });
