import { Copy } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { type Packed, packTalk } from "#state/packTalk.ts";
import type { Talk } from "#state/talk.ts";
import { talkAddress } from "#state/talkAddress.ts";
import { type Copied, copyText } from "#ui/copyText.ts";

/** A talk as a link, where one holds it; packed anew a moment after each change. */
export function TalkLink({ talk }: { talk: Talk }) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const hasNotes = talk.steps.some(({ notes }) => (notes.en ?? notes.vi) !== null);
  const [withNotes, setWithNotes] = useState(true);
  const packed = usePacked(talk, withNotes);
  const [copied, setCopied] = useState<{ outcome: Copied; address: string } | null>(null);
  const address = packed?.kind === "packed" ? talkAddress(packed.story) : "";
  return (
    <>
      <div className="talk-label">
        <label htmlFor={id}>{t("talk.link.label")}</label>
        {hasNotes && (
          <label className="talk-check">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.target.checked)}
            />
            {t("talk.link.notes")}
          </label>
        )}
      </div>
      {packed && packed.kind !== "packed" ? (
        <p role="alert" className="talk-kept">
          {packed.kind === "failed"
            ? t("talk.link.failed")
            : t("talk.link.tooLong", {
                length: packed.length,
                most: packed.most,
                notes: hasNotes && withNotes ? "yes" : "no",
              })}
        </p>
      ) : (
        <div className="talk-buttons">
          <input
            ref={field}
            id={id}
            className="talk-field talk-address"
            readOnly
            value={address || t("talk.link.making")}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            className="button talk-button"
            disabled={!address}
            onClick={async () => setCopied({ outcome: await copyText(address, field.current), address })}
          >
            <Copy size={15} aria-hidden="true" />
            {t("talk.link.copy")}
          </button>
        </div>
      )}
      <p className="talk-note">{t("talk.link.note")}</p>
      <p role="status" className="talk-status">
        {copied?.address === address && address ? t(`talk.link.${copied.outcome}`) : ""}
      </p>
    </>
  );
}

/** A quick hand writes more often than a talk has to be packed. */
const REST_MS = 250;

function usePacked(talk: Talk, notes: boolean): Packed | { kind: "failed" } | null {
  const [packed, setPacked] = useState<Packed | { kind: "failed" } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      packTalk(talk, { notes }).then(
        (one) => isCurrent && setPacked(one),
        () => isCurrent && setPacked({ kind: "failed" }),
      );
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [talk, notes]);
  return packed;
}
