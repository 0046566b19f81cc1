import { useT } from "#i18n/I18n.tsx";

/** The room that the frame will take, while its data is on its way: what stands under it on the host's page stays put. */
export function EmbedSkeleton() {
  const t = useT();
  return (
    <>
      <p className="sr-only">{t("app.loading")}</p>
      <div className="embed-head" aria-hidden="true">
        <p className="embed-blank" />
        <p className="embed-blank short" />
      </div>
      <div className="embed-body" aria-hidden="true">
        <div className="embed-map" />
        <div className="embed-panel" />
      </div>
    </>
  );
}
