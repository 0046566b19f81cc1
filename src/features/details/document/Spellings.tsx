import { useState } from "react";
import type { Document } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { DocumentCitations } from "#selectors/citationsOf.ts";
import { aliasesUnmet, type Spelling, spellingsOf } from "#selectors/spellingsOf.ts";

/** Longer lists are folded. */
const AT_ONCE = 12;

interface SpellingsProps {
  document: Document;
  citations: DocumentCitations;
  /** Whether the citations are here, so that what is not among them is known to be unmet. */
  hasCome: boolean;
}

/** Every literal under which the press cites the document; then the registered names that no article here uses. */
export function Spellings({ document, citations, hasCome }: SpellingsProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (!hasCome) return null;
  const spellings = spellingsOf(citations);
  const unmet = aliasesUnmet(document.aliases, spellings);
  if (spellings.length === 0 && unmet.length === 0) return null;
  const heading = t(spellings.length > 0 ? "documents.spellings" : "documents.registeredNames");
  const shown = all ? spellings : spellings.slice(0, AT_ONCE);
  return (
    <section className="mb-6" aria-label={heading}>
      <h3 className="kicker mb-1.5">{heading}</h3>
      {shown.length > 0 && (
        <table className="table spellings">
          <caption className="sr-only">{t("documents.spellingsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("documents.asPrinted")}</th>
              <th scope="col" className="num">
                {t("documents.times")}
              </th>
              <th scope="col">{t("documents.where")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((spelling) => (
              <Row key={`${spelling.form} ${spelling.literal}`} {...spelling} />
            ))}
          </tbody>
        </table>
      )}
      {spellings.length > shown.length && (
        <button type="button" className="link mt-1.5 min-h-6 text-[13px]" onClick={() => setAll(true)}>
          {t("documents.moreSpellings", { count: spellings.length - shown.length })}
        </button>
      )}
      {unmet.length > 0 && (
        <div className="mt-3">
          <p className="mb-1 text-[12px] text-muted">{t("documents.unmet")}</p>
          <ul className="flex flex-wrap gap-1.5">
            {unmet.map((alias) => (
              <li key={alias} className="alias">
                {alias}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Names of places beyond these are counted. */
const PLACES = 3;

function Row({ literal, form, times, articles, open }: Spelling) {
  const t = useT();
  const lang = useLang();
  const names = [...new Set(articles.map(({ scopeName }) => scopeName[lang]))];
  return (
    <tr>
      <th scope="row">
        <q lang={articles[0]?.language}>{literal}</q>
        <span className="block text-[12px] text-muted">
          {t(`documents.form.${form}`)}
          {open > 0 && ` · ${t("documents.openTimes", { count: open })}`}
        </span>
      </th>
      <td className="num">{times}</td>
      <td className="text-[12.5px]">
        {names.slice(0, PLACES).join(", ")}
        {names.length > PLACES && ` ${t("documents.andMore", { count: names.length - PLACES })}`}
      </td>
    </tr>
  );
}
