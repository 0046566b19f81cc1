import { useState } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { type CitedSource, type NumberedPassages, sourcesOf } from "#selectors/sourcesOf.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import type { Said } from "#state/talk.ts";
import { defaultView, type View } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";
import { detailsOfEntry } from "./detailsOfEntry.ts";
import { articleName } from "./figure/names.ts";
import { useEvidences } from "./useEvidences.ts";

/** More paragraphs than these are counted: a list of twenty numbers is nothing to read from afar. */
const MOST_NUMBERS = 4;
/** Things beside the articles: further ones are shown when they are asked for. */
const MOST_THINGS = 3;
/** Longer names are cut: the link leads to the whole one. */
const LONGEST_NAME = 44;

/**
 * What the sentences of a step rest on, as one line: article by article the paragraphs of each sentence, which open
 * the evidence over the stage, then what no passage carries, as links to its details. Numbered as the sentences are.
 */
export function Sources({ text }: { text: readonly Said[] }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const evidenceOf = useEvidences(text);
  const [all, setAll] = useState(false);
  const { cited, without } = sourcesOf(
    index,
    evidenceOf,
    text.map(({ rests }) => rests),
  );
  if (cited.length + without.length === 0) return null;
  const isNumbered = text.length > 1;
  const things = new Map<string, { view: View; numbers: Set<number> }>();
  for (const { entry, numbers } of without) {
    const { name, view } = detailsOfEntry(index, entry, createT(lang), lang);
    const known = things.get(name) ?? { view, numbers: new Set<number>() };
    for (const number of numbers) known.numbers.add(number);
    things.set(name, known);
  }
  return (
    <ul className="stage-sources" aria-label={t("stage.sources.label")}>
      {cited.map((source) => (
        <ArticleSources key={source.article.id} {...source} isNumbered={isNumbered} />
      ))}
      {[...things].slice(0, all ? things.size : MOST_THINGS).map(([name, { view, numbers }]) => (
        <li key={name}>
          {isNumbered && <Numbers of={[...numbers]} />}
          <DetailsLink name={name} view={view} />
        </li>
      ))}
      {things.size > MOST_THINGS && !all && (
        <li>
          <button type="button" className="stage-source" onClick={() => setAll(true)}>
            {t("stage.sources.more", { count: things.size - MOST_THINGS })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** One article: its name leads to its details, each sentence's paragraphs to their evidence. */
function ArticleSources({ article, passages, named, isNumbered }: CitedSource & { isNumbered: boolean }) {
  const lang = useLang();
  const index = useCatalogue();
  const name = articleName(index, article, lang);
  return (
    <li>
      {isNumbered && named.length > 0 && <Numbers of={named} />}
      <DetailsLink name={name} view={{ ...defaultView, article: article.id }} />
      {passages.map((one) => (
        <span key={one.numbers.join(" ")} className="stage-passages">
          {isNumbered && <Numbers of={one.numbers} />}
          <PassageButton {...one} name={name} />
        </span>
      ))}
    </li>
  );
}

const Numbers = ({ of }: { of: readonly number[] }) => (
  <span className="stage-number">{of.map((at) => at + 1).join(", ")}</span>
);

function PassageButton({ passages, paragraphs, kinds, name }: NumberedPassages & { name: string }) {
  const t = useT();
  const store = useViewStore();
  const [first] = passages;
  if (!first) return null;
  const listed = paragraphs.slice(0, MOST_NUMBERS).join(", ");
  const more = paragraphs.length - MOST_NUMBERS;
  const words = [
    paragraphs.length > 0 && (more > 0 ? t("stage.sources.paragraphsMore", { listed, more }) : `¶ ${listed}`),
    ...kinds.map((kind) => t(kind === "outside" ? "stage.sources.page" : `evidence.${kind}`)),
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <button
      type="button"
      className="stage-source"
      aria-label={t("stage.sources.open", { where: words, article: name })}
      onClick={() =>
        store.getState().openEvidence(passages.length > 1 ? { ...first, among: passages } : first)
      }
    >
      {words}
    </button>
  );
}

/** Details are the atlas's: they open beside the talk, which goes on. */
function DetailsLink({ name, view }: { name: string; view: View }) {
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
      {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name}
    </a>
  );
}
