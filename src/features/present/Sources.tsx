import { useQueries } from "@tanstack/react-query";
import type { ArticleEvidence, ArticleId } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { groupBy } from "#selectors/groupBy.ts";
import { type FoundPassage, passagesOfEntries } from "#selectors/passagesOfEntries.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { evidenceQuery } from "#state/queries.ts";
import type { Said } from "#state/talk.ts";
import type { View } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";
import { detailsOfEntry } from "./detailsOfEntry.ts";
import { articleName } from "./figure/names.ts";

/** More paragraphs than these are counted: a list of twenty numbers is nothing to read from afar. */
const MOST_NUMBERS = 4;

/**
 * What the sentences of a step rest on: for each the paragraphs, article by article, which open the evidence over the
 * stage, and what no passage carries as a link to its details. Numbered as the sentences are, where there are several.
 */
export function Sources({ text }: { text: readonly Said[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const articles = [
    ...new Set(
      text.flatMap(({ rests }) => rests.flatMap((entry) => ("article" in entry ? [entry.article] : []))),
    ),
  ];
  const loaded = useQueries({ queries: articles.map((id) => evidenceQuery(id)) });
  const evidences = new Map(loaded.flatMap(({ data }) => (data ? [[data.article, data] as const] : [])));
  const evidenceOf = (id: ArticleId) => evidences.get(id);
  if (text.every(({ rests }) => rests.length === 0)) return null;
  return (
    <ul className="stage-sources" aria-label={t("stage.sources.label")}>
      {text.map(({ rests }, at) => {
        if (rests.length === 0) return null;
        const { passages, without } = passagesOfEntries(index, evidenceOf, rests);
        const byArticle = groupBy(passages, ({ article }) => [article]);
        const details = new Map(
          without.map((entry) => {
            const one = detailsOfEntry(index, entry, createT(lang), lang);
            return [one.name, one] as const;
          }),
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place alone
          <li key={at}>
            {text.length > 1 && <span className="stage-number">{at + 1}</span>}
            {[...byArticle].map(([id, own]) => {
              const article = index.articles.get(id);
              return article ? (
                <PassageButton
                  key={id}
                  own={own}
                  among={passages}
                  words={wordsOf(own, evidences.get(id), t)}
                  name={articleName(index, article, lang)}
                />
              ) : null;
            })}
            {[...details.values()].map(({ name, view }) => (
              <DetailsLink key={name} name={name} view={view} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

interface PassageButtonProps {
  own: readonly FoundPassage[];
  among: readonly FoundPassage[];
  words: string;
  name: string;
}

function PassageButton({ own, among, words, name }: PassageButtonProps) {
  const t = useT();
  const store = useViewStore();
  const [first] = own;
  if (!first) return null;
  return (
    <button
      type="button"
      className="stage-source"
      aria-label={t("stage.sources.open", { where: words, article: name })}
      onClick={() => store.getState().openEvidence(among.length > 1 ? { ...first, among } : first)}
    >
      {words} · {name}
    </button>
  );
}

interface DetailsLinkProps {
  name: string;
  view: View;
}

/** Details are the atlas's: they open beside the talk, which goes on. */
function DetailsLink({ name, view }: DetailsLinkProps) {
  const t = useT();
  const lang = useView((state) => state.view.lang);
  const scheme = useView((state) => state.view.scheme);
  return (
    <a
      className="stage-source"
      href={viewAddress({ ...view, lang, scheme })}
      target="_blank"
      rel="noreferrer"
      aria-label={t("stage.sources.details", { name })}
    >
      {name}
    </a>
  );
}

/** "¶ 4, 7", in the order of the text; what lies outside the body's paragraphs is named. */
function wordsOf(
  passages: readonly FoundPassage[],
  evidence: ArticleEvidence | undefined,
  t: ReturnType<typeof useT>,
): string {
  const lines = passages.map(({ locator }) =>
    evidence?.paragraphs.find(({ index }) => index === locator.paragraph),
  );
  const numbers = [...new Set(lines.flatMap((line) => line?.number ?? []))];
  const kinds = [...new Set(lines.flatMap((line) => (line && line.kind !== "body" ? [line.kind] : [])))];
  const listed = numbers.slice(0, MOST_NUMBERS).join(", ");
  const more = numbers.length - MOST_NUMBERS;
  return [
    numbers.length > 0 && (more > 0 ? t("stage.sources.paragraphsMore", { listed, more }) : `¶ ${listed}`),
    ...kinds.map((kind) => t(`evidence.${kind}`)),
    lines.some((line) => line === undefined) && t("stage.sources.page"),
  ]
    .filter(Boolean)
    .join(", ");
}
