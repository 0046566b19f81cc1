import type { Theme } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";

/** The codebook by family: every theme with its definition, and what decides about it to be opened. */
export function Codebook() {
  const t = useT();
  const lang = useLang();
  const { catalogue } = useCatalogue();
  return (
    <>
      <p className="method-text">
        {t("method.codebook", { themes: catalogue.themes.length, families: catalogue.families.length })}
      </p>
      {catalogue.families.map((family) => (
        <section key={family.id} aria-labelledby={`method-family-${family.id}`}>
          <h3 id={`method-family-${family.id}`} className="method-family">
            <span className={`hue-${family.id} size-2.5 rounded-sm`} aria-hidden="true" />
            {family.name[lang]}
          </h3>
          {catalogue.themes
            .filter((theme) => theme.family === family.id)
            .map((theme) => (
              <ThemeEntry key={theme.id} theme={theme} />
            ))}
        </section>
      ))}
    </>
  );
}

function ThemeEntry({ theme }: { theme: Theme }) {
  const t = useT();
  const lang = useLang();
  const { themes } = useCatalogue();
  // The codebook's rules name other codes by id; a reader wants their names.
  const named = (rule: string) =>
    rule.replace(/[a-z]+(?:-[a-z]+)+/g, (id) => themes.get(id as Theme["id"])?.name[lang] ?? id);
  const facts = [
    [t("themes.counts"), named(theme.counts[lang])],
    [t("themes.countsNot"), named(theme.countsNot[lang])],
    [t("themes.example"), theme.example[lang]],
    [t("method.termsEn"), theme.terms.en.join(" · ")],
    [t("method.termsVi"), theme.terms.vi.join(" · ")],
  ] as const;
  return (
    <details className="method-theme">
      <summary>
        <span className="font-semibold">{theme.name[lang]}.</span> {theme.definition[lang]}
      </summary>
      <dl className="method-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
