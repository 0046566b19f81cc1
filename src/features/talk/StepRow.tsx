import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Play, Trash2, TriangleAlert } from "lucide-react";
import type { HTMLAttributes } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { type TalkStep, wordsIn } from "#state/talk.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { describeStep } from "./describeStep.ts";
import { StepEditor } from "./StepEditor.tsx";

interface StepRowProps {
  step: TalkStep;
  /** Its place, counted from 0, and how many there are. */
  at: number;
  of: number;
  beside: boolean;
  isOpen: boolean;
  findings: number;
  drag: HTMLAttributes<HTMLElement>;
  dragged: boolean;
  drop: "before" | "after" | undefined;
  onEdit: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onShow: () => void;
  onPlay: () => void;
}

/** A step in the list: what it is called and what it shows, to be moved, played, opened for editing, removed. */
export function StepRow({ step, at, of, isOpen, findings, drag, dragged, drop, ...does }: StepRowProps) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const number = at + 1;
  const headline = wordsIn(step.headline, lang);
  const name = headline || t("talk.unnamed");
  return (
    <li
      className="talk-step"
      data-step={step.id}
      data-dragged={dragged ? "" : undefined}
      data-drop={drop}
      data-open={isOpen ? "" : undefined}
    >
      <div className="talk-row">
        <span className="talk-handle" title={t("talk.steps.drag", { number })} {...drag}>
          <GripVertical size={16} aria-hidden="true" />
        </span>
        <span className="talk-number" aria-hidden="true">
          {number}
        </span>
        <button
          type="button"
          className="talk-name"
          data-does="edit"
          aria-expanded={isOpen}
          aria-label={t("talk.steps.edit", { number, name })}
          onClick={does.onEdit}
        >
          <strong data-empty={headline ? undefined : ""}>{name}</strong>
          <span>{describeStep(step, { index, lang, t: createT(lang) })}</span>
          {findings > 0 && (
            <span className="talk-warned">
              <TriangleAlert size={13} aria-hidden="true" />
              {t("talk.steps.findings", { count: findings })}
            </span>
          )}
          <ChevronDown className="talk-chevron" size={16} aria-hidden="true" />
        </button>
        <span className="talk-row-buttons">
          <IconButton label={t("talk.steps.play", { number, name })} onClick={does.onPlay}>
            <Play aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t("talk.steps.up", { number })}
            data-does="up"
            aria-disabled={at === 0}
            onClick={() => at > 0 && does.onMove(-1)}
          >
            <ArrowUp aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t("talk.steps.down", { number })}
            data-does="down"
            aria-disabled={number === of}
            onClick={() => number < of && does.onMove(1)}
          >
            <ArrowDown aria-hidden="true" />
          </IconButton>
          <IconButton label={t("talk.steps.removeLabel", { number, name })} onClick={does.onRemove}>
            <Trash2 aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      {isOpen && <StepEditor step={step} number={number} beside={does.beside} onShow={does.onShow} />}
    </li>
  );
}
