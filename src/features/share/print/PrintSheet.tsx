import { useT } from "#i18n/I18n.tsx";
import { selectionName } from "#state/selectionName.ts";
import { datesInWords } from "../picture/pictureWords.ts";
import { useBasis } from "../useBasis.ts";
import { viewHeading } from "../viewTitle.ts";
import { PrintArticles } from "./PrintArticles.tsx";
import { PrintDocuments } from "./PrintDocuments.tsx";
import { PrintEvents } from "./PrintEvents.tsx";
import { PrintMap } from "./PrintMap.tsx";
import { PrintThemes } from "./PrintThemes.tsx";

/** A view on paper: the drawn map, then every panel one after the other, with all addresses written out. */
export function PrintSheet() {
  const t = useT();
  const basis = useBasis("selected");
  const { about, index, view, lang } = basis;
  return (
    <article className="print-sheet light-only" lang={lang}>
      <header className="print-head">
        <p className="print-brand">Phên Dậu</p>
        <h1>{viewHeading(basis)}</h1>
        <p>
          {datesInWords(basis)} · {index.boundaries.get(view.boundaries)?.name[lang]}
          {selectionName(index, view, lang) ? "" : ` · ${t("share.picture.neutral")}`}
        </p>
      </header>
      <PrintMap basis={basis} />
      <PrintThemes basis={basis} />
      <PrintArticles basis={basis} />
      <PrintDocuments basis={basis} />
      <PrintEvents basis={basis} />
      <footer className="print-foot">
        <p>
          {t("share.print.address")}: <span className="print-url">{about.view}</span>
        </p>
        <p>
          {t("share.picture.source", { version: about.schemaVersion, hash: about.datasetHash })}.{" "}
          {about.attribution}
        </p>
      </footer>
    </article>
  );
}
