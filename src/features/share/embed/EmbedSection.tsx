import { Copy } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import "./embed.css";
import { embedCode } from "#host/embedCode.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionName } from "#state/selectionName.ts";
import { wordsIn } from "#state/talk.ts";
import { addressAsShown } from "#state/viewAddress.ts";
import { type Copied, copyText } from "#ui/copyText.ts";
import { Status } from "../Status.tsx";
import { viewTitle } from "../viewTitle.ts";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { embeddedView, firstChoices } from "./embedChoices.ts";
import { useTalks } from "./useTalks.ts";

/** Code that puts the view into another page: what it shows, how it looks there, and the code to copy. */
export function EmbedSection() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const view = useView((state) => state.view);
  const talks = useTalks(view.story);
  const [choices, setChoices] = useState(() => firstChoices(view));
  const [copied, setCopied] = useState<Copied | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { width, height } = choices;
  const shape = { width, height };
  const source = useMemo(() => {
    const embedded = embeddedView(view, choices, index);
    const named = choices.lang ?? lang;
    const talk = talks.find(({ story }) => story === embedded.story);
    const title = talk
      ? `Phên Dậu: ${wordsIn(talk.title, named)}`
      : viewTitle({ index, view: embedded, lang: named, t: createT(named) });
    return { address: addressAsShown(embedded), title };
  }, [view, choices, index, lang, talks]);
  const code = embedCode(source, shape);
  return (
    <>
      <EmbedOptions
        choices={choices}
        name={selectionName(index, view, lang)}
        talks={talks.map(({ story, title }) => ({ story, title: wordsIn(title, lang) }))}
        onChoose={(chosen) => {
          setCopied(null);
          setChoices({ ...choices, ...chosen });
        }}
      />
      <label className="share-label" htmlFor="embed-code">
        {t("share.embed.code")}
      </label>
      <textarea
        ref={field}
        id="embed-code"
        className="share-field share-citations"
        readOnly
        spellCheck={false}
        rows={7}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-row">
        <button
          type="button"
          className="button share-button"
          onClick={async () => setCopied(await copyText(code, field.current))}
        >
          <Copy size={15} aria-hidden="true" />
          {t("share.embed.copy")}
        </button>
      </div>
      <Status>{copied ? t(`share.${copied}`, { what: "code" }) : ""}</Status>
      <p className="share-note">
        {t(shape.height === "content" ? "share.embed.followNote" : "share.embed.fixedNote")}
      </p>
      {/* A frame in a frame would be a preview of a preview. */}
      {window.parent === window && <EmbedPreview source={source} shape={shape} />}
    </>
  );
}
