/** What is put into another page: the address of a view in a frame, and what the frame is called. */
export interface EmbedSource {
  /** The whole address of the frame; `embed.js` is looked for beside the page that it names. */
  address: string;
  title: string;
}

export interface EmbedShape {
  /** In pixels, never wider than the column it stands in; null takes the whole column. */
  width: number | null;
  /** In pixels, or as high as what it shows, which `embed.js` follows in the host's page. */
  height: "content" | number;
}

/** One attribute as a browser has it once it has read the code. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Where a page takes `style` away, these still hold. Narrow enough for most columns of text, and wide enough for map
 * and details to be read; oEmbed names the same size.
 */
export const NOMINAL = { width: 640, height: 720 } as const;
/** Held free until the frame has told its height, so that the text below does not jump far. */
const LEAST_HEIGHT = 480;
const ALLOW = "fullscreen; clipboard-write; web-share";
/** Without `allow-downloads` and `allow-modals`: see docs/decisions/2026-11-22-embed-code.md. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** The attributes of the frame, in the order in which the code has them. */
export function frameAttributes({ address, title }: EmbedSource, { width, height }: EmbedShape): Attributes {
  const asked = width ?? NOMINAL.width;
  return {
    src: height === "content" ? address : withFixedHeight(address),
    title: inOneLine(title),
    width: String(asked),
    height: String(heightAt(asked, height)),
    loading: "lazy",
    allow: ALLOW,
    sandbox: SANDBOX,
    style: `${widthStyle(width)};${heightStyle(height)};border:0`,
  };
}

/**
 * The code that embeds a view: the frame, and the script that follows its height where it has one of its own. The
 * share dialog and oEmbed both get it here, so that they never differ.
 */
export function embedCode(source: EmbedSource, shape: EmbedShape): string {
  const attributes = Object.entries(frameAttributes(source, shape)).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  const frame = `<iframe${attributes.join("")}></iframe>`;
  return shape.height === "content" ? `${frame}\n${followScript(source.address)}` : frame;
}

const followScript = (address: string) =>
  `<script src="${escapeAttribute(new URL("embed.js", address).href)}" async></script>`;

function withFixedHeight(address: string): string {
  const fixed = new URL(address);
  // Put behind what is there: the rest stays as the view's codec wrote it.
  fixed.search = `${fixed.search || "?"}${fixed.search ? "&" : ""}height=fixed`;
  return fixed.href;
}

/** The height of a frame of some width, before it has told its own. */
export function heightAt(width: number, height: EmbedShape["height"]): number {
  if (typeof height === "number") return height;
  return Math.max(LEAST_HEIGHT, Math.round((width * NOMINAL.height) / NOMINAL.width));
}

const widthStyle = (width: number | null) =>
  width === null ? "width:100%" : `width:${width}px;max-width:100%`;

function heightStyle(height: EmbedShape["height"]): string {
  if (typeof height === "number") return `height:${height}px`;
  return `height:auto;aspect-ratio:${NOMINAL.width}/${NOMINAL.height};min-height:${LEAST_HEIGHT}px`;
}

/** A title is one line of text; what no attribute can hold (half a letter, a null) goes out of it. */
export const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escapeAttribute = (text: string): string =>
  text.replace(/[&"<>]/g, (letter) => ENTITIES[letter] ?? letter);
