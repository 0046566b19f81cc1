import { lazy, Suspense, useRef } from "react";
import { AtlasMap } from "#features/atlas/AtlasMap.tsx";
import { Brief } from "#features/details/brief/Brief.tsx";
import { EmbedFoot } from "#features/embed/EmbedFoot.tsx";
import { EmbedFrame } from "#features/embed/EmbedFrame.tsx";
import { EmbedHead } from "#features/embed/EmbedHead.tsx";
import { EmbedSkeleton } from "#features/embed/EmbedSkeleton.tsx";
import { FrameHeight } from "#features/embed/messages/FrameHeight.tsx";
import { useView } from "#state/AtlasState.tsx";
import { readFrameParameters } from "#state/frameParameters.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { CheckedView } from "./CheckedView.tsx";
import { Failure } from "./Failure.tsx";
import { LinkedLight } from "./LinkedLight.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import "#features/embed/embed.css";

const EmbedTalk = lazy(() => import("./EmbedTalk.tsx").then((m) => ({ default: m.EmbedTalk })));
const Evidence = lazy(() => import("#features/evidence/Evidence.tsx").then((m) => ({ default: m.Evidence })));

const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The atlas in a frame of another page: as high as what it shows, unless the host wants a height of its own; then it
 * fills that and scrolls inside. What is dear (MapLibre, evidence, stories) comes when it is asked for.
 */
export function EmbedPage() {
  const page = useRef<HTMLDivElement>(null);
  const { reportsHeight } = readFrameParameters(window.location.search);
  return (
    <div ref={page} className="embed" data-height={reportsHeight ? "content" : "fixed"}>
      <ErrorBoundary
        fallback={(error, retry) => (
          <>
            <Failure error={error} onRetry={retry} />
            <FrameHeight content={page} />
          </>
        )}
      >
        <Suspense fallback={<EmbedSkeleton />}>
          <CheckedView />
          <LinkedLight page={page} />
          <Shown />
          <LiveRegion />
          <FrameHeight content={page} />
        </Suspense>
      </ErrorBoundary>
      <Notices />
    </div>
  );
}

function Shown() {
  const story = useView(({ view }) => view.story);
  const parts = {
    map: <AtlasMap inFrame insets={NOTHING_COVERED} />,
    evidence: (
      <Suspense fallback={null}>
        <Evidence />
      </Suspense>
    ),
    foot: <EmbedFoot />,
  };
  if (story !== null) return <EmbedTalk story={story} parts={parts} />;
  return <EmbedFrame {...parts} head={<EmbedHead />} panel={<Brief />} />;
}
