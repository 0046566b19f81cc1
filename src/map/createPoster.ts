import type { ProvinceId } from "#dataset/schema.ts";

/** The drawing that came with the page, for as long as it stands. */
export interface Poster {
  stands: () => boolean;
  /** Ends its stay: MapLibre has drawn, or something is to be shown that it does not. */
  takeDown: () => void;
  /** The province of it under the pointer: it lies below the layers that take the events. */
  provinceAt: (event: MouseEvent) => ProvinceId | null;
}

/** While it stands, what will replace it is made out of sight; `onDown` draws what was not drawn until then. */
export function createPoster(
  drawing: Element | null,
  layers: Readonly<Record<"gl" | "svg" | "overlay", HTMLElement>>,
  onDown: () => void,
): Poster {
  let poster = drawing;
  const all = [layers.gl, layers.svg, layers.overlay];
  for (const layer of all) layer.classList.toggle("behind-poster", poster !== null);
  return {
    stands: () => poster !== null,
    takeDown() {
      if (!poster) return;
      poster.remove();
      poster = null;
      for (const layer of all) layer.classList.remove("behind-poster");
      onDown();
    },
    provinceAt({ clientX, clientY }) {
      const path = document
        .elementsFromPoint(clientX, clientY)
        .find((one) => one.closest("#poster [data-province]"));
      return (path?.getAttribute("data-province") as ProvinceId | null | undefined) ?? null;
    },
  };
}
