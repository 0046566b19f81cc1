import { Presentation } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { AddView } from "./AddView.tsx";
import "./tools.css";

const TalkDialog = lazy(() => import("./TalkDialog.tsx").then((module) => ({ default: module.TalkDialog })));

/** Over the map: the way to the stories and to a talk of one's own, and the short way to add what is on screen. */
export function Talk() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span className="tool-pair">
        <button
          type="button"
          className="tool"
          aria-label={t("talk.openLabel")}
          title={t("talk.openLabel")}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          <Presentation size={16} aria-hidden="true" />
          <span className="tool-text">{t("talk.open")}</span>
        </button>
        <AddView onOpen={() => setOpen(true)} />
      </span>
      {open && (
        <Suspense fallback={null}>
          <TalkDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
