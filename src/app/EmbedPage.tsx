import { Suspense, useRef } from "react";
import { AtlasMap } from "#features/atlas/AtlasMap.tsx";
import { FrameHeight } from "#features/embed/messages/FrameHeight.tsx";
import { useT } from "#i18n/I18n.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { CheckedView } from "./CheckedView.tsx";
import { Failure } from "./Failure.tsx";
import { Notices } from "./Notices.tsx";
import { useInsets } from "./useInsets.ts";

/** The atlas in a frame of another page: compact, as high as what it shows. */
export function EmbedPage() {
  const t = useT();
  const page = useRef<HTMLDivElement>(null);
  const insets = useInsets(page, "");
  return (
    <div ref={page} className="embed">
      <ErrorBoundary fallback={(error, retry) => <Failure error={error} onRetry={retry} />}>
        <Suspense fallback={<p className="sr-only">{t("app.loading")}</p>}>
          <CheckedView />
          <AtlasMap insets={insets} />
        </Suspense>
      </ErrorBoundary>
      <Notices />
      <FrameHeight content={page} />
    </div>
  );
}
