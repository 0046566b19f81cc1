import { useT } from "#i18n/I18n.tsx";
import { KindShape } from "./KindShape.tsx";
import { KINDS } from "./TimelineKey.tsx";

/** What the four shapes stand for; the rest is in the key. */
export function TimelineLegend() {
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
    </ul>
  );
}
