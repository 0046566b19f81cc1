import { createHash } from "node:crypto";
import { cleanDocument } from "../clean/cleanDocument.ts";
import { extract } from "../extract/extract.ts";
import type { Reference } from "../readSources.ts";
import type { ArticleSource } from "../sources.ts";
import { draftArticle } from "./draftArticle.ts";
import type { Draft } from "./draftPublished.ts";
import type { Doubt } from "./material.ts";
import { mergeDraft } from "./mergeDraft.ts";
import { findSameText } from "./sameText.ts";
import { toYaml } from "./toYaml.ts";

/** One file to be added, and what is known around it. */
export interface Addition {
  name: string;
  bytes: Uint8Array;
  reference: Reference;
  known: readonly ArticleSource[];
  /** The text of data/articles/<id>.yaml, or null where there is none. */
  sourceOf: (id: string) => string | null;
  url: string | null;
  id: string | null;
  /** Look again at an article that is reviewed already. */
  force: boolean;
}

export interface Added {
  id: string;
  /** The new text of the source; null where it stays as it is. */
  yaml: string | null;
  said: string;
  doubts: Doubt[];
}

const MAX_CONTROL_SHARE = 0.01;

/** Throws a sentence where the bytes hold no article: a picture, an empty file, a list of links. */
function clean(name: string, bytes: Uint8Array) {
  if (bytes.length === 0) throw new Error("it is empty.");
  const document = cleanDocument({ name, bytes });
  const control = document.text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (control > document.text.length * MAX_CONTROL_SHARE) throw new Error("it is not a text.");
  if (!document.paragraphs.some(({ kind }) => kind === "body"))
    throw new Error("no paragraph of an article was found in it.");
  return document;
}

const counted = ({ citations, events, figures, places, paragraphs }: Draft): string => {
  const sentences = paragraphs.flatMap((line) => line.sentences ?? []);
  const coded = sentences.filter(({ themes }) => Object.keys(themes ?? {}).length > 0);
  return (
    `${citations?.length ?? 0} citations, ${events?.length ?? 0} events, ${figures?.length ?? 0} figures, ` +
    `${places?.length ?? 0} places, ${coded.length} of ${sentences.length} sentences with themes`
  );
};

/** Drafts the source of one text, or lays a new draft over the source that it has. Throws where it cannot. */
export function addArticle({ name, bytes, reference, known, sourceOf, url, id, force }: Addition): Added {
  const document = clean(name, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const same = findSameText(known, sha256, document.paragraphs);
  if (same && !same.sameBytes && id === null) {
    const said = `the same text as ${same.article.id} (${same.article.text.file}) in another form; nothing was drafted`;
    return { id: same.article.id, yaml: null, said, doubts: [] };
  }
  const article = same?.sameBytes ? same.article : null;
  const elsewhere = article && article.text.file !== name ? `, which knows it as ${article.text.file}` : "";
  if (article?.review === "done" && !force) {
    return {
      id: article.id,
      yaml: null,
      said: `reviewed already as ${article.id}${elsewhere}; nothing was changed`,
      doubts: [],
    };
  }
  const printed = document.metadata.dates.find(({ role }) => role === "article")?.edtf ?? null;
  const extraction = extract(document.text, reference, {
    lang: document.lang,
    published: article?.published.edtf ?? printed,
  });
  const material = {
    file: article?.text.file ?? name,
    sha256,
    clean: document,
    extraction,
    reference,
    known,
    url,
    id: article?.id ?? id,
  };
  const { draft, doubts } = draftArticle(material);
  const existing = sourceOf(draft.id);
  if (existing === null)
    return { id: draft.id, yaml: toYaml(draft), said: `drafted: ${counted(draft)}`, doubts };
  if (!article)
    throw new Error(`data/articles/${draft.id}.yaml was made from another text; give another id with --id.`);
  const merge = mergeDraft(existing, draft);
  const said = `drafted again${elsewhere}: ${merge.kept} decisions kept, ${merge.added} entries new`;
  return { id: draft.id, yaml: merge.text === existing ? null : merge.text, said, doubts };
}
