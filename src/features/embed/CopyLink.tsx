import { Link } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { type Copied, copyText } from "#ui/copyText.ts";

/** As long as an answer to a click is looked for. */
const SAID_MS = 2500;

/** Copies the address of the view; where the frame may not, the address stands selected for the reader's own hand. */
export function CopyLink({ address }: { address: string }) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Copied | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <button
        type="button"
        className="embed-way"
        onClick={async () => setOutcome(await copyText(address, field.current))}
      >
        <Link size={15} aria-hidden="true" />
        <span role="status">{t(outcome === "copied" ? "embed.copied" : "embed.copyLink")}</span>
      </button>
      <label className={outcome === "selected" ? "embed-address" : "sr-only"}>
        <span>{t("embed.copyThis")}</span>
        <input
          ref={field}
          readOnly
          value={address}
          tabIndex={outcome === "selected" ? 0 : -1}
          aria-hidden={outcome === "selected" ? undefined : true}
        />
      </label>
    </>
  );
}
