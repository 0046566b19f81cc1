import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Node = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;
export type Element = Tree.Element;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === "#text";
export const isComment = (node: Node): node is Tree.CommentNode => node.nodeName === "#comment";

export const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() || null;
}

/** Classes and id of an element, split into lower-case words: `box-TinLienQuan` gives box, tinlienquan. */
export const namesOf = (element: Element): string[] =>
  [attribute(element, "class"), attribute(element, "id")]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** All nodes below one, in the order of the page. An own stack: pages nest deeper than a call may. */
export function* below(root: Node): Generator<Node> {
  const stack = childrenOf(root).toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    stack.push(...childrenOf(node).toReversed());
  }
}

export function* elementsBelow(root: Node, ...tags: string[]): Generator<Element> {
  for (const node of below(root)) {
    if (isElement(node) && (tags.length === 0 || tags.includes(node.tagName))) yield node;
  }
}

/** The words below a node on one line. */
export function wordsBelow(root: Node): string {
  const parts: string[] = [];
  for (const node of below(root)) if (isText(node)) parts.push(node.value);
  return parts
    .join(" ")
    .replace(/[ \t\r\n\f]+/gu, " ")
    .trim();
}
