import {
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  isText,
  type Node,
  namesOf,
  wordsBelow,
} from "./htmlTree.ts";
import { isSilent, whyLeftOut } from "./whyLeftOut.ts";

/** A part of the page that did not become a line of the text. */
export interface LeftOut {
  text: string;
  reason: string;
}

const blocks = new Set(
  (
    "address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr " +
    "html li main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const heading = /^h[1-6]$/u;
const captionName =
  /^(?:caption|figcaption|imgcaption|photocaption|imagecaption|chuthich|chu_thich|picdesc)$/u;

const holdsPicture = (node: Node): boolean => {
  for (const _ of elementsBelow(node, "img", "picture")) return true;
  return false;
};

/** A caption says so by its tag or its names, or shares a small table with the picture, as older pages do. */
function isCaption(element: Element, inPictureTable: boolean): boolean {
  return (
    element.tagName === "figcaption" ||
    namesOf(element).some((name) => captionName.test(name)) ||
    (inPictureTable && (element.tagName === "td" || element.tagName === "th"))
  );
}

type Mark = "caption" | "heading" | null;

/** Collects lines: text flows until a block begins or ends. */
class Lines {
  readonly lines: string[] = [];
  private flowing = "";
  private mark: Mark = null;

  flow(text: string): void {
    this.flowing += text;
  }

  /** Ends the line that flows, and says what the next one is. */
  breakLine(next: Mark): void {
    const text = this.flowing.replace(/[ \t\r\n\f]+/gu, " ").replace(/^[ |]+|[ |]+$/gu, "");
    if (text !== "")
      this.lines.push(this.mark === "caption" ? `${text} |` : this.mark === "heading" ? `# ${text}` : text);
    this.flowing = "";
    this.mark = next;
  }
}

type Step = { enter: Node; mark: Mark; inPictureTable: boolean } | { leave: Mark };

/**
 * The article below `root` as lines of plain text: headings begin with "#", captions end with "|", the signs by which
 * `splitText` knows both. What the page puts between them is left out, and listed.
 */
export function htmlLines(root: Node): { lines: string[]; leftOut: LeftOut[] } {
  const out = new Lines();
  const leftOut: LeftOut[] = [];
  const stack: Step[] = [{ enter: root, mark: null, inPictureTable: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ("leave" in step) {
      out.breakLine(step.leave);
      continue;
    }
    const { enter: node, mark, inPictureTable } = step;
    if (isText(node)) out.flow(node.value.replace(/[ \t\r\n\f]+/gu, " "));
    if (isElement(node)) {
      const reason = node === root ? null : whyLeftOut(node);
      if (reason !== null) {
        const text = isSilent(node) ? "" : wordsBelow(node);
        if (text !== "") leftOut.push({ text, reason });
        continue;
      }
      if (node.tagName === "br") out.breakLine(mark);
    }
    const element = isElement(node) ? node : null;
    const own: Mark =
      element && isCaption(element, inPictureTable)
        ? "caption"
        : element && heading.test(element.tagName)
          ? "heading"
          : mark;
    if (element && blocks.has(element.tagName)) {
      out.breakLine(own);
      stack.push({ leave: mark });
    }
    const table =
      inPictureTable ||
      (element?.tagName === "table" && holdsPicture(element) && wordsBelow(element).length < 600);
    for (const child of childrenOf(node).toReversed())
      stack.push({ enter: child, mark: own, inPictureTable: table });
  }
  out.breakLine(null);
  return { lines: out.lines, leftOut };
}
