import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import type { EventKind } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { Pop, PopTitle } from "#ui/Pop.tsx";
import { BandShape, Fadings } from "./BandShape.tsx";
import { HorizonShape } from "./HorizonShape.tsx";
import { KindShape } from "./KindShape.tsx";

export const KINDS: readonly EventKind[] = ["published", "issued", "happened", "planned"];

const RULES = {
  provinces: "timeline.lanes.ruleProvinces",
  documents: "timeline.lanes.ruleDocuments",
  themes: "timeline.lanes.ruleThemes",
} as const;

/** How the timeline is to be read: shapes, widths, doubts, the rule of its lanes and that of the dates. */
export function TimelineKey({ description }: { description: string }) {
  const t = useT();
  const lanes = useView(({ view }) => view.lanes);
  return (
    <Pop
      label={t("timeline.key.open")}
      title={t("timeline.key.open")}
      buttonClass="icon-button"
      button={<CircleHelp aria-hidden="true" />}
      className="timeline-key"
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <div className="timeline-key-body" role="group" aria-label={t("timeline.key.title")} tabIndex={0}>
        <PopTitle>{t("timeline.key.title")}</PopTitle>
        <p>{description}</p>
        <ul>
          {KINDS.map((kind) => (
            <Entry key={kind} text={t(`timeline.kind.${kind}`)}>
              <KindShape kind={kind} cx={20} cy={8} />
            </Entry>
          ))}
          <Entry text={t("timeline.key.width")}>
            <Band kind="happened" />
            <KindShape kind="happened" cx={20} cy={8} />
          </Entry>
          <Entry text={t("timeline.key.about")}>
            <Fadings />
            <Band kind="happened" approximate />
            <KindShape kind="happened" cx={20} cy={8} />
          </Entry>
          <Entry text={t("timeline.key.perhaps")}>
            <Band kind="happened" uncertain />
            <KindShape kind="happened" cx={20} cy={8} />
          </Entry>
          <Entry text={t("timeline.key.bounds")}>
            <Band kind="published" dated={false} />
            <KindShape kind="published" cx={20} cy={8} hollow />
          </Entry>
          <Entry text={t("timeline.key.undated")}>
            <KindShape kind="happened" cx={20} cy={8} hollow />
          </Entry>
          <Entry text={t("timeline.key.differs")}>
            <KindShape kind="happened" cx={16} cy={8} />
            <text className="timeline-sign" x={23} y={8}>
              ≠
            </text>
          </Entry>
          <Entry text={t("timeline.key.horizon")}>
            <g className="kind-planned">
              <HorizonShape left={2} right={38} vision={null} y={8} openStart />
            </g>
          </Entry>
          <Entry text={t("timeline.key.vision")}>
            <g className="kind-planned">
              <HorizonShape left={2} right={14} vision={38} y={8} openStart={false} />
            </g>
          </Entry>
          <Entry text={t("timeline.key.heap")}>
            <rect className="timeline-heap-box" x={9} y={0.5} width={22} height={15} rx={5} />
            <text className="timeline-heap-count" x={20} y={11.5} textAnchor="middle">
              42
            </text>
          </Entry>
          <Entry text={t("timeline.key.boundaries")}>
            <g className="timeline-change">
              <line x1={20} x2={20} y1={0} y2={16} />
            </g>
          </Entry>
        </ul>
        <p>{t(RULES[lanes])}</p>
        <p>{t("timeline.key.bars")}</p>
        <p>{t("timeline.key.filter")}</p>
      </div>
    </Pop>
  );
}

function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg width={40} height={16} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

interface BandProps {
  kind: EventKind;
  dated?: boolean;
  approximate?: boolean;
  uncertain?: boolean;
}
const Band = ({ kind, dated = true, approximate = false, uncertain = false }: BandProps) => (
  <BandShape
    kind={kind}
    left={approximate ? 10 : 4}
    right={approximate ? 30 : 36}
    y={8}
    dated={dated}
    approximate={approximate}
    uncertain={uncertain}
  />
);
