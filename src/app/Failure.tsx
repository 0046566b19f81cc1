import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import { useT } from "#i18n/I18n.tsx";
import { FetchError } from "#state/fetchJson.ts";

/** What went wrong, in a sentence, and what to do about it. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT();
  const { reset } = useQueryErrorResetBoundary();
  const kind = kindOf(error);
  const reload = kind === "version" || kind === "stale";
  return (
    <div className="failure card" role="alert">
      <h2 className="text-base font-semibold">
        {t(kind === "part" ? "failure.partTitle" : "failure.title")}
      </h2>
      <p className="mt-1.5 text-[13px] text-muted">
        {t(`failure.${kind}`, { detail: error.message.slice(0, 200) })}
      </p>
      <button
        type="button"
        className="button mt-3"
        onClick={() => {
          if (reload) return window.location.reload();
          reset();
          onRetry();
        }}
      >
        {t(reload ? "failure.reload" : "failure.retry")}
      </button>
    </div>
  );
}

function kindOf(error: Error): "version" | "shape" | "unreachable" | "stale" | "part" {
  if (error instanceof SchemaVersionError) return "version";
  if (error instanceof DatasetShapeError) return "shape";
  if (error instanceof FetchError) return "unreachable";
  // A release has replaced the chunk that this page asks for; browsers word it differently.
  if (/dynamically imported module|importing a module|module script failed/i.test(error.message))
    return "stale";
  return "part";
}
