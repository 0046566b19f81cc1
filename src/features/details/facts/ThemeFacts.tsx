import type { ThemeId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Fact } from "./Fact.tsx";

/** A theme as the codebook defines it. */
export function ThemeFacts({ id }: { id: ThemeId }) {
  const t = useT();
  const lang = useLang();
  const theme = useCatalogue().themes.get(id);
  if (!theme) return null;
  return (
    <div className="mb-4">
      <p className="mb-3 text-[13.5px]">{theme.definition[lang]}</p>
      <dl className="facts">
        <Fact name={t("themes.counts")}>{theme.counts[lang]}</Fact>
        <Fact name={t("themes.countsNot")}>{theme.countsNot[lang]}</Fact>
        <Fact name={t("themes.example")}>
          <em>{theme.example[lang]}</em>
        </Fact>
        <Fact name={t("themes.terms")}>{theme.terms[lang].join(" · ")}</Fact>
      </dl>
    </div>
  );
}
