import type { Change } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { DocumentName } from "./DocumentName.tsx";
import { Fact } from "./Fact.tsx";

/** What became of a unit or a place, day by day, each with its legal basis and how far it can be relied on. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  const lang = useLang();
  return changes.map(({ date, what, legalBasis, basis, confidence, note }) => (
    <Fact key={`${date} ${what.en}`} name={formatEdtf(date, lang)}>
      {what[lang]}
      <span className="block text-[12px] leading-snug text-muted">
        {(legalBasis || basis) && (
          <>
            {legalBasis ? <DocumentName id={legalBasis} /> : basis?.[lang]}
            {" · "}
          </>
        )}
        {t(`documents.confidenceOf.${confidence}`)}
        {note && <> · {note[lang]}</>}
      </span>
    </Fact>
  ));
}
