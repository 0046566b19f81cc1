import { useLang, useT } from "#i18n/I18n.tsx";
import { Tip } from "#ui/Tip.tsx";
import { describeHeap } from "./describeHeap.ts";
import { dateWords, doubts, sourceWords } from "./describeMark.ts";
import type { Placed } from "./layOut.ts";
import type { Mark } from "./markOf.ts";

/** What is described, and where it is drawn. */
export interface Shown {
  readonly placed: Placed;
  readonly element: Element;
}

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
    <Tip anchor={shown.element} aria-hidden="true" onEnter={onEnter} onLeave={onLeave} onClose={onClose}>
      <Words placed={shown.placed} />
    </Tip>
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
      <p className="tip-title">{describeHeap(t, lang, placed)}</p>
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
      <p className="tip-title">
        {dateWords(t, lang, mark)} · {t(`timeline.kind.${mark.event.kind}`)}
      </p>
      <p>{mark.event.title[lang]}</p>
      <p className="timeline-tip-source">
        {[sourceWords(t, lang, mark.article, mark.events.length), ...doubts(t, mark.event)].join(" · ")}
      </p>
    </>
  );
}
