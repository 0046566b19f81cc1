import { useEffect } from "react";
import { Tip } from "#ui/Tip.tsx";

export interface CellWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the numbers say, last. */
  readonly verdict: string;
}

interface CellTipProps {
  id: string;
  /** The cell that is pointed at or focused, and what there is to say of it. */
  anchor: HTMLElement | null;
  words: CellWords | null;
  /** The pointer has come onto the description, which stays while it is there. */
  onEnter: () => void;
  onLeave: () => void;
  onClose: () => void;
}

/** A cell in full, beside it: its counts, its interval, what it is held against, what the numbers say. */
export function CellTip({ id, anchor, words, onEnter, onLeave, onClose }: CellTipProps) {
  useEffect(() => {
    if (!anchor) return;
    anchor.setAttribute("aria-describedby", id);
    return () => anchor.removeAttribute("aria-describedby");
  }, [anchor, id]);
  if (!anchor || !words) return null;
  return (
    <Tip
      id={id}
      role="tooltip"
      anchor={anchor}
      side="bottom"
      onEnter={onEnter}
      onLeave={onLeave}
      onClose={onClose}
    >
      <p className="tip-title">{words.title}</p>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="matrix-tip-verdict">{words.verdict}</p>
    </Tip>
  );
}
