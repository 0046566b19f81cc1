import { useT } from "#i18n/I18n.tsx";
import type { LanesBy } from "#selectors/timelineLanes.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";

export const LANES: readonly LanesBy[] = ["provinces", "documents", "themes"];

/** What the lanes are: at the head of their names. */
export function LanesSelect() {
  const t = useT();
  const store = useViewStore();
  const lanes = useView(({ view }) => view.lanes);
  return (
    <label className="timeline-lanes-select">
      <span className="sr-only">{t("timeline.lanes.label")}</span>
      <select
        value={lanes}
        onChange={({ target }) => {
          const chosen = LANES.find((one) => one === target.value);
          if (chosen) store.getState().change({ lanes: chosen });
        }}
      >
        {LANES.map((one) => (
          <option key={one} value={one}>
            {t(`timeline.lanes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
