import type { ReactNode } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { VirtualList } from "#ui/VirtualList.tsx";
import { ArticleSheet } from "./ArticleSheet.tsx";
import { EvidenceState } from "./EvidenceState.tsx";
import { ArticleStanding } from "./facts/ArticleStanding.tsx";
import { LocatorLine } from "./LocatorLine.tsx";
import { dateOf, type Subject, titleOf } from "./subjectOf.ts";
import { type Evidences, useEvidence } from "./useEvidence.ts";

/** The articles behind the subject; of an article itself, everything known of it. */
export function ArticlesTab({ subject, before }: { subject: Subject; before: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const index = useCatalogue();
  const province = useView(({ view }) => view.province);
  const { selection, articles } = subject;
  const evidences = useEvidence(selection.kind === "article" || selection.kind === "place" ? articles : []);
  const [only] = articles;
  if (selection.kind === "article" && only) {
    return (
      <div className="px-5 py-4">
        <EvidenceState {...evidences} />
        <ArticleSheet article={only} evidence={evidences.of.get(only.id)} />
      </div>
    );
  }
  const issues = index.catalogue.issues.filter(({ article }) => articles.some(({ id }) => id === article));
  return (
    <div className="px-5 py-4">
      {before}
      {selection.kind === "place" && <h3 className="kicker mb-2">{t("details.namedIn")}</h3>}
      {articles.length === 0 && <p className="text-[13.5px]">{t("count.articles", { count: 0 })}</p>}
      <EvidenceState {...evidences} />
      <VirtualList
        items={articles}
        keyOf={({ id }) => id}
        estimatePx={220}
        className="grid gap-2.5"
        itemClassName="pb-px"
        render={(article) => (
          <article className="fact">
            <button
              type="button"
              className="link text-[14px] leading-snug font-semibold"
              onClick={() =>
                store
                  .getState()
                  .select(
                    { kind: "article", id: article.id },
                    selection.kind === "province" ? selection.id : province,
                  )
              }
            >
              {titleOf(article, lang)}
            </button>
            <p className="mt-0.5 text-[12.5px] text-muted">
              {article.outlet[lang]} · {dateOf(article, createT(lang), lang)}
            </p>
            <p className="text-[12.5px] text-muted">
              {article.scopeName[lang]} ·{" "}
              {t("articles.extent", { paragraphs: article.paragraphs, sentences: article.sentences })}
            </p>
            {selection.kind === "province" && <ArticleStanding article={article} province={selection.id} />}
            {article.review === "pending" && <span className="tag tag-doubt">{t("articles.pending")}</span>}
            {(selection.kind === "province" || selection.kind === "corpus") && (
              <p className="mt-1.5 text-[13px] leading-snug">{article.summary[lang]}</p>
            )}
            <Passages subject={subject} article={article} evidences={evidences} />
          </article>
        )}
      />
      {issues.length > 0 && selection.kind !== "place" && (
        <section aria-label={t("details.issues")} className="mt-5">
          <h3 className="kicker mb-1.5">{t("details.issues")}</h3>
          <ul className="grid list-disc gap-1 pl-4 text-[12.5px] leading-snug text-muted">
            {issues.map((issue) => (
              <li key={issue.id}>{issue.text[lang]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface PassagesProps {
  subject: Subject;
  article: Subject["articles"][number];
  evidences: Evidences;
}

/** Where an article names the place that is selected. */
function Passages({ subject: { selection }, article, evidences }: PassagesProps) {
  const evidence = evidences.of.get(article.id);
  const locators =
    selection.kind === "place"
      ? evidence?.places.find(({ place }) => place === selection.id)?.locators
      : undefined;
  if (!locators || locators.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-1">
      {locators.map((locator) => (
        <li key={`${locator.paragraph} ${locator.selector[0].start}`}>
          <LocatorLine article={article} evidence={evidence} locator={locator} />
        </li>
      ))}
    </ul>
  );
}
