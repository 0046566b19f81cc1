import { type Head, headTags } from "./headTags.ts";
import { escapeXml } from "./markup.ts";
import { addressOf, type PageText, searchOf, type Thing } from "./thing.ts";
import type { Words } from "./words.ts";

export interface InOneLanguage {
  text: PageText;
  words: Words;
}

/**
 * A page of one thing: the built index.html with another head, a body that can be read without script, and the view
 * with which the atlas opens. English first, then Vietnamese: a page has one address in whatever language it is read.
 */
export function pageHtml(
  template: string,
  thing: Thing,
  head: Head,
  languages: readonly InOneLanguage[],
  style: string,
  site: string | null,
): string {
  const body = languages.map((one, at) => article(thing, one, languages[1 - at])).join("");
  return [
    // Everything the page names counts from the atlas's own address.
    [/<html lang="en"/, `<html lang="en" data-view="${escapeXml(searchOf(thing))}"`],
    [/<meta charset="utf-8" \/>/, '<meta charset="utf-8" />\n    <base href="../" />'],
    [/<title>[^<]*<\/title>/, `<title>${escapeXml(head.title)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      `<meta name="description" content="${escapeXml(head.description)}" />`,
    ],
    [/<!--head-->[\s\S]*?<!--\/head-->/, headTags(head, site)],
    [/(?=\s*<\/head>)/, `\n    <link rel="stylesheet" href="./${style}" />`],
    [
      /<div id="poster"[\s\S]*?<\/div>(?=\s*<div id="root">)/,
      `<div id="poster" class="thing-page">${body}</div>`,
    ],
    [/\s*<noscript>[\s\S]*?<\/noscript>/, ""],
  ].reduce((html, [pattern, text]) => replaced(html, pattern as RegExp, text as string), template);
}

/** Replaces what must be there; a dollar sign in the text means itself. */
export function replaced(html: string, pattern: RegExp, text: string): string {
  if (!pattern.test(html))
    throw new Error(`index.html has nothing like ${pattern} for the pages of one thing`);
  return html.replace(pattern, () => text);
}

function article(thing: Thing, { text, words }: InOneLanguage, other: InOneLanguage | undefined): string {
  const { lang, t, p } = words;
  const otherLink = other
    ? `<a href="${addressOf(thing)}#${other.words.lang}" lang="${other.words.lang}">${escapeXml(p("other"))}</a>`
    : "";
  return [
    `<article id="${lang}" lang="${lang}">`,
    `<header><p class="thing-kicker">${escapeXml(p("card", { kind: text.kicker }))} ${otherLink}</p>`,
    `<h1>${escapeXml(text.name)}</h1>`,
    text.subtitle && `<p class="thing-subtitle">${escapeXml(text.subtitle)}</p>`,
    `<p><a class="thing-open" href="${escapeXml(`./${searchOf(thing)}${lang === "vi" ? "&lang=vi" : ""}`)}">${escapeXml(p("open", { name: text.name }))}</a></p></header>`,
    text.body,
    `<footer><p><a href="./">${escapeXml(p("home"))}</a></p><p>${escapeXml(t("app.neutral"))} ${escapeXml(p("licence"))}</p></footer>`,
    "</article>",
  ].join("");
}
