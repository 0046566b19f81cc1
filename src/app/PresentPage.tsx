import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import { AtlasMap } from "#features/atlas/AtlasMap.tsx";
import { ControlButtons } from "#features/present/control/ControlButtons.tsx";
import { PresentControls } from "#features/present/control/PresentControls.tsx";
import { Stage } from "#features/present/Stage.tsx";
import { mapTextScale } from "#features/present/stageUnit.ts";
import { TalkProblem } from "#features/present/TalkProblem.tsx";
import { useMaterial } from "#features/present/useMaterial.ts";
import { useStageUnit } from "#features/present/useStageUnit.ts";
import { KeepCopy } from "#features/talk/KeepCopy.tsx";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { hasStep, type Talk } from "#state/talk.ts";
import { type Player, usePlayer } from "#state/usePlayer.ts";
import { useTalk } from "#state/useTalk.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { CheckedView } from "./CheckedView.tsx";
import { Failure } from "./Failure.tsx";
import { LinkedLight } from "./LinkedLight.tsx";
import { Notices } from "./Notices.tsx";
import { TALK_PARTS } from "./talkParts.ts";
import { useInsets } from "./useInsets.ts";

const Evidence = lazy(() => import("#features/evidence/Evidence.tsx").then((m) => ({ default: m.Evidence })));

/** The atlas for an audience: one map, one card, large words. */
export function PresentPage() {
  const t = useT();
  return (
    <ErrorBoundary fallback={(error, retry) => <Failure error={error} onRetry={retry} />}>
      <Suspense fallback={<p className="sr-only">{t("app.loading")}</p>}>
        <CheckedView />
        <Talking />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Out of the talk; the atlas goes on with what its step showed. */
function useLeave(): () => void {
  const store = useViewStore();
  return useCallback(() => {
    store.getState().openEvidence(null);
    store.getState().change({ mode: null, story: null, step: null });
  }, [store]);
}

function Talking() {
  const t = useT();
  const leave = useLeave();
  const state = useTalk(useView(({ view }) => view.story));
  if (state.kind === "loading") {
    return <StagePage layout="">{() => <p className="stage-loading">{t("app.loading")}</p>}</StagePage>;
  }
  if (state.kind === "here" && state.talk.steps.length > 0) return <Playing talk={state.talk} />;
  const problem = state.kind === "here" ? ({ kind: "empty" } as const) : state;
  return (
    <StagePage layout={problem.kind}>
      {(map) => (
        <>
          {map}
          <TalkProblem problem={problem} onLeave={leave} />
        </>
      )}
    </StagePage>
  );
}

function Playing({ talk }: { talk: Talk }) {
  const player = usePlayer(talk);
  const leave = useLeave();
  const evidence = useView((state) => state.evidence);
  const preparation = useMaterial(talk, TALK_PARTS);
  const [begun, setBegun] = useState(false);
  if (!begun && preparation.kind === "prepared") setBegun(true);
  // The step that the address asked for, before the player put one in its place that there is.
  const asked = useView(({ view }) => view.step);
  const isReceived = useView(({ view }) => view.story?.startsWith("~") ?? false);
  const [unknownStep] = useState(asked !== null && !hasStep(talk, asked) ? asked : null);

  const controlled = useMemo(() => (begun ? player : held(player)), [begun, player]);
  const stage = (map: ReactNode) => (
    <PresentControls player={controlled} onLeave={leave}>
      {map}
      <Stage
        player={player}
        preparation={preparation}
        unknownStep={unknownStep}
        begun={begun}
        onBegin={() => setBegun(true)}
        onLeave={leave}
      >
        {isReceived && <KeepCopy talk={talk} />}
        <ControlButtons />
      </Stage>
      <Suspense fallback={null}>
        {evidence && (
          <div className="stage-evidence card">
            <Evidence />
          </div>
        )}
      </Suspense>
    </PresentControls>
  );
  return <StagePage layout={`${player.step.id} ${begun}`}>{stage}</StagePage>;
}

/** Nobody walks through a talk that has not begun: an early press on a clicker would skip its first step. */
const stay = () => {};
const held = (player: Player): Player => ({
  ...player,
  goTo: stay,
  next: stay,
  back: stay,
  first: stay,
  last: stay,
});

interface StagePageProps {
  /** Anything that changes when panels come, go or move. */
  layout: string;
  children: (map: ReactNode) => ReactNode;
}

/** The page in the sizes of this screen, with a map that fits what no panel covers. */
function StagePage({ layout, children }: StagePageProps) {
  const page = useRef<HTMLDivElement>(null);
  const unit = useStageUnit();
  const insets = useInsets(page, `${layout} ${unit}`);
  return (
    <div ref={page} className="page present" style={{ "--u": `${unit}px`, "--n": unit } as CSSProperties}>
      <LinkedLight page={page} />
      {children(<AtlasMap insets={insets} textScale={mapTextScale(unit)} />)}
      <Notices />
    </div>
  );
}
