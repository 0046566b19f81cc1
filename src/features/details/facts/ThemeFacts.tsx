import type { ThemeId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Fact } from "./Fact.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** A theme as the codebook defines it. */
export function ThemeFacts({ id }: { id: ThemeId }) {
  const t = useT();
  const lang = useLang();
  const { themes } = useCatalogue();
  const theme = themes.get(id);
  if (!theme) return null;
  // The codebook's rules name other codes by id; a reader wants their names.
  const named = (rule: string) =>
    rule.split(/([a-z]+(?:-[a-z]+)+)/).map((part) => {
      const other = themes.get(part as ThemeId);
      return other ? (
        <SelectLink key={part} to={{ kind: "theme", id: other.id }}>
          {other.name[lang]}
        </SelectLink>
      ) : (
        part
      );
    });
  return (
    <div className="mb-4">
      <p className="mb-3 text-[13.5px]">{theme.definition[lang]}</p>
      <dl className="facts">
        <Fact name={t("themes.counts")}>{named(theme.counts[lang])}</Fact>
        <Fact name={t("themes.countsNot")}>{named(theme.countsNot[lang])}</Fact>
        <Fact name={t("themes.example")}>
          <em>{theme.example[lang]}</em>
        </Fact>
        <Fact name={t("themes.terms")}>{theme.terms[lang].join(" · ")}</Fact>
      </dl>
    </div>
  );
}
