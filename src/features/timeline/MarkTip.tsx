import { Tooltip } from "@base-ui/react/tooltip";
import { useLang, useT } from "#i18n/I18n.tsx";
import { describeHeap } from "./describeHeap.ts";
import { dateWords, doubts, sourceWords } from "./describeMark.ts";
import type { Placed } from "./layOut.ts";
import type { Mark } from "./markOf.ts";
import type { Shown } from "./useTip.ts";

interface MarkTipProps {
  /** The mark that is pointed at or focused, and where it is drawn. */
  shown: Shown | null;
  onEnter: () => void;
  onLeave: () => void;
  /** Escape, wherever the focus is. */
  onClose: () => void;
}

/** A mark in words, beside it. Hidden from assistive technology, to which the mark itself says the same. */
export function MarkTip({ shown, onEnter, onLeave, onClose }: MarkTipProps) {
  if (!shown) return null;
  return (
    <Tooltip.Root open onOpenChange={(_, { reason }) => reason === "escape-key" && onClose()}>
      <Tooltip.Portal>
        <Tooltip.Positioner
          anchor={shown.element}
          sideOffset={4}
          collisionPadding={8}
          className="timeline-tip-at"
        >
          <Tooltip.Popup
            className="timeline-tip"
            aria-hidden="true"
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
          >
            <Words placed={shown.placed} />
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

/** So many events of a heap are named. */
const NAMED = 4;

function Words({ placed }: { placed: Placed }) {
  const t = useT();
  const lang = useLang();
  if (placed.kind === "mark") return <MarkWords mark={placed.mark} />;
  return (
    <>
      <p className="timeline-tip-date">{describeHeap(t, lang, placed)}</p>
      {placed.marks.slice(0, NAMED).map(({ key, event }) => (
        <p key={key}>{event.title[lang]}</p>
      ))}
      {placed.marks.length > NAMED && <p aria-hidden="true">…</p>}
    </>
  );
}

function MarkWords({ mark }: { mark: Mark }) {
  const t = useT();
  const lang = useLang();
  return (
    <>
      <p className="timeline-tip-date">
        {dateWords(t, lang, mark)} · {t(`timeline.kind.${mark.event.kind}`)}
      </p>
      <p>{mark.event.title[lang]}</p>
      <p className="timeline-tip-source">
        {[sourceWords(t, lang, mark.article, mark.events.length), ...doubts(t, mark.event)].join(" · ")}
      </p>
    </>
  );
}
