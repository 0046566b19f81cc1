import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import { viewOfStep } from "#state/talk.ts";
import { worded } from "../worded.ts";
import { AudienceStatus } from "./AudienceStatus.tsx";
import { ConsoleClock } from "./ConsoleClock.tsx";
import { ConsoleNotes } from "./ConsoleNotes.tsx";
import { ControlButtons } from "./ControlButtons.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { LiveView } from "./LiveView.tsx";
import { StepList } from "./StepList.tsx";
import { StepPicture } from "./StepPicture.tsx";
import { useAudienceScreen } from "./useAudienceScreen.ts";

/** The presenter's window while the audience has one of its own: notes, what comes next, time, and the way to go on. */
export function Console() {
  const t = useT();
  const lang = useLang();
  const { player, run } = useTalkControls();
  const { talk, step, at } = player;
  const of = talk.steps.length;
  const title = worded(talk.title, lang);
  const headline = worded(step.headline, lang);
  return (
    <div className="console">
      <header className="console-head">
        <div className="console-title">
          <p className="kicker">{t("control.console.label")}</p>
          <p lang={title.lang}>{title.text}</p>
        </div>
        <ConsoleClock />
        <ControlButtons />
      </header>
      <AudienceStatus />
      <div className="console-body">
        <StepList />
        <main className="console-now" aria-labelledby="console-headline">
          <p className="console-count">{t("control.stepOf", { number: at + 1, of })}</p>
          <h1 id="console-headline" lang={headline.lang}>
            {headline.text || t("control.untitled")}
          </h1>
          <ConsoleNotes step={step} />
        </main>
        <aside className="console-side" aria-label={t("control.console.audienceSees")}>
          <LiveView />
          <NextStep />
        </aside>
      </div>
      <footer className="console-foot">
        <button type="button" className="console-go" disabled={at === 0} onClick={() => run("back")}>
          <ChevronLeft aria-hidden="true" />
          {t("control.do.back")}
        </button>
        <button type="button" className="console-go" disabled={at === of - 1} onClick={() => run("next")}>
          {t("control.do.next")}
          <ChevronRight aria-hidden="true" />
        </button>
      </footer>
      <p className="sr-only" aria-live="polite">
        {t("control.stepOf", { number: at + 1, of })}: {headline.text}
      </p>
    </div>
  );
}

/** What the next press shows. */
function NextStep() {
  const t = useT();
  const lang = useLang();
  const { player } = useTalkControls();
  const now = useView(({ view }) => view);
  const screen = useAudienceScreen();
  const next = player.talk.steps[player.at + 1];
  const view = useMemo(() => (next ? viewOfStep(next, now) : null), [next, now]);
  if (!next || !view) {
    return (
      <section className="console-next">
        <h2 className="kicker">{t("control.console.next")}</h2>
        <p className="text-muted">{t("control.console.atEnd")}</p>
      </section>
    );
  }
  const headline = worded(next.headline, lang);
  const words = headline.text || t("control.untitled");
  return (
    <section className="console-next">
      <h2 className="kicker">{t("control.console.next")}</h2>
      <p className="console-next-headline" lang={headline.lang}>
        {words}
      </p>
      <StepPicture view={view} screen={screen} label={t("control.console.picture", { headline: words })} />
    </section>
  );
}
