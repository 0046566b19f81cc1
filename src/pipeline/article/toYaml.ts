import * as YAML from "yaml";
import type { Draft } from "./draftPublished.ts";

const WIDTH = 110;
const INLINE = 96;

const isSimple = (node: unknown): boolean =>
  YAML.isScalar(node) ||
  (YAML.isPair(node) && (YAML.isScalar(node.value) || node.value === null)) ||
  (YAML.isMap(node) && node.items.every(isSimple));

/** Small maps and lists stand on one line, as in the files that people write. */
export function styled<T extends YAML.Node>(root: T): T {
  YAML.visit(root, {
    Collection(_, node) {
      const small = node.items.every(isSimple) && JSON.stringify(node.toJSON()).length <= INLINE;
      if (small && node.items.length > 0) node.flow = true;
    },
  });
  return root;
}

const HEADER = ` Drafted by machine from the text; nothing of it has been read by a person yet.
 What only a person can say begins with TODO: write it, in our own words, in both languages. The address
 https://todo.invalid/ and the id "todo" stand for what is not known. Then
   npm run article -- review ID
 Entries with "review: pending" stay out of the dataset until they are accepted. Change what is wrong, set what is no
 fact to "review: rejected" rather than deleting it, and a second "article add" leaves both alone. A sentence without
 themes awaits review too: none may be right.`;

/** A new draft as the text of data/articles/<id>.yaml. */
export function toYaml(draft: Draft): string {
  const document = new YAML.Document(draft, { aliasDuplicateObjects: false });
  document.commentBefore = HEADER.replace("ID", draft.id);
  if (document.contents) styled(document.contents);
  return document.toString({ lineWidth: WIDTH });
}

/** A changed source as text, comments and order kept. */
export const printSource = (document: YAML.Document): string => document.toString({ lineWidth: WIDTH });
