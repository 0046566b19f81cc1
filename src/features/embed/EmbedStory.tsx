import { ChevronLeft, ChevronRight, RotateCcw } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { wordsIn } from "#state/talk.ts";
import type { Player } from "#state/usePlayer.ts";

/** One step of a story, and the ways to the next and the one before; `children` are what its sentences rest on. */
export function EmbedStory({ player, children }: { player: Player; children?: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const headline = useRef<HTMLHeadingElement>(null);
  const { talk, at, step, next, back, first } = player;
  const of = talk.steps.length;
  const shown = useRef(step.id);
  // The button that had the focus may be gone with its step; a frame without the focus does not take it.
  useEffect(() => {
    if (shown.current === step.id) return;
    shown.current = step.id;
    if (document.hasFocus() && document.activeElement === document.body)
      headline.current?.focus({ preventScroll: true });
  }, [step.id]);
  // By these numbers the sources say which sentence they stand for.
  const isNumbered = step.text.length > 1 && step.text.some(({ rests }) => rests.length > 0);
  const named = (index: number) => {
    const other = talk.steps[index];
    return other ? wordsIn(other.headline, lang) : "";
  };
  return (
    <section className="embed-story" aria-label={t("embed.story.label")}>
      <p className="kicker" aria-live="polite">
        {t("embed.story.label")} · {t("embed.story.step", { number: at + 1, of })}
        <span className="sr-only">: {wordsIn(step.headline, lang)}</span>
      </p>
      <h2 ref={headline} tabIndex={-1}>
        {wordsIn(step.headline, lang)}
      </h2>
      {step.text.map(({ words }, index) => (
        <p key={words.en ?? words.vi} className="embed-said">
          {isNumbered && <span className="stage-number">{index + 1} </span>}
          {wordsIn(words, lang)}
        </p>
      ))}
      {children}
      <div className="embed-steps">
        <button
          type="button"
          className="button"
          disabled={at === 0}
          aria-label={at === 0 ? undefined : t("embed.story.backOf", { headline: named(at - 1) })}
          onClick={back}
        >
          <ChevronLeft size={16} aria-hidden="true" />
          {t("embed.story.back")}
        </button>
        <progress value={at + 1} max={of} aria-label={t("embed.story.step", { number: at + 1, of })} />
        {at === of - 1 ? (
          <button key="again" type="button" className="button" onClick={first}>
            <RotateCcw size={15} aria-hidden="true" />
            {t("embed.story.again")}
          </button>
        ) : (
          <button
            key="next"
            type="button"
            className="button button-main"
            aria-label={t("embed.story.nextOf", { headline: named(at + 1) })}
            onClick={next}
          >
            {t("embed.story.next")}
            <ChevronRight size={16} aria-hidden="true" />
          </button>
        )}
      </div>
    </section>
  );
}
