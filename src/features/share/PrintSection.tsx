import { Printer } from "lucide-react";
import { useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { InFrame } from "./InFrame.tsx";
import { Status } from "./Status.tsx";
import { useBasis } from "./useBasis.ts";

/** Prints the sheet that the page keeps for paper; a frame that forbids it is found out and said. */
export function PrintSection() {
  const t = useT();
  const { about } = useBasis("shown");
  const [refused, setRefused] = useState(false);
  const print = () => {
    let began = false;
    const note = () => {
      began = true;
    };
    window.addEventListener("beforeprint", note);
    window.print();
    window.removeEventListener("beforeprint", note);
    setRefused(!began && window.parent !== window);
  };
  return (
    <>
      <p className="share-text">{t("share.print.lead")}</p>
      <button type="button" className="button share-button" onClick={print}>
        <Printer size={15} aria-hidden="true" />
        {t("share.print.print")}
      </button>
      <Status>{refused ? t("share.print.refused") : ""}</Status>
      <InFrame address={about.view} />
    </>
  );
}
