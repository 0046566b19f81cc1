import { Presentation } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useViewStore } from "#state/AtlasState.tsx";
import { viewOfStep } from "#state/talk.ts";
import { OWN_TALK } from "#state/talkAddress.ts";
import { useOwnTalk, useTalkStore } from "#state/useOwnTalk.ts";
import { PageDialog } from "#ui/PageDialog.tsx";
import "./talk.css";
import { doneWords } from "./doneWords.ts";
import { OpenedFile } from "./OpenedFile.tsx";
import { PassOn } from "./PassOn.tsx";
import { ReadyMade } from "./ReadyMade.tsx";
import { Rehearsal } from "./Rehearsal.tsx";
import { useOpenFile } from "./useOpenFile.tsx";
import { useRehearsal } from "./useRehearsal.ts";
import { YourTalk } from "./YourTalk.tsx";

/** Stories to present, and the workshop of a talk of one's own; a talk's file may be dropped anywhere on it. */
export function TalkDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const lang = useLang();
  const view = useViewStore();
  const store = useTalkStore();
  const talk = useOwnTalk((state) => state.talk);
  const done = useOwnTalk((state) => state.done);
  const before = useOwnTalk((state) => state.before);
  const file = useOpenFile();
  const [isOver, setIsOver] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const findings = useRehearsal(talk, isAsked);
  const page = useRef<HTMLDivElement>(null);
  const steps = talk?.steps ?? [];

  /** Shows a step's view on the map, or the talk from it. */
  const go = (id: string, isPresenting: boolean) => {
    const step = steps.find((one) => one.id === id);
    if (!step) return;
    const now = view.getState().view;
    const shown = {
      ...now,
      mode: isPresenting ? "present" : null,
      story: isPresenting ? OWN_TALK : null,
    } as const;
    view.getState().change({ ...viewOfStep(step, shown), step: isPresenting ? id : null });
    onClose();
  };
  /** Opens a step for editing and brings it into sight. */
  const open = (id: string) => {
    store.getState().edit(id);
    requestAnimationFrame(() => {
      const row = page.current?.querySelector<HTMLElement>(`[data-step="${id}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>("input, textarea")?.focus();
    });
  };
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const sections = {
    stories: <ReadyMade onClose={onClose} />,
    own: (
      <YourTalk
        findings={findings}
        onShow={(id) => go(id, false)}
        onPlay={(id) => go(id, true)}
        onOpenFile={file.choose}
      />
    ),
    ...(talk && steps.length > 0
      ? {
          rehearse: (
            <Rehearsal
              steps={steps}
              findings={findings}
              isAsked={isAsked}
              onRehearse={() => setIsAsked(true)}
              onGo={open}
            />
          ),
          pass: <PassOn talk={talk} onOpenFile={file.choose} />,
        }
      : {}),
  };
  return (
    <PageDialog
      className="talk"
      title={t("talk.title")}
      lead={t("talk.lead")}
      closeLabel={t("talk.close")}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the same is a button below */}
      <div
        ref={page}
        className="talk-scroll"
        data-over={isOver ? "" : undefined}
        onDragOver={(event) => {
          if (!hasFile(event)) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={({ currentTarget, relatedTarget }) =>
          !currentTarget.contains(relatedTarget as Node | null) && setIsOver(false)
        }
        onDrop={(event) => {
          if (!hasFile(event)) return;
          event.preventDefault();
          setIsOver(false);
          const [dropped] = event.dataTransfer.files;
          if (dropped) void file.open(dropped);
        }}
      >
        {file.input}
        <OpenedFile outcome={file.outcome} onDismiss={file.dismiss} />
        {Object.entries(sections).map(([name, section]) => (
          <section key={name} className="talk-section" aria-labelledby={`talk-${name}`}>
            <h2 id={`talk-${name}`} className="talk-heading">
              {t(`talk.section.${name as keyof typeof sections}`)}
            </h2>
            <div className="talk-body">{section}</div>
          </section>
        ))}
        {isOver && (
          <p className="talk-drop" aria-hidden="true">
            {t("talk.file.drop")}
          </p>
        )}
      </div>
      <footer className="talk-foot">
        <p role="status">{done ? doneWords(done, steps.length, lang, t) : ""}</p>
        {done && (done.kind !== "opened" || before) && (
          <button type="button" className="link" onClick={() => store.getState().undo()}>
            {t("talk.done.undo")}
          </button>
        )}
        {steps[0] && (
          <button
            type="button"
            className="button talk-primary"
            onClick={() => steps[0] && go(steps[0].id, true)}
          >
            <Presentation size={16} aria-hidden="true" />
            {t("talk.start")}
          </button>
        )}
      </footer>
    </PageDialog>
  );
}
