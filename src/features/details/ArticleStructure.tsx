import { type KeyboardEvent, useRef } from "react";
import type { Article, ArticleEvidence, Citation, Locator, Paragraph } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";

/** A small picture of the article: a bar a paragraph, a segment a sentence, a diamond a citation; parts open evidence. */
export function ArticleStructure({ article, evidence }: { article: Article; evidence: ArticleEvidence }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const open = useView((state) => state.evidence);
  const group = useRef<HTMLDivElement>(null);
  const body = evidence.paragraphs.filter(({ kind }) => kind === "body");
  const longest = Math.max(1, ...body.map(({ start, end }) => end - start));
  const firstOpen = open?.article === article.id ? open.locator : null;

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : buttons[at + by];
    if (!next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };

  return (
    <section aria-label={t("articles.structure")}>
      <h3 className="kicker mb-1">{t("articles.structure")}</h3>
      <p className="mb-2 text-[12px] text-muted">
        {t("articles.extent", { paragraphs: article.paragraphs, sentences: article.sentences })}.{" "}
        {t("articles.structureNote")}
      </p>
      <div
        ref={group}
        className="structure"
        role="group"
        aria-label={t("articles.structure")}
        onKeyDown={onKeyDown}
      >
        {body.map((paragraph, row) => (
          <div key={paragraph.index} className="structure-row">
            <span aria-hidden="true" className="text-right tabular-nums">
              {paragraph.number}
            </span>
            <div
              className="structure-bar"
              style={{ width: `${Math.max(6, ((paragraph.end - paragraph.start) / longest) * 100)}%` }}
            >
              {paragraph.sentences.map((sentence, position) => {
                const family = sentence.themes[0] && index.themes.get(sentence.themes[0])?.family;
                const names = sentence.themes.map((id) => index.themes.get(id)?.name[lang]).join(", ");
                const locator = sentenceLocator(evidence, paragraph, position);
                return (
                  <button
                    key={sentence.start}
                    type="button"
                    className={family ? `hue-${family}` : "hue-none"}
                    style={{ flexGrow: sentence.end - sentence.start }}
                    tabIndex={row === 0 && position === 0 ? 0 : -1}
                    title={names || t("evidence.noThemes")}
                    aria-label={`${t("evidence.paragraph", { number: paragraph.number ?? 0 })}, ${t("evidence.sentence", { number: position + 1 })}: ${names || t("evidence.noThemes")}`}
                    aria-pressed={firstOpen?.paragraph === paragraph.index && firstOpen.sentence === position}
                    aria-disabled={!locator || undefined}
                    onClick={() => locator && store.getState().openEvidence({ article: article.id, locator })}
                  />
                );
              })}
              {evidence.citations
                .filter(
                  ({ locator, relation }) => relation === "cites" && locator.paragraph === paragraph.index,
                )
                .map((citation) => (
                  <span
                    key={citation.id}
                    className="structure-mark"
                    style={{ left: `${markAt(citation, paragraph)}%` }}
                    title={citation.literal}
                    aria-hidden="true"
                  />
                ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

const markAt = ({ locator }: Citation, { start, end }: Paragraph): number =>
  ((locator.selector[0].start - start) / Math.max(1, end - start)) * 100;

/** Whatever is known of a sentence, to open it by: a coding, else a citation, event, figure or place in it. */
function sentenceLocator(evidence: ArticleEvidence, paragraph: Paragraph, sentence: number): Locator | null {
  const all = [
    ...evidence.codings.map(({ locator }) => locator),
    ...evidence.citations.map(({ locator }) => locator),
    ...evidence.events.map(({ locator }) => locator),
    ...evidence.figures.map(({ locator }) => locator),
    ...evidence.places.flatMap(({ locators }) => locators),
  ];
  return all.find((one) => one?.paragraph === paragraph.index && one.sentence === sentence) ?? null;
}
