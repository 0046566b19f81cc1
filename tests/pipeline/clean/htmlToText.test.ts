import { describe, expect, test } from "vitest";
import { htmlToText } from "#pipeline/clean/htmlToText.ts";

const sentence = "The council of the hills met by the river and spoke of its roads for a long while.";
const linesOf = (body: string): string[] =>
  htmlToText(`<!doctype html><title></title><body>${body}</body>`).text.trim().split(/\n+/u);

describe("the article of a page", () => {
  test("is its largest block of paragraphs where no tag names it", () => {
    const links = `<ul>${'<li><a href="#">A long headline about a river and a market</a></li>'.repeat(20)}</ul>`;
    expect(
      linesOf(`<div>${links}</div><div><p>${sentence}</p><p>${sentence}</p></div><div><p>Short.</p></div>`),
    ).toEqual([sentence, sentence]);
  });

  test("is the article of several that holds most", () => {
    expect(
      linesOf(
        `<article><p>A teaser of few words only.</p></article><article>${`<p>${sentence}</p>`.repeat(3)}</article>`,
      ),
    ).toEqual([sentence, sentence, sentence]);
  });

  test("is not a page's main part where that is empty", () => {
    expect(linesOf(`<main><p>Menu</p></main><div><p>${sentence}</p><p>${sentence}</p></div>`)).toEqual([
      sentence,
      sentence,
    ]);
  });

  test("may be written with line breaks instead of paragraphs", () => {
    expect(linesOf(`<div class="content">${sentence}<br><br>${sentence}<br>Third line of it.</div>`)).toEqual(
      [sentence, sentence, "Third line of it."],
    );
  });
});

describe("a caption is marked", () => {
  test.each([
    ["a figure's", "<figure><img><figcaption>The bridge at dawn</figcaption></figure>"],
    ["one named so", '<div><img></div><p class="Image-Caption caption">The bridge at dawn</p>'],
    [
      "one in the table of its picture",
      "<table><tr><td><img></td></tr><tr><td>The bridge at dawn</td></tr></table>",
    ],
  ])("%s", (_, html) => {
    expect(linesOf(`<article><p>${sentence}</p>${html}<p>${sentence}</p></article>`)).toEqual([
      sentence,
      "The bridge at dawn |",
      sentence,
    ]);
  });
});

describe("what is left out is listed with its reason", () => {
  test.each([
    ["<nav>Home News</nav>", "navigation"],
    ["<aside>Weather</aside>", "beside the article"],
    ["<footer>Imprint</footer>", "foot of the page"],
    ['<div class="share-box share">Tell a friend</div>', "button or label"],
    ['<div id="tin-lien-quan" class="lienquan">Chợ nổi</div>', "related links"],
    ['<section class="comments">Hay quá</section>', "comments"],
    ['<div class="tags">cầu, đường</div>', "tags"],
    ['<div class="quangcao">Mua thuyền</div>', "advertisement"],
    ["<form>Your name</form>", "form"],
    ['<p style="display: none">Hidden</p>', "not shown"],
  ])("%s", (html, reason) => {
    const { text, leftOut } = htmlToText(`<article><p>${sentence}</p>${html}<p>${sentence}</p></article>`);
    expect(text.trim().split(/\n+/u)).toEqual([sentence, sentence]);
    expect(leftOut.map((part) => part.reason)).toEqual([reason]);
  });
});

test("a title that the article does not print comes first", () => {
  const page = `<!doctype html><head><meta property="og:title" content="A new bridge"></head><article><p>${sentence}</p></article>`;
  expect(htmlToText(page).text).toBe(`# A new bridge\n\n${sentence}\n`);
});

test("entities and marks within words are read as a reader sees them", () => {
  expect(
    linesOf(
      `<article><p>Dike &amp; road&nbsp;mend<b>ed</b> by all of the villages.</p><p>${sentence}</p></article>`,
    )[0],
  ).toBe("Dike & road\u00a0mended by all of the villages.");
});

test.each([
  ["no page at all", ""],
  ["broken tags", `<p><div><b>${"<table>".repeat(50)}<p>words`],
  ["deep nesting", `${"<div>".repeat(3000)}words`],
])("%s does no harm", (_, html) => {
  expect(typeof htmlToText(html).text).toBe("string");
});

test("what a page says of itself as JSON-LD is read, and broken JSON passed over", () => {
  const page = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge","datePublished":"2024-05-04T01:00:00Z","author":[{"name":"Thu Mai"}],"publisher":{"name":"The Hills"}}</script><script type="application/ld+json">{</script><article><p>${sentence}</p></article>`;
  const { metadata } = htmlToText(page);
  expect(metadata.titles[0]?.text).toBe("A bridge");
  expect(metadata.dates).toMatchObject([{ edtf: "2024-05-04", role: "article" }]);
  expect(metadata.authors).toMatchObject([{ name: "Thu Mai" }]);
  expect(metadata.outlets[0]?.text).toBe("The Hills");
});
