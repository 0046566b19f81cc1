import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import type { Network } from "#selectors/network/network.ts";
import { kinOf, type Reference, referenceKey } from "#selectors/references.ts";
import type { ViewStore } from "#state/viewStore.ts";

/**
 * Lights up the lines of what is hovered anywhere on the page, and the nodes at their other ends. The page lights up
 * what stands for a thing; a line stands for no thing, but for two nodes together. Classes are set on the elements,
 * so that nothing renders anew. Returns a way to end.
 */
export function attachLineLight(
  root: HTMLElement,
  store: ViewStore,
  index: CatalogueIndex,
  network: Network,
): () => void {
  const nodes = new Map(
    [...root.querySelectorAll<HTMLElement>("[data-node]")].map((one) => [one.dataset.node, one]),
  );
  const lines = [...root.querySelectorAll<SVGPathElement>("[data-from]")];
  let lit: Element[] = [];
  let frame = 0;

  const light = () => {
    frame = 0;
    for (const element of lit) element.classList.remove("lit", "near");
    lit = [];
    const { hovered, view } = store.getState();
    const keys = hovered ? nodesOf(index, network, hovered, view.boundaries) : new Set<string>();
    for (const line of lines) {
      const { from = "", to = "" } = line.dataset;
      const [isFrom, isTo] = [keys.has(from), keys.has(to)];
      if (!isFrom && !isTo) continue;
      line.classList.add("lit");
      lit.push(line);
      const other = nodes.get(isFrom ? to : from);
      if (!other) continue;
      other.classList.add("near");
      lit.push(other);
    }
    root.classList.toggle("lighting", lit.length > 0);
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.hovered !== before.hovered) frame ||= requestAnimationFrame(light);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
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
