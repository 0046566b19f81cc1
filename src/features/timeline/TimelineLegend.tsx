import type { EventKind } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import { KindShape } from "./KindShape.tsx";

const KINDS: readonly EventKind[] = ["published", "issued", "happened", "planned"];

/** What the shapes stand for; `unknown` where the chart has a mark of unknown date. */
export function TimelineLegend({ unknown }: { unknown: boolean }) {
  const t = useT();
  return (
    <ul className="timeline-legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width={kind === "planned" ? 20 : 13} height={13} aria-hidden="true">
            <KindShape kind={kind} cx={kind === "planned" ? 10 : 6.5} cy={6.5} />
          </svg>
          {t(`timeline.kind.${kind}`)}
        </li>
      ))}
      {unknown && (
        <li>
          <svg width={22} height={13} aria-hidden="true">
            <rect
              className="timeline-band is-around kind-published"
              x={1}
              y={2.5}
              width={20}
              height={8}
              rx={4}
            />
            <KindShape kind="published" cx={11} cy={6.5} hollow />
          </svg>
          {t("timeline.undated").toLocaleLowerCase()}
        </li>
      )}
    </ul>
  );
}
