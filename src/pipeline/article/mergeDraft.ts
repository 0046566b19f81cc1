import * as YAML from "yaml";
import { unwrittenIn } from "../unwritten.ts";
import type { Draft } from "./draftPublished.ts";
import { isUntouched } from "./fingerprint.ts";
import { mergeList, mergePlaces } from "./mergeList.ts";
import { printSource, styled } from "./toYaml.ts";

export interface Merge {
  text: string;
  kept: number;
  added: number;
}

const sequence = (parent: YAML.YAMLMap | YAML.Document, key: string): YAML.YAMLMap[] => {
  const items = parent.get(key);
  return YAML.isSeq(items) ? items.items.filter((item) => YAML.isMap(item)) : [];
};

/** Fields of the article itself: what stands there stays, unless it only says that something is to be written. */
function mergeFields(document: YAML.Document, draft: Draft): void {
  for (const [key, value] of Object.entries(draft)) {
    if (Array.isArray(value) && key !== "authors" && key !== "provinces") continue;
    const node = document.get(key, true);
    const present: unknown = YAML.isNode(node) ? node.toJS(document) : undefined;
    const open = unwrittenIn({ [key]: present }).length > 0;
    const better =
      value !== null && unwrittenIn({ [key]: value }).length < unwrittenIn({ [key]: present }).length;
    if (!document.has(key) || (open && better)) document.set(key, styled(document.createNode(value)));
  }
}

/** Sentences that nobody has touched take the themes found now; throws where the text splits otherwise. */
function mergeSentences(document: YAML.Document, draft: Draft): number {
  const lines = sequence(document, "paragraphs");
  const shape = (
    all: readonly { index: unknown; sentences: readonly { start: unknown; end: unknown }[] }[],
  ) =>
    JSON.stringify(
      all.map(({ index, sentences }) => [index, sentences.map(({ start, end }) => [start, end])]),
    );
  const written = lines.map((line) => ({
    index: line.get("index"),
    sentences: sequence(line, "sentences").map((item) => ({
      start: item.get("start"),
      end: item.get("end"),
    })),
  }));
  const found = draft.paragraphs.map(({ index, sentences }) => ({ index, sentences: sentences ?? [] }));
  if (shape(written) !== shape(found)) {
    throw new Error("its lines and sentences are not those of the text; run the command locate on it first.");
  }
  let kept = 0;
  for (const [at, line] of lines.entries()) {
    for (const [number, sentence] of sequence(line, "sentences").entries()) {
      const proposal = draft.paragraphs[at]?.sentences?.[number];
      if (!proposal || !isUntouched(sentence.toJS(document))) kept += 1;
      else {
        sentence.set("themes", styled(document.createNode(proposal.themes)));
        sentence.set("draft", proposal.draft);
      }
    }
  }
  return kept;
}

/**
 * Lays a new draft over a source that exists: whatever a person has written, accepted, changed or rejected stays, with
 * its comments; what only the machine proposed is replaced by what it proposes now.
 */
export function mergeDraft(existing: string, draft: Draft): Merge {
  const document = YAML.parseDocument(existing);
  const [mistake] = document.errors;
  if (mistake) throw new Error(`its YAML cannot be read: ${mistake.message.split("\n")[0]}`);
  mergeFields(document, draft);
  const sentences = mergeSentences(document, draft);
  const merges = [
    mergeList(document, "citations", "c", draft.citations ?? []),
    mergeList(document, "events", "e", draft.events ?? []),
    mergeList(document, "figures", "f", draft.figures ?? []),
    mergePlaces(document, draft.places ?? []),
  ];
  return {
    text: printSource(document),
    kept: merges.reduce((sum, { kept }) => sum + kept, sentences),
    added: merges.reduce((sum, { added }) => sum + added, 0),
  };
}
