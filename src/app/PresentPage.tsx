import { Suspense, useRef } from "react";
import { AtlasMap } from "#features/atlas/AtlasMap.tsx";
import { PresentControls } from "#features/present/control/PresentControls.tsx";
import { Stage } from "#features/present/Stage.tsx";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import type { Talk } from "#state/talk.ts";
import { usePlayer } from "#state/usePlayer.ts";
import { useTalk } from "#state/useTalk.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { CheckedView } from "./CheckedView.tsx";
import { Failure } from "./Failure.tsx";
import { Notices } from "./Notices.tsx";
import { useInsets } from "./useInsets.ts";

/** The atlas for an audience: one map, one card, large words. */
export function PresentPage() {
  const t = useT();
  return (
    <ErrorBoundary fallback={(error, retry) => <Failure error={error} onRetry={retry} />}>
      <Suspense fallback={<p className="sr-only">{t("app.loading")}</p>}>
        <CheckedView />
        <Talking />
      </Suspense>
      <Notices />
    </ErrorBoundary>
  );
}

function Talking() {
  const state = useTalk(useView(({ view }) => view.story));
  return state.kind === "here" ? <Playing talk={state.talk} /> : null;
}

function Playing({ talk }: { talk: Talk }) {
  const store = useViewStore();
  const page = useRef<HTMLDivElement>(null);
  const player = usePlayer(talk);
  const insets = useInsets(page, player.step.id);
  const leave = () => store.getState().change({ mode: null, story: null, step: null });
  return (
    <div ref={page} className="page present">
      <PresentControls player={player} onLeave={leave}>
        <AtlasMap insets={insets} />
        <Stage player={player} />
      </PresentControls>
    </div>
  );
}
