import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Network } from "#selectors/network/network.ts";
import { kinOf, type Reference, referenceKey } from "#selectors/references.ts";
import type { ViewStore } from "#state/viewStore.ts";
import type { Line } from "./linesOf.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Lights up the lines of what is hovered anywhere on the page, weak ones included, and the nodes at their other ends.
 * The page lights up what stands for a thing; a line stands for no thing, but for two nodes together. Lit lines are
 * drawn over the others into the group `.net-lit`, so that nothing renders anew and no other line is touched. Returns
 * a way to end.
 */
export function attachLineLight(
  root: HTMLElement,
  store: ViewStore,
  index: CatalogueIndex,
  network: Network,
  lines: readonly Line[],
): () => void {
  const nodes = new Map(
    [...root.querySelectorAll<HTMLElement>("[data-node]")].map((one) => [one.dataset.node, one]),
  );
  const over = root.querySelector(".net-lit");
  let near: Element[] = [];
  let frame = 0;

  const light = () => {
    frame = 0;
    for (const element of near) element.classList.remove("near");
    near = [];
    const { hovered, view } = store.getState();
    const keys = hovered ? nodesOf(index, network, hovered, view.boundaries) : new Set<string>();
    const lit = lines.filter(({ from, to }) => keys.has(from) || keys.has(to));
    for (const { from, to } of lit) {
      const other = nodes.get(keys.has(from) ? to : from);
      if (!other) continue;
      other.classList.add("near");
      near.push(other);
    }
    over?.replaceChildren(...lit.map(pathOf));
    root.classList.toggle("lighting", lit.length > 0);
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.hovered !== before.hovered) frame ||= requestAnimationFrame(light);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    over?.replaceChildren();
    root.classList.remove("lighting");
  };
}

function pathOf({ from, to, d, widthPx, articles }: Line): SVGPathElement {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", d);
  path.setAttribute("class", `net-line lit ${articles === 0 ? "net-line-open" : ""}`);
  path.setAttribute("stroke-width", String(widthPx));
  path.dataset.from = from;
  path.dataset.to = to;
  return path;
}

/** The keys of the nodes that stand for a thing: itself, the bundle it is folded into, its articles or their provinces. */
function nodesOf(
  index: CatalogueIndex,
  { cited, citers }: Network,
  hovered: Reference,
  boundaries: Parameters<typeof kinOf>[1],
): ReadonlySet<string> {
  if (hovered.kind === "document") {
    const node = cited.find((one) =>
      one.kind === "bundle"
        ? one.documents.some(({ id }) => id === hovered.id)
        : one.document.id === hovered.id,
    );
    return new Set(node ? [node.key] : []);
  }
  const { articles, provinces } = kinOf(index, boundaries, hovered);
  const own = new Set(articles.map((id) => referenceKey({ kind: "article", id })));
  if (citers.some(({ kind }) => kind === "province")) {
    for (const id of provinces) own.add(referenceKey({ kind: "province", id }));
  }
  return own;
}
