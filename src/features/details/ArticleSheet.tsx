import { ExternalLink } from "lucide-react";
import type { Article, ArticleEvidence } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { ArticleStructure } from "./ArticleStructure.tsx";
import { FigureList } from "./FigureList.tsx";
import { ArticleProvinces } from "./facts/ArticleProvinces.tsx";
import { Fact } from "./facts/Fact.tsx";
import { SelectLink } from "./facts/SelectLink.tsx";
import { dateOf } from "./subjectOf.ts";

/** Everything known of one article: where it appeared and how that is known, our summary, its structure, its figures. */
export function ArticleSheet({
  article,
  evidence,
}: {
  article: Article;
  evidence: ArticleEvidence | undefined;
}) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const issues = index.catalogue.issues.filter((issue) => issue.article === article.id);
  const places = (evidence?.places ?? []).flatMap(({ place, role }) => {
    const known = index.places.get(place);
    return known ? [{ ...known, role }] : [];
  });
  return (
    <div className="grid gap-5">
      <div>
        <h3 className="kicker mb-1">
          {t("articles.summary")} <span className="font-normal normal-case">({t("articles.ourWords")})</span>
        </h3>
        <p className="text-[13.5px] leading-relaxed">{article.summary[lang]}</p>
        <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[13px]">
          <a
            className="link inline-flex items-center gap-1"
            href={article.url}
            target="_blank"
            rel="noreferrer"
          >
            {t("articles.read")} <ExternalLink size={13} aria-hidden="true" />
          </a>
          {article.originalUrl && (
            <a
              className="link inline-flex items-center gap-1"
              href={article.originalUrl}
              target="_blank"
              rel="noreferrer"
            >
              {t("articles.original")} <ExternalLink size={13} aria-hidden="true" />
            </a>
          )}
        </p>
      </div>
      {issues.length > 0 && (
        <section aria-label={t("details.issues")} className="fact border-dashed !border-[var(--accent)]">
          <h3 className="kicker mb-1">{t("details.issues")}</h3>
          <ul className="grid list-disc gap-1 pl-4 text-[12.5px] leading-snug">
            {issues.map((issue) => (
              <li key={issue.id}>{issue.text[lang]}</li>
            ))}
          </ul>
        </section>
      )}
      {evidence && <ArticleStructure article={article} evidence={evidence} />}
      <dl className="facts">
        <Fact name={t("articles.titleHow")}>
          <span lang={article.language}>{article.title.text}</span>
          <Note
            text={`${t(`articles.how.${article.title.how}`)}${article.title.note ? `: ${article.title.note[lang]}` : ""}`}
          />
        </Fact>
        <Fact name={t("articles.titleVi")}>
          {article.titleVi && (
            <>
              <span lang="vi">{article.titleVi}</span>
              <Note text={t(`articles.how.${article.titleViHow}`)} />
            </>
          )}
        </Fact>
        <Fact name={t("articles.outlet")}>
          {article.outlet[lang]}
          {article.publisher[lang] !== article.outlet[lang] && <Note text={article.publisher[lang]} />}
        </Fact>
        <Fact name={t("articles.author")}>
          {article.authors.length > 0 &&
            article.authors.map((author) => (
              <span key={author.name.en} className="block">
                {author.name[lang]}
                <Note text={[author.rank?.[lang], author.role?.[lang]].filter(Boolean).join(", ")} />
              </span>
            ))}
        </Fact>
        <Fact name={t("articles.translator")}>{article.translator}</Fact>
        <Fact name={t("articles.published")}>
          {dateOf(article, createT(lang), lang)}
          <Note
            text={[t(`articles.how.${article.published.how}`), article.published.note?.[lang]]
              .filter(Boolean)
              .join(": ")}
          />
        </Fact>
        <Fact name={t("articles.language")}>
          {t(article.language === "en" ? "articles.inEnglish" : "articles.inVietnamese")}
          {article.machineTranslated && `, ${t("articles.machine")}`}
        </Fact>
        <Fact name={t("articles.provinces")}>
          <ArticleProvinces article={article} />
        </Fact>
        <Fact name={t("articles.pinned")}>
          <SelectLink to={{ kind: "place", id: article.pin }}>
            {index.places.get(article.pin)?.name[lang] ?? article.pin}
          </SelectLink>
          {article.pinNote && <Note text={article.pinNote[lang]} />}
        </Fact>
      </dl>
      {evidence && <FigureList article={article} evidence={evidence} />}
      {places.length > 0 && (
        <section aria-label={t("articles.places")}>
          <h3 className="kicker mb-1.5">{t("articles.places")}</h3>
          <p className="text-[13px] leading-relaxed">
            {places.map((place, position) => (
              <span key={place.id}>
                {position > 0 && " · "}
                <SelectLink to={{ kind: "place", id: place.id }}>{place.name[lang]}</SelectLink>
              </span>
            ))}
          </p>
        </section>
      )}
      <p className="text-[11px] break-all text-muted">
        {t("articles.hash")}: {article.sha256}
      </p>
    </div>
  );
}

const Note = ({ text }: { text: string }) =>
  text ? <span className="block text-[12px] leading-snug text-muted">{text}</span> : null;
