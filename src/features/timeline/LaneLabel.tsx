import { useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { isChosen } from "./emphasis.ts";
import { type Lane, provincesOfLane } from "./lanesOf.ts";

/** The name of a lane: selects its province, and shows it on the map while pointed at. */
export function LaneLabel({ lane }: { lane: Lane }) {
  const t = useT();
  const store = useViewStore();
  const { province, others, marks } = lane;
  const chosen = useView(({ view }) => {
    const provinces = provincesOfLane(lane);
    return marks.some(({ event }) => isChosen(view, event, provinces));
  });
  const also =
    others.length > 0 && t("timeline.also", { names: others.map(({ name }) => name.vi).join(", ") });
  const { select } = store.getState();
  return (
    <button
      type="button"
      className="timeline-label"
      title={also ? `${province.name.vi} (${also})` : undefined}
      aria-current={chosen ? "true" : undefined}
      onClick={() => select({ kind: "province", id: province.id })}
      data-stands-for={referenceKey({ kind: "province", id: province.id })}
    >
      <span className="timeline-name">{province.name.vi}</span>
      {also && (
        <>
          <span className="timeline-more" aria-hidden="true">
            +{others.length}
          </span>
          <span className="sr-only"> ({also})</span>
        </>
      )}
    </button>
  );
}
