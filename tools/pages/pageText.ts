import { articlePage } from "./sections/article.ts";
import { documentPage } from "./sections/document.ts";
import { provincePage } from "./sections/province.ts";
import type { PageInput, PageText, Thing } from "./thing.ts";

/** What the page of a thing says, in one language. */
export function pageText(thing: Thing, input: PageInput): PageText {
  switch (thing.kind) {
    case "province":
      return provincePage(thing.id, input);
    case "document":
      return documentPage(thing.id, input);
    case "article":
      return articlePage(thing.id, input);
  }
}
