import { X } from "lucide-react";
import { useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";

/** What an address asked for and this atlas does not have: said once, until dismissed. */
export function Notices() {
  const t = useT();
  const notices = useView((state) => state.notices);
  const store = useViewStore();
  return (
    <div className="page-notices" role="status">
      <ReleaseNotice />
      {notices.map(({ id, dropped }) => (
        <div key={id} className="card flex items-start gap-3 px-4 py-3 text-[13px]">
          <p className="flex-1">
            {t("notice.dropped", { key: dropped.key, value: dropped.value.slice(0, 60) })}
          </p>
          <IconButton label={t("notice.dismiss")} onClick={() => store.getState().dismiss(id)}>
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
