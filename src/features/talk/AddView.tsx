import { ListPlus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { useGuardedStorage } from "#state/StorageProvider.tsx";
import { IconButton } from "#ui/IconButton.tsx";

/** Long enough to read it twice; what it offers is in the dialog too. */
const SHOWN_MS = 9000;

interface Added {
  says: string;
  undo: (() => void) | null;
}

/** Adds what is on screen to the reader's talk, and says so: a click or a key, no dialog. */
export function AddView({ onOpen }: { onOpen: () => void }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const storage = useGuardedStorage();
  const note = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<Added | null>(null);

  useEffect(() => {
    if (!added) return;
    const timer = setInterval(() => {
      if (!note.current?.matches(":hover, :focus-within")) setAdded(null);
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [added]);

  const close = () => {
    setAdded(null);
    button.current?.focus();
  };
  const add = async () => {
    // The talk's own code comes with the first step: the map needs none of it.
    const { addView } = await import("./addView.ts");
    setAdded(addView({ storage, index, view: store.getState().view, lang }));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool tool-add"
        aria-label={t("talk.add.label")}
        title={t("talk.add.label")}
        onClick={() => void add()}
      >
        <ListPlus size={16} aria-hidden="true" />
      </button>
      <div ref={note} className="talk-added" data-shown={added ? "" : undefined}>
        <p role="status">{added?.says}</p>
        {added && (
          <>
            {added.undo && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  added.undo?.();
                  close();
                }}
              >
                {t("talk.add.undo")}
              </button>
            )}
            <button
              type="button"
              className="link"
              onClick={() => {
                setAdded(null);
                onOpen();
              }}
            >
              {t("talk.add.edit")}
            </button>
            <IconButton label={t("talk.add.dismiss")} onClick={close}>
              <X aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
    </>
  );
}
