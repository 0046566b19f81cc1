import { AArrowDown, AArrowUp } from "lucide-react";
import { useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useGuardedStorage } from "#state/StorageProvider.tsx";
import type { TalkStep } from "#state/talk.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { worded } from "../worded.ts";

const SIZES = [18, 22, 26, 32, 40] as const;
const USUAL = 1;
const KEPT_AS = "notes-size";

/** The notes of a step, as large as its presenter likes to read them, and below them the words on the screen. */
export function ConsoleNotes({ step }: { step: TalkStep }) {
  const t = useT();
  const lang = useLang();
  const storage = useGuardedStorage();
  const [size, setSize] = useState(() => {
    const kept = Number.parseInt(storage.get(KEPT_AS) ?? "", 10);
    return kept in SIZES ? kept : USUAL;
  });
  const choose = (next: number) => {
    storage.set(KEPT_AS, String(next));
    setSize(next);
  };
  const notes = worded(step.notes, lang);
  return (
    <>
      <div className="console-notes-head">
        <h2 className="kicker">{t("control.console.notes")}</h2>
        <IconButton
          label={t("control.console.smaller")}
          disabled={size === 0}
          onClick={() => choose(size - 1)}
        >
          <AArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t("control.console.larger")}
          disabled={size === SIZES.length - 1}
          onClick={() => choose(size + 1)}
        >
          <AArrowUp aria-hidden="true" />
        </IconButton>
      </div>
      {/* Keyed by the step: each begins at its top. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section key={step.id} className="console-notes" aria-label={t("control.console.notes")} tabIndex={0}>
        <div lang={notes.lang} style={{ fontSize: `${SIZES[size] ?? SIZES[USUAL]}px` }}>
          {notes.text ? (
            paragraphsOf(notes.text).map((paragraph) => (
              <p key={paragraph} className="console-note">
                {paragraph}
              </p>
            ))
          ) : (
            <p className="text-muted">{t("control.console.noNotes")}</p>
          )}
        </div>
        {step.text.length > 0 && (
          <>
            <h2 className="kicker">{t("control.console.onScreen")}</h2>
            {step.text.map(({ words }) => {
              const said = worded(words, lang);
              return (
                <p key={said.text} lang={said.lang} className="console-said">
                  {said.text}
                </p>
              );
            })}
          </>
        )}
      </section>
    </>
  );
}

const paragraphsOf = (text: string): string[] =>
  text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
