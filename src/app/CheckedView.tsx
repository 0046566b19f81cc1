import { useEffect } from "react";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { checkView } from "#state/checkView.ts";

/** Once the dataset is here, drops from the view what it does not have, with a notice. */
export function CheckedView() {
  const { catalogue } = useCatalogue();
  const store = useViewStore();
  const view = useView((state) => state.view);
  useEffect(() => {
    const { view: checked, dropped } = checkView(view, catalogue);
    if (checked === view) return;
    store.getState().notify(dropped);
    store.getState().replace(checked);
  }, [view, catalogue, store]);
  return null;
}
