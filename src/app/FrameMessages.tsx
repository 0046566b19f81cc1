import { lazy, Suspense } from "react";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

const HostMessages = lazy(() =>
  import("#features/embed/messages/HostMessages.tsx").then((m) => ({ default: m.HostMessages })),
);

/** In a frame, what speaks with the page around it; the atlas itself is none the worse where it does not come. */
export function FrameMessages() {
  if (window.parent === window) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <HostMessages />
      </Suspense>
    </ErrorBoundary>
  );
}
