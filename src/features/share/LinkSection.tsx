import { Copy, Share2 } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { type Copied, copyText } from "#ui/copyText.ts";
import { Status } from "./Status.tsx";
import { useBasis } from "./useBasis.ts";
import { viewTitle } from "./viewTitle.ts";

/** The address of the view: to copy, and to hand over to another app where the browser can. */
export function LinkSection() {
  const t = useT();
  const basis = useBasis("shown");
  const address = basis.about.view;
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Copied | "shared" | null>(null);
  const canShare = typeof navigator.share === "function";
  const share = async () => {
    try {
      await navigator.share({ title: viewTitle(basis), url: address });
      setOutcome("shared");
    } catch {
      // The reader thought better of it, or the frame forbids it: the address is still here to copy.
      setOutcome(null);
    }
  };
  const words =
    outcome === null
      ? ""
      : outcome === "shared"
        ? t("share.link.shared")
        : t(`share.${outcome}`, { what: "link" });
  return (
    <>
      <label className="share-label" htmlFor="share-address">
        {t("share.link.label")}
      </label>
      <div className="share-row">
        <input
          ref={field}
          id="share-address"
          className="share-field"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className="button share-button"
          onClick={async () => setOutcome(await copyText(address, field.current))}
        >
          <Copy size={15} aria-hidden="true" />
          {t("share.copy")}
        </button>
        {canShare && (
          <button type="button" className="button share-button" onClick={share}>
            <Share2 size={15} aria-hidden="true" />
            {t("share.link.share")}
          </button>
        )}
      </div>
      <p className="share-note">{t("share.link.note")}</p>
      <Status>{words}</Status>
    </>
  );
}
