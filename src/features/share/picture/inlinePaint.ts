import { escapeXml } from "#map/svg/markup.ts";
import { colourOf } from "./colourOf.ts";

/** What an element may be painted with; all of these are attributes of SVG too. */
const COLOURS = ["fill", "stroke"] as const;
const LENGTHS = ["stroke-width", "stroke-dasharray"] as const;
const WORDS = ["stroke-linejoin", "paint-order", "text-anchor", "font-family", "font-style", "font-weight"];
/** Attributes that say where and what, which stay. */
const KEPT = /^(?:d|x|y|r|cx|cy|width|height|transform|id|pattern\w*)$/;

/**
 * The contents of a drawn SVG with the paint of the style sheet as attributes. Lines that keep their width while the
 * map is scaled are given the width that comes to the same: not every program knows such lines.
 */
export function inlinePaint(svg: SVGSVGElement): string {
  return [...svg.children].map((child) => markupOf(child, 1)).join("");
}

function markupOf(element: Element, scale: number): string {
  const style = getComputedStyle(element);
  if (style.display === "none" || isInvisible(element, style)) return "";
  const within = scale * scaleOf(element);
  const attributes = [...keptAttributes(element), ...paintOf(element, style, within)];
  const inner = [...element.childNodes]
    .map((node) =>
      node instanceof Element
        ? markupOf(node, within)
        : node.nodeType === 3
          ? escapeXml(node.textContent ?? "")
          : "",
    )
    .join("");
  const open = `${element.localName}${attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("")}`;
  return inner ? `<${open}>${inner}</${element.localName}>` : `<${open}/>`;
}

/** Targets for fingers are nothing to look at. */
const isInvisible = (element: Element, { fill, stroke }: CSSStyleDeclaration): boolean =>
  ["circle", "rect"].includes(element.localName) && [fill, stroke].every((paint) => isClear(paint));
const isClear = (paint: string): boolean => paint === "none" || colourOf(paint)?.opacity === 0;

const scaleOf = (element: Element): number =>
  Number(/scale\(([\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.[1] ?? 1);

const keptAttributes = (element: Element): [string, string][] =>
  [...element.attributes].flatMap(({ name, value }): [string, string][] =>
    KEPT.test(name) && value !== "" ? [[name, value]] : [],
  );

const SHAPES = new Set(["path", "circle", "rect", "text", "line", "polygon"]);

function paintOf(element: Element, style: CSSStyleDeclaration, scale: number): [string, string][] {
  const paint: [string, string][] = [];
  if (style.opacity !== "" && Number(style.opacity) < 1) paint.push(["opacity", style.opacity]);
  if (!SHAPES.has(element.localName)) return paint;
  for (const name of COLOURS) {
    const value = style.getPropertyValue(name);
    const own = element.getAttribute(name);
    if (own?.startsWith("url(")) paint.push([name, own]);
    else if (value.startsWith("url(") || value === "") continue;
    else paint.push(...colourAttributes(name, value, style.getPropertyValue(`${name}-opacity`)));
  }
  if (style.stroke !== "none") {
    const divisor = style.getPropertyValue("vector-effect") === "non-scaling-stroke" ? scale : 1;
    for (const name of LENGTHS) {
      const value = style.getPropertyValue(name);
      if (value && value !== "none") paint.push([name, scaled(value, divisor)]);
    }
  }
  for (const name of WORDS) {
    const value = style.getPropertyValue(name);
    const isForText = name.startsWith("font") || name === "text-anchor" || name === "paint-order";
    if (value && value !== "normal" && (!isForText || element.localName === "text"))
      paint.push([name, value]);
  }
  if (element.localName === "text") paint.push(["font-size", style.fontSize]);
  return withoutRepeats(paint);
}

function colourAttributes(name: string, value: string, opacity: string): [string, string][] {
  const colour = colourOf(value);
  if (!colour) return [[name, "none"]];
  const sum = colour.opacity * (opacity === "" ? 1 : Number(opacity));
  return [
    [name, colour.hex],
    ...(sum < 1 ? [[`${name}-opacity`, String(Number(sum.toFixed(3)))] as [string, string]] : []),
  ];
}

/** "5px, 3px" ÷ 2 → "2.5 1.5" */
const scaled = (lengths: string, divisor: number): string =>
  lengths
    .split(/[\s,]+/)
    .map((length) => String(Number((Number.parseFloat(length) / divisor).toFixed(4))))
    .join(" ");

const withoutRepeats = (pairs: [string, string][]): [string, string][] => [...new Map(pairs)];
