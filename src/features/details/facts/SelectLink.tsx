import type { ReactNode } from "react";
import type { ProvinceId } from "#dataset/schema.ts";
import { referenceKey } from "#selectors/references.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { type Selection, select, showBoundaries, type View } from "#state/view.ts";

interface SelectLinkProps {
  to: Selection;
  /** The province to come back to, for an article. */
  province?: ProvinceId | null;
  /** What else changes with it, such as the boundaries in which a unit exists. */
  also?: Partial<View>;
  children: ReactNode;
}

/** A word that selects what it names, in one step, and lights it up wherever else it stands. */
export function SelectLink({ to, province = null, also, children }: SelectLinkProps) {
  const store = useViewStore();
  const shown = useView(({ view }) => view.boundaries);
  // A unit of other boundaries is not the one on this map, whatever its name.
  const isHere = to.kind !== "corpus" && (also?.boundaries ?? shown) === shown;
  return (
    <button
      type="button"
      className="link"
      data-stands-for={isHere ? referenceKey(to) : undefined}
      onClick={() => {
        const { view, select: choose, change, openEvidence } = store.getState();
        if (!also) return choose(to, province);
        const boundaries = also.boundaries ? showBoundaries(view, also.boundaries) : {};
        openEvidence(null);
        change({ ...select(view, to, province), ...also, ...boundaries });
      }}
    >
      {children}
    </button>
  );
}
