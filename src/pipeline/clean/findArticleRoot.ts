import { attribute, below, type Element, isElement, isText, type Node, wordsBelow } from "./htmlTree.ts";
import { whyLeftOut } from "./whyLeftOut.ts";

const PARAGRAPHS = new Set(["p", "blockquote", "li", "pre"]);
/** Anything shorter is a label, a date or a link. */
const MIN_LETTERS = 25;
/** A container named by the page is believed where it holds at least this part of the best block's words. */
const ENOUGH = 0.5;

const isNamed = (element: Element): boolean =>
  attribute(element, "itemprop") === "articleBody" ||
  element.tagName === "article" ||
  element.tagName === "main" ||
  attribute(element, "role") === "main";

/** Words of an element outside links: a list of links is no article however long it is. */
function ownLetters(element: Element): number {
  let letters = 0;
  for (const node of below(element)) {
    if (isText(node)) letters += node.value.trim().length;
    else if (isElement(node) && node.tagName === "a") letters -= wordsBelow(node).length;
  }
  return letters;
}

/** Paragraph letters by the block that holds them: all for the parent, half for the block around it. */
function scoreBlocks(root: Node): Map<Element, number> {
  const scores = new Map<Element, number>();
  const add = (element: Node | null | undefined, letters: number) => {
    if (element && isElement(element)) scores.set(element, (scores.get(element) ?? 0) + letters);
  };
  const stack: { node: Node; parents: readonly Node[] }[] = [{ node: root, parents: [] }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, parents } = top;
    if (isElement(node) && whyLeftOut(node)) continue;
    const loose = isText(node) && !PARAGRAPHS.has(parents[0]?.nodeName ?? "");
    const letters =
      isElement(node) && PARAGRAPHS.has(node.tagName)
        ? ownLetters(node)
        : loose && parents[0]?.nodeName !== "a"
          ? node.value.trim().length
          : 0;
    if (letters >= MIN_LETTERS) {
      add(parents[0], letters);
      add(parents[1], letters / 2);
    }
    if ("childNodes" in node) {
      for (const child of node.childNodes)
        stack.push({ node: child, parents: [node, ...parents.slice(0, 2)] });
    }
  }
  return scores;
}

/** Pages name a handful of containers; one that names thousands is not asked about each. */
const MAX_NAMED = 50;

/** The part of a page that holds the article: a container that says so, else the block with most of its words. */
export function findArticleRoot(document: Node): Node {
  const scores = scoreBlocks(document);
  const [best, most] = [...scores].reduce<[Node, number]>(
    (top, [element, score]) => (score > top[1] ? [element, score] : top),
    [document, 0],
  );
  let chosen: { root: Node; letters: number } | null = null;
  let named = 0;
  for (const node of below(document)) {
    if (!isElement(node) || !isNamed(node) || whyLeftOut(node)) continue;
    named += 1;
    if (named > MAX_NAMED) break;
    let letters = 0;
    for (const inner of [node, ...below(node)]) letters += isElement(inner) ? (scores.get(inner) ?? 0) : 0;
    // The innermost container that still holds enough; among equals the first.
    if (letters >= most * ENOUGH && (chosen === null || letters <= chosen.letters))
      chosen = { root: node, letters };
  }
  return chosen?.root ?? best;
}
