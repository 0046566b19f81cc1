import { useT } from "#i18n/I18n.tsx";
import type { Evidences } from "./useEvidence.ts";

/** Says that evidence is on its way, or what kept it and how to try again. */
export function EvidenceState({ loading, error, retry }: Evidences) {
  const t = useT();
  if (error) {
    return (
      <div role="alert" className="fact mb-3 text-[13px]">
        <p>
          {t("details.failed")}: {error.message}
        </p>
        <button type="button" className="button mt-2" onClick={retry}>
          {t("details.retry")}
        </button>
      </div>
    );
  }
  return loading ? <p className="mb-3 text-[12.5px] text-muted">{t("app.loading")}</p> : null;
}
