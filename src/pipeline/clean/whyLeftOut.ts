import { attribute, type Element, namesOf } from "./htmlTree.ts";

const silent = new Set(
  "script style noscript template svg math iframe object embed canvas audio video head link meta select".split(
    " ",
  ),
);
const around: Readonly<Record<string, string>> = {
  nav: "navigation",
  aside: "beside the article",
  footer: "foot of the page",
  form: "form",
  button: "button or label",
  dialog: "dialog",
  menu: "navigation",
};
const roles: Readonly<Record<string, string>> = {
  navigation: "navigation",
  complementary: "beside the article",
  contentinfo: "foot of the page",
  banner: "banner",
  search: "form",
  dialog: "dialog",
};
const names: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^(?:share|sharing|social|socials|addthis|addtoany|fb|zalo)$/u, "button or label"],
  [
    /^(?:related|relate|relatednews|tinlienquan|lienquan|readmore|docthem|xemthem|recommend\w*)$/u,
    "related links",
  ],
  [/^(?:comments?|binhluan|disqus\w*)$/u, "comments"],
  [/^(?:tags?|taglist|tukhoa|keywords?)$/u, "tags"],
  [/^(?:breadcrumbs?|menu|navbar|pagination|pager|toolbar)$/u, "navigation"],
  [/^(?:ads?|adv|advert\w*|quangcao|sponsor\w*|newsletter|popup|modal|cookie\w*)$/u, "advertisement"],
  [/^(?:sidebar|widget)$/u, "beside the article"],
];

/** Whether an element prints nothing that a reader of the page sees as words. */
export const isSilent = (element: Element): boolean => silent.has(element.tagName);

/** Why a part of a page is no part of the article: by its tag, its role or the names its makers gave it. */
export function whyLeftOut(element: Element): string | null {
  if (isSilent(element)) return "not shown";
  const style = attribute(element, "style") ?? "";
  const hidden = element.attrs.some(({ name }) => name === "hidden") || /display\s*:\s*none/iu.test(style);
  if (hidden) return "not shown";
  const known = around[element.tagName] ?? roles[attribute(element, "role") ?? ""];
  if (known) return known;
  // An article may carry such a name itself ("page-widget"): its own frame is never left out.
  if (["body", "html", "main", "article", "p", "h1"].includes(element.tagName)) return null;
  const own = namesOf(element);
  return names.find(([pattern]) => own.some((name) => pattern.test(name)))?.[1] ?? null;
}
