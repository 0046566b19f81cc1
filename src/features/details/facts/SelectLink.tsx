import type { ReactNode } from "react";
import type { ProvinceId } from "#dataset/schema.ts";
import { useViewStore } from "#state/AtlasState.tsx";
import type { Selection, View } from "#state/view.ts";

interface SelectLinkProps {
  to: Selection;
  /** The province to come back to, for an article. */
  province?: ProvinceId | null;
  /** What else changes with it, such as the boundaries in which a unit exists. */
  also?: Partial<View>;
  children: ReactNode;
}

/** A word that selects what it names. */
export function SelectLink({ to, province = null, also, children }: SelectLinkProps) {
  const store = useViewStore();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        store.getState().select(to, province);
        if (also) store.getState().replace({ ...store.getState().view, ...also });
      }}
    >
      {children}
    </button>
  );
}
