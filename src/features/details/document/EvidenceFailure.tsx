import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import { useT } from "#i18n/I18n.tsx";

/** What kept the citations away, in a sentence; what the catalogue knows of the document stands around it. */
export function EvidenceFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT();
  const kind =
    error instanceof SchemaVersionError ? "version" : error instanceof DatasetShapeError ? "shape" : "away";
  return (
    <div role="alert" className="fact mb-4 text-[13px]">
      <p className="font-semibold">{t("details.failed")}</p>
      <p className="mt-0.5 leading-snug text-muted">
        {t(`documents.failed.${kind}`, { detail: error.message.slice(0, 200) })}
      </p>
      <button type="button" className="button mt-2" onClick={onRetry}>
        {t("details.retry")}
      </button>
    </div>
  );
}
