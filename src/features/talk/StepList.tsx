import { useLayoutEffect, useRef } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useOwnTalk, useTalkStore } from "#state/useOwnTalk.ts";
import type { Finding } from "./rehearse/finding.ts";
import { StepRow } from "./StepRow.tsx";
import { useDragOrder } from "./useDragOrder.ts";

interface StepListProps {
  findings: readonly Finding[] | null;
  beside: boolean;
  onShow: (step: string) => void;
  onPlay: (step: string) => void;
}

/** The steps in their order, which buttons and the pointer change alike. */
export function StepList({ findings, beside, onShow, onPlay }: StepListProps) {
  const t = useT();
  const store = useTalkStore();
  const steps = useOwnTalk(({ talk }) => talk?.steps) ?? [];
  const editing = useOwnTalk((state) => state.editing);
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, (id, to) => store.getState().move(id, to));
  const focused = useRef<{ step: string; button: string } | null>(null);

  // A row that was moved has left the page for a moment, and the focus with it.
  useLayoutEffect(() => {
    if (!focused.current) return;
    const { step, button } = focused.current;
    focused.current = null;
    list.current?.querySelector<HTMLElement>(`[data-step="${step}"] [data-does="${button}"]`)?.focus();
  });
  const move = (id: string, at: number, by: -1 | 1) => {
    focused.current = { step: id, button: by < 0 ? "up" : "down" };
    store.getState().move(id, at + by);
  };
  const toMend = (id: string) =>
    findings?.filter(({ step, severity }) => step === id && severity !== "hint").length ?? 0;
  const remove = (at: number) => {
    const { id } = steps[at] ?? {};
    const next = steps[at + 1] ?? steps[at - 1];
    if (next) focused.current = { step: next.id, button: "edit" };
    if (id) store.getState().remove(id);
  };
  return (
    <ol ref={list} className="talk-steps" aria-label={t("talk.steps.label")}>
      {steps.map((step, at) => (
        <StepRow
          key={step.id}
          step={step}
          at={at}
          of={steps.length}
          beside={beside}
          isOpen={editing === step.id}
          findings={toMend(step.id)}
          drag={drag.handle(step.id, at)}
          dragged={drag.dragged?.id === step.id}
          drop={drag.dropAt(at)}
          onEdit={() => store.getState().edit(editing === step.id ? null : step.id)}
          onMove={(by) => move(step.id, at, by)}
          onRemove={() => remove(at)}
          onShow={() => onShow(step.id)}
          onPlay={() => onPlay(step.id)}
        />
      ))}
    </ol>
  );
}
