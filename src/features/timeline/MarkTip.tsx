import { Tooltip } from "@base-ui/react/tooltip";
import { useLang, useT } from "#i18n/I18n.tsx";
import { articleTitle, dateWords, doubts } from "./describeMark.ts";
import type { PlacedMark } from "./layOut.ts";

interface MarkTipProps {
  /** The mark that is pointed at or focused, and where it is drawn. */
  shown: { placed: PlacedMark; element: Element } | null;
  onEnter: () => void;
  onLeave: () => void;
  /** Escape, wherever the focus is. */
  onClose: () => void;
}

/** A mark in words, beside it. Hidden from assistive technology, to which the mark itself says the same. */
export function MarkTip({ shown, onEnter, onLeave, onClose }: MarkTipProps) {
  const t = useT();
  const lang = useLang();
  if (!shown) return null;
  const { mark } = shown.placed;
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
            <p className="timeline-tip-date">
              {dateWords(t, lang, mark)} · {t(`timeline.kind.${mark.event.kind}`)}
            </p>
            <p>{mark.event.title[lang]}</p>
            <p className="timeline-tip-source">
              {[articleTitle(mark.article, lang), ...doubts(t, mark.event)].join(" · ")}
            </p>
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
