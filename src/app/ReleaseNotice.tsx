import { useStore } from "zustand";
import { useT } from "#i18n/I18n.tsx";
import { newRelease } from "#offline/newRelease.ts";
import { useView } from "#state/AtlasState.tsx";

/**
 * Says that a newer release is there, and leaves it to the reader when to take it: the page that is open goes on
 * with the files it was built with. A running talk is not disturbed at all.
 */
export function ReleaseNotice() {
  const t = useT();
  const published = useStore(newRelease, (state) => state.published);
  const presenting = useView(({ view }) => view.mode === "present");
  if (!published || presenting) return null;
  return (
    <div className="card flex items-center gap-3 px-4 py-3 text-[13px]">
      <p className="flex-1">{t("notice.release")}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t("failure.reload")}
      </button>
    </div>
  );
}
