import { Copy, Download } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { CITE_FILES, type CiteFormat, citationParts } from "#selectors/export/cite/writeCitations.ts";
import { type Copied, copyText } from "#ui/copyText.ts";
import { saveFile } from "#ui/saveFile.ts";
import { type CiteWhat, citable, citeCount, citeItems } from "./citeItems.ts";
import { collectParts } from "./collectParts.ts";
import { Status } from "./Status.tsx";
import { TaskStatus } from "./TaskStatus.tsx";
import { today } from "./today.ts";
import { useBasis } from "./useBasis.ts";
import { useTask } from "./useTask.ts";

/** Proper names, the same in every language. */
const FORMATS: Readonly<Record<CiteFormat, string>> = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" };
const formats = Object.keys(FORMATS) as CiteFormat[];
/** As many as a reader would look over; all of them are in the file and in what is copied. */
const SHOWN = 8;

/** Citations of the view, of what is selected, or of all articles or documents shown, in three formats. */
export function CiteSection() {
  const t = useT();
  const basis = useBasis("shown");
  const choices = citable(basis);
  const [chosen, setChosen] = useState<CiteWhat | null>(null);
  const [format, setFormat] = useState<CiteFormat>("bibtex");
  const [copied, setCopied] = useState<Copied | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, run, cancel } = useTask();
  const what = chosen && choices.includes(chosen) ? chosen : (choices[0] ?? "view");
  const count = citeCount(basis, what);
  const shown = useMemo(
    () => [...citationParts(first(SHOWN, citeItems(basis, what, today())), format)].join(""),
    [basis, what, format],
  );
  const all = () => [...citationParts(citeItems(basis, what, today()), format)].join("");
  const change = (next: () => void) => {
    setCopied(null);
    next();
  };
  const save = () => {
    const { extension, type } = CITE_FILES[format];
    const parts = () => citationParts(citeItems(basis, what, today()), format);
    const name = `phen-dau-${count > 1 ? what : (basis.view[what as "article"] ?? what)}.${extension}`;
    void run(
      name,
      (following) => collectParts(parts(), count, type, following),
      (blob) => saveFile(blob, name),
    );
  };
  return (
    <>
      <div className="share-row share-cite">
        <label>
          <span className="share-label">{t("share.cite.what")}</span>
          <select
            className="share-field"
            value={what}
            onChange={(event) => change(() => setChosen(event.target.value as CiteWhat))}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`share.cite.${choice}`, { count: citeCount(basis, choice) })}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="share-formats">
          <legend className="share-label">{t("share.cite.format")}</legend>
          {formats.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="share-format"
                checked={one === format}
                onChange={() => change(() => setFormat(one))}
              />
              {FORMATS[one]}
            </label>
          ))}
        </fieldset>
      </div>
      <textarea
        ref={field}
        className="share-field share-citations"
        aria-label={t("share.cite.text", { format: FORMATS[format] })}
        readOnly
        spellCheck={false}
        rows={9}
        value={shown}
      />
      {count > SHOWN && <p className="share-note">{t("share.cite.more", { count: count - SHOWN })}</p>}
      <div className="share-row">
        <button
          type="button"
          className="button share-button"
          onClick={async () => setCopied(await copyText(all(), field.current))}
        >
          <Copy size={15} aria-hidden="true" />
          {t("share.copy")}
        </button>
        <button type="button" className="button share-button" onClick={save}>
          <Download size={15} aria-hidden="true" />
          {t("share.cite.file")}
        </button>
      </div>
      <Status>{copied ? t(`share.${copied}`, { what: "citations" }) : ""}</Status>
      <TaskStatus state={state} onCancel={cancel} />
      <p className="share-note">{t("share.cite.note")}</p>
    </>
  );
}

/** The first few of a list that is made as it is read. */
function* first<T>(howMany: number, items: Iterable<T>): Generator<T> {
  let left = howMany;
  for (const item of items) {
    if (left-- === 0) return;
    yield item;
  }
}
