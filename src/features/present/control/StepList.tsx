import { useEffect, useRef } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { worded } from "../worded.ts";
import { useTalkControls } from "./ControlsContext.tsx";

/** All steps in words; the one shown stays in sight. */
export function StepList() {
  const t = useT();
  const lang = useLang();
  const { player, goTo } = useTalkControls();
  const { talk, at } = player;
  const list = useRef<HTMLOListElement>(null);
  // The list alone is scrolled: on a phone it stands below the notes, which are to stay where they are.
  useEffect(() => {
    const { children, parentElement: nav } = list.current ?? {};
    const item = children?.[at];
    if (nav && item instanceof HTMLElement) nav.scrollTo?.({ top: item.offsetTop - nav.clientHeight / 2 });
  }, [at]);
  return (
    <nav className="console-steps" aria-label={t("control.console.steps")}>
      <ol ref={list}>
        {talk.steps.map((step, position) => {
          const headline = worded(step.headline, lang);
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={position === at ? "step" : undefined}
                onClick={() => goTo(position)}
              >
                <span className="overview-number">{position + 1}</span>
                <span lang={headline.lang}>{headline.text || t("control.untitled")}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
