import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import { type Stand, type Ways, walkNetwork } from "./walkNetwork.ts";

/** Makes a network one tab stop that the arrow keys walk; `start` has the stop until something else is focused. */
export function useNetworkKeys(root: RefObject<HTMLElement | null>, ways: Ways, start: string | null) {
  const stand = useRef<Stand | null>(null);

  useEffect(() => {
    const nodes = [...(root.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [])];
    const at = stand.current?.at;
    const isDrawn = at !== undefined && (ways.left.includes(at) || ways.right.includes(at));
    if (!isDrawn) stand.current = null;
    const known = isDrawn ? nodes.find(({ dataset }) => dataset.node === at) : undefined;
    const stop = known ?? nodes.find(({ dataset }) => dataset.node === start) ?? nodes[0];
    for (const node of nodes) node.tabIndex = node === stop ? 0 : -1;
  }, [root, start, ways]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const from = (event.target as HTMLElement).closest<HTMLElement>("[data-node]");
      const at = from?.dataset.node;
      if (!from || !at || event.altKey || event.ctrlKey || event.metaKey) return;
      const here = stand.current?.at === at ? stand.current : { at, from: null };
      const next = walkNetwork(ways, here, event.key);
      if (!next) return;
      const to = [...(root.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [])].find(
        ({ dataset }) => dataset.node === next.at,
      );
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      stand.current = next;
      from.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    },
    [root, ways],
  );
  return onKeyDown;
}
