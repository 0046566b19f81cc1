import { useLang, useT } from "#i18n/I18n.tsx";
import { referenceKey } from "#selectors/references.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { laneName } from "./laneName.ts";
import { type Lane, provincesOfLane } from "./lanesOf.ts";

/** The name of a lane; a province's selects it, and lights it up on the map while pointed at. */
export function LaneLabel({ lane }: { lane: Lane }) {
  const t = useT();
  const lang = useLang();
  const { of } = lane;
  const name = laneName(t, lang, of);
  const isEmpty = lane.marks.length === 0;
  const words = isEmpty ? t("timeline.lanes.nothing", { name }) : undefined;
  if (of.kind === "province") return <ProvinceLabel lane={lane} name={name} isEmpty={isEmpty} />;
  return (
    <span className={`timeline-label${isEmpty ? " is-empty" : ""}`} title={words ?? name}>
      {of.kind === "family" && <span className={`timeline-hue hue-${of.family.id}`} aria-hidden="true" />}
      <span className="timeline-name">{name}</span>
    </span>
  );
}

function ProvinceLabel({ lane, name, isEmpty }: { lane: Lane; name: string; isEmpty: boolean }) {
  const t = useT();
  const store = useViewStore();
  const provinces = provincesOfLane(lane);
  const chosen = useView(({ view }) => view.province !== null && provinces.includes(view.province));
  if (lane.of.kind !== "province") return null;
  const { province, others } = lane.of;
  const also =
    others.length > 0 && t("timeline.also", { names: others.map((other) => other.name.vi).join(", ") });
  return (
    <button
      type="button"
      className={`timeline-label${isEmpty ? " is-empty" : ""}`}
      title={also ? `${name} (${also})` : undefined}
      aria-current={chosen ? "true" : undefined}
      onClick={() => store.getState().select({ kind: "province", id: province.id })}
      data-stands-for={referenceKey({ kind: "province", id: province.id })}
    >
      <span className="timeline-name">{name}</span>
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
