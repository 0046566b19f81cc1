import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { PrintWatch } from "./print/PrintWatch.tsx";

const ShareDialog = lazy(() =>
  import("./ShareDialog.tsx").then((module) => ({ default: module.ShareDialog })),
);

/** The button that opens the dialog about taking a view away, and what prepares the page for paper. */
export function Share() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="tool tool-share"
        aria-label={t("share.openLabel")}
        title={t("share.openLabel")}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Share2 size={16} aria-hidden="true" />
        <span className="tool-text">{t("share.open")}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <PrintWatch />
    </>
  );
}
