import { useQuery } from "@tanstack/react-query";
import { ExternalLink, X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ArticleEvidence, Locator } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { sourceLink } from "#selectors/sourceLink.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { evidenceQuery } from "#state/queries.ts";
import type { OpenEvidence } from "#state/viewStore.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { ParagraphBar } from "./ParagraphBar.tsx";
import { PassageSteps } from "./PassageSteps.tsx";

/** The passage behind a fact: where it stands, the words, what else stands there, and the way to the source. */
export function Evidence() {
  const open = useView((state) => state.evidence);
  // Stepping through passages keeps the panel, and with it the focus on the step.
  const key = open && (open.among ? "steps" : `${open.article} ${open.locator.selector[0].start}`);
  return open ? <OpenPassage key={key} {...open} /> : null;
}

function OpenPassage({ article: id, locator, among }: OpenEvidence) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const query = useQuery(evidenceQuery(id));
  const evidence = query.data;
  const dialog = useRef<HTMLElement>(null);
  const article = index.articles.get(id);

  const isShown = Boolean(article && evidence);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel takes the focus once its evidence has come
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.focus({ preventScroll: true });
    return () => {
      // Where the focus is elsewhere by now (on what opened the next passage) it stays there.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [isShown]);

  const close = () => store.getState().openEvidence(null);
  if (query.error) {
    return (
      <section ref={dialog} className="evidence" role="alert" tabIndex={-1}>
        <p className="text-[13px]">
          {t("details.failed")}: {query.error.message}
        </p>
        <p className="mt-2 flex gap-2">
          <button type="button" className="button" onClick={() => void query.refetch()}>
            {t("details.retry")}
          </button>
          <button type="button" className="button" onClick={close}>
            {t("evidence.close")}
          </button>
        </p>
      </section>
    );
  }
  if (!article || !evidence) return null;
  const [position, quote] = locator.selector;
  const paragraph = evidence.paragraphs.find((one) => one.index === locator.paragraph);
  const sentence = locator.sentence === null ? undefined : paragraph?.sentences[locator.sentence];
  const others = factsIn(evidence, locator).map((fact) => fact[lang]);
  const where = [
    paragraph?.kind === "body"
      ? t("evidence.paragraph", { number: paragraph.number ?? 0 })
      : t(paragraph ? `evidence.${paragraph.kind}` : "evidence.outside"),
    locator.sentence !== null && t("evidence.sentence", { number: locator.sentence + 1 }),
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <section
      ref={dialog}
      className="evidence"
      role="dialog"
      aria-label={t("evidence.title")}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="flex items-start justify-between gap-2">
        <p className="kicker pt-1.5">
          {t("evidence.title")} · {where}
        </p>
        <IconButton label={t("evidence.close")} onClick={close}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {among && among.length > 1 && <PassageSteps article={id} locator={locator} among={among} />}
      <blockquote className="my-1.5 text-[16px] leading-snug" lang={article.language}>
        “{quote.exact}”
      </blockquote>
      {paragraph && <ParagraphBar paragraph={paragraph} sentence={locator.sentence} />}
      {paragraph?.kind === "body" && (
        <p className="mt-2 text-[12.5px]">
          <span className="text-muted">{t("evidence.themes")}: </span>
          {sentence && sentence.themes.length > 0
            ? sentence.themes.map((theme) => index.themes.get(theme)?.name[lang]).join(" · ")
            : t("evidence.noThemes")}
        </p>
      )}
      {others.length > 0 && (
        <p className="mt-1 text-[12.5px]">
          <span className="text-muted">{t("evidence.others")}: </span>
          {others.join(" · ")}
        </p>
      )}
      <p className="mt-2">
        <a
          className="button inline-flex items-center gap-2 text-[13px]"
          href={sourceLink(article.url, quote.exact)}
          target="_blank"
          rel="noreferrer"
        >
          {t("evidence.source")} <ExternalLink size={14} aria-hidden="true" />
        </a>
      </p>
      <p className="mt-2 text-[11.5px] leading-snug text-muted">
        {t("evidence.position", { start: position.start, end: position.end })}. {t("evidence.noted")}
      </p>
    </section>
  );
}

/** Citations, events and figures of the same paragraph, in a few words each. */
function factsIn(evidence: ArticleEvidence, { paragraph, selector }: Locator) {
  const elsewhere = (locator: Locator | null) =>
    locator?.paragraph === paragraph && locator.selector[0].start !== selector[0].start;
  return [
    ...evidence.citations
      .filter(({ locator }) => elsewhere(locator))
      .map(({ literal }) => ({ en: `“${literal}”`, vi: `“${literal}”` })),
    ...evidence.figures.filter(({ locator }) => elsewhere(locator)).map(({ counts }) => counts),
  ];
}
