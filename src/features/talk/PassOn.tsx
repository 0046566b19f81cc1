import { Download, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type Talk, wordsIn } from "#state/talk.ts";
import { writeTalkFile } from "#state/talkFile.ts";
import { saveFile } from "#ui/saveFile.ts";
import { fileName } from "./fileName.ts";
import { TalkLink } from "./TalkLink.tsx";

/** The ways in which a talk leaves this browser and comes back: a file and a link. */
export function PassOn({ talk, onOpenFile }: { talk: Talk; onOpenFile: () => void }) {
  const t = useT();
  const lang = useLang();
  const [saved, setSaved] = useState("");
  const save = () => {
    const name = fileName(wordsIn(talk.title, lang), t("talk.file.untitled"));
    saveFile(new Blob([writeTalkFile(talk)], { type: "application/json" }), name);
    setSaved(name);
  };
  return (
    <>
      <div className="talk-buttons">
        <button type="button" className="button talk-button" onClick={save}>
          <Download size={15} aria-hidden="true" />
          {t("talk.file.save")}
        </button>
        <button type="button" className="button talk-button" onClick={onOpenFile}>
          <FolderOpen size={15} aria-hidden="true" />
          {t("talk.file.open")}
        </button>
      </div>
      <p className="talk-note">{t("talk.file.note")}</p>
      <p role="status" className="talk-status">
        {saved && t("talk.file.saved", { name: saved })}
      </p>
      <TalkLink talk={talk} />
    </>
  );
}
