import { BookmarkCheck, BookmarkPlus } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { Talk } from "#state/talk.ts";
import { useTalkStore } from "#state/useOwnTalk.ts";
import { IconButton } from "#ui/IconButton.tsx";
import "./received.css";

/** Long enough to read two lines; the audience looks on. */
const SHOWN_MS = 8000;

/** A talk that came with a link can be kept as one's own; the one that was there can be brought back. */
export function KeepCopy({ talk }: { talk: Talk }) {
  const t = useT();
  const store = useTalkStore();
  const [says, setSays] = useState<"kept" | "keptBefore" | null>(null);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    if (!says) return;
    const timer = setTimeout(() => setSays(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [says]);
  const keep = () => {
    if (isKept) return;
    const had = (store.getState().talk?.steps.length ?? 0) > 0;
    store.getState().open(talk);
    setIsKept(true);
    setSays(had ? "keptBefore" : "kept");
  };
  return (
    <span className="talk-received">
      <IconButton label={t("talk.received.keepLabel")} aria-disabled={isKept} onClick={keep}>
        {isKept ? <BookmarkCheck aria-hidden="true" /> : <BookmarkPlus aria-hidden="true" />}
      </IconButton>
      <span role="status" className="talk-received-says">
        {says && t(`talk.received.${says}`)}
      </span>
    </span>
  );
}
