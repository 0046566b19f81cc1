import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { formatBytes } from "./formatBytes.ts";
import type { TaskState } from "./useTask.ts";

/** How far a task is, with the way to end it; then what came of it. */
export function TaskStatus({ state, onCancel }: { state: TaskState; onCancel: () => void }) {
  const t = useT();
  const lang = useLang();
  const isWorking = state.kind === "working";
  return (
    <div className="share-task" data-state={state.kind}>
      {isWorking && (
        <>
          <progress value={state.done} max={1} aria-label={state.name} />
          <span aria-hidden="true">
            {t("share.working", { name: state.name, percent: percentFormat(lang).format(state.done) })}
          </span>
          <button type="button" className="button" onClick={onCancel}>
            {t("share.cancel")}
          </button>
        </>
      )}
      <p role="status" className="share-status">
        {state.kind === "saved" &&
          t("share.saved", { name: state.name, size: formatBytes(state.bytes, lang) })}
        {state.kind === "cancelled" && t("share.cancelled", { name: state.name })}
        {state.kind === "failed" && t("share.failed", { name: state.name, detail: state.detail })}
      </p>
    </div>
  );
}
