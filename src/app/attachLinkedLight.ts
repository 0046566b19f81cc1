import type { BoundariesId } from "#dataset/schema.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { kinOf, type Reference, readReference, referenceKey } from "#selectors/references.ts";
import type { ViewStore } from "#state/viewStore.ts";

const LIT = "lit";
const KIN = "kin";

/**
 * Lights up the same thing wherever it stands on the page. An element says what it stands for in `data-stands-for`
 * ("article:lang-son-2024"); the one under the pointer or the focus gives the store what is hovered, and every
 * element for the same thing gets the class `lit`, those of its articles, provinces and documents `kin`. Classes are set on
 * the elements themselves, so that no list renders anew while the pointer moves. Returns a way to end.
 */
export function attachLinkedLight(root: HTMLElement, store: ViewStore, index: CatalogueIndex): () => void {
  let classed: Element[] = [];
  let frame = 0;

  const light = () => {
    frame = 0;
    for (const element of classed) element.classList.remove(LIT, KIN);
    classed = [];
    const { hovered, view } = store.getState();
    if (!hovered) return;
    for (const [key, name] of namesOf(index, view.boundaries, hovered)) {
      for (const element of root.querySelectorAll(`[data-stands-for="${key}"]`)) {
        element.classList.add(name);
        classed.push(element);
      }
    }
  };
  const later = () => {
    frame ||= requestAnimationFrame(light);
  };
  const enter = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest("[data-stands-for]") : null;
    const key = element?.getAttribute("data-stands-for");
    if (key) store.getState().hover(readReference(key));
  };
  const leave = (event: Event) => {
    const left = event.target instanceof Element ? event.target.closest("[data-stands-for]") : null;
    const entered = (event as MouseEvent | FocusEvent).relatedTarget;
    if (left && !(entered instanceof Element && entered.closest("[data-stands-for]") === left))
      store.getState().hover(null);
  };

  const unsubscribe = store.subscribe((now, before) => {
    if (now.hovered !== before.hovered) later();
  });
  const started = ["pointerover", "focusin"] as const;
  const ended = ["pointerout", "focusout"] as const;
  for (const type of started) root.addEventListener(type, enter);
  for (const type of ended) root.addEventListener(type, leave);
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    for (const type of started) root.removeEventListener(type, enter);
    for (const type of ended) root.removeEventListener(type, leave);
  };
}

function namesOf(index: CatalogueIndex, boundaries: BoundariesId, hovered: Reference): Map<string, string> {
  const { articles, provinces, documents } = kinOf(index, boundaries, hovered);
  const names = new Map<string, string>();
  for (const id of articles) names.set(referenceKey({ kind: "article", id }), KIN);
  for (const id of documents) names.set(referenceKey({ kind: "document", id }), KIN);
  for (const id of provinces) names.set(referenceKey({ kind: "province", id }), KIN);
  return names.set(referenceKey(hovered), LIT);
}
