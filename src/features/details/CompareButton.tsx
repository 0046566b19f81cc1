import { Columns2 } from "lucide-react";
import type { Province } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { MOST_COMPARED, toggleCompared } from "#state/view.ts";
import { IconButton } from "#ui/IconButton.tsx";

/** Takes a province into the comparison beside the map, or out of it. */
export function CompareButton({ province }: { province: Province }) {
  const t = useT();
  const store = useViewStore();
  const isCompared = useView(({ view }) => view.compare.includes(province.id));
  const isFull = useView(({ view }) => view.compare.length >= MOST_COMPARED) && !isCompared;
  const name = province.name.vi;
  const toggle = () => {
    const { view, change } = store.getState();
    const { compare } = toggleCompared(view, province.id);
    // The network compares nothing: what is compared is shown by its themes.
    change({ compare, chart: view.chart === "network" ? "themes" : view.chart });
  };
  const label = isCompared
    ? t("matrix.details.remove", { name })
    : isFull
      ? t("matrix.compare.full", { name })
      : t("matrix.details.add", { name });
  return (
    <IconButton
      label={label}
      aria-pressed={isCompared}
      aria-disabled={isFull || undefined}
      className={isCompared ? "text-accent" : ""}
      onClick={toggle}
    >
      <Columns2 aria-hidden="true" />
    </IconButton>
  );
}
