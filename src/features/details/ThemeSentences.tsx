import type { Article, ThemeId } from "#dataset/schema.ts";
import { useLang } from "#i18n/I18n.tsx";
import { EvidenceState } from "./EvidenceState.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import { titleOf } from "./subjectOf.ts";
import { useEvidence } from "./useEvidence.ts";

/** Where the sentences of a theme stand, article by article. */
export function ThemeSentences({ theme, articles }: { theme: ThemeId; articles: readonly Article[] }) {
  const lang = useLang();
  const carrying = articles.filter(({ themes }) => themes.some((one) => one.theme === theme));
  const evidences = useEvidence(carrying);
  return (
    <>
      <EvidenceState {...evidences} />
      {carrying.map((article) => {
        const evidence = evidences.of.get(article.id);
        if (!evidence) return null;
        return (
          <section key={article.id} aria-label={titleOf(article, lang)} className="mb-1.5">
            {carrying.length > 1 && <p className="text-[12px] font-semibold">{titleOf(article, lang)}</p>}
            <ul>
              {evidence.codings
                .filter((coding) => coding.theme === theme)
                .map(({ locator }) => (
                  <li key={locator.selector[0].start} className="py-0.5">
                    <LocatorLine article={article} evidence={evidence} locator={locator} />
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
