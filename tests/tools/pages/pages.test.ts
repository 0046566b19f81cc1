import { readFileSync } from "node:fs";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { embedCode } from "../../../src/host/embedCode.ts";
import { defaultView } from "../../../src/state/view.ts";
import { addressAsShown } from "../../../src/state/viewAddress.ts";
import { readView, writeView } from "../../../src/state/viewCodec.ts";
import { headTags } from "../../../tools/pages/headTags.ts";
import { oembedJson } from "../../../tools/pages/oembedJson.ts";
import { readSite } from "../../../tools/pages/site.ts";
import { addressOf, searchOf, thingsOf } from "../../../tools/pages/thing.ts";
import { writePages } from "../../../tools/pages/writePages.ts";
import { committedCatalogue } from "../../committed.ts";

const SITE = "https://example.org/atlas/";
const things = thingsOf(committedCatalogue);
const template = readFileSync(new URL("../../../index.html", import.meta.url), "utf8");
let files: ReadonlyMap<string, string | Uint8Array>;
const page = (address: string) => String(files.get(address));

beforeAll(async () => {
  ({ files } = await writePages(template, SITE));
}, 300_000);

test("every province, document and article has one page, whatever number of maps it is on", () => {
  const provinces = new Set(committedCatalogue.provinces.map(({ id }) => id)).size;
  expect(things).toHaveLength(
    provinces + committedCatalogue.documents.length + committedCatalogue.articles.length,
  );
  for (const thing of things) expect(files.has(addressOf(thing)), addressOf(thing)).toBe(true);
});

test("what a page asks the atlas for is what the view codec writes", () => {
  for (const thing of things) {
    const { view, dropped } = readView(searchOf(thing));
    expect(dropped).toEqual([]);
    expect(view).toEqual({ ...defaultView, [thing.kind]: thing.id });
    expect(writeView(view)).toBe(searchOf(thing));
  }
});

test("every embed is the code that the share dialog gives for the thing, in the size that it names", () => {
  for (const thing of things) {
    const { html, title, width, height, type, version } = JSON.parse(page(addressOf(thing, "oembed.json")));
    expect({ type, version }).toEqual({ type: "rich", version: "1.0" });
    const view = { ...defaultView, [thing.kind]: thing.id, mode: "embed" as const };
    const address = addressAsShown(view, { href: SITE });
    expect(html).toBe(embedCode({ address, title }, { width: null, height: "content" }));
    expect(html).toContain(` width="${width}" height="${height}"`);
    // What consumers ask for with `maxwidth` is rarely less; where it is, the frame is narrower by its style.
    expect(width).toBeLessThanOrEqual(640);
    expect(html).toContain("width:100%");
  }
});

test("no two pages share a title, and each has a description of its own", () => {
  const titles = things.map((thing) => /<title>([^<]+)/.exec(page(addressOf(thing)))?.[1]);
  expect(new Set(titles).size).toBe(things.length);
  const descriptions = things.map(
    (thing) => /<meta name="description" content="([^"]+)/.exec(page(addressOf(thing)))?.[1],
  );
  expect(new Set(descriptions).size).toBe(things.length);
});

test("every link inside leads to a page there is", () => {
  const known = new Set(["./", ...things.map((thing) => addressOf(thing))]);
  for (const thing of things) {
    for (const [, href = ""] of page(addressOf(thing)).matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      if (/^(https:|\.\/\?)/.test(href)) continue;
      expect(known.has(href.replace(/#.*/, "")), `${addressOf(thing)} links ${href}`).toBe(true);
    }
  }
});

test("a page is HTML without an error and without anything that the policy refuses", () => {
  for (const thing of things) {
    const html = page(addressOf(thing));
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors, addressOf(thing)).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*type="module")/);
  }
});

test("a page says itself in both languages, Vietnamese marked as such", () => {
  for (const thing of things) {
    expect(page(addressOf(thing))).toMatch(/<article id="en" lang="en">.*<article id="vi" lang="vi">/s);
  }
});

test("a document that no article cites shares the atlas's picture; all others have their own", () => {
  const uncited = committedCatalogue.documents.find(({ id }) => !files.has(`document/${id}.png`));
  expect(page(`document/${uncited?.id}.html`)).toContain(`content="${SITE}atlas.png"`);
  expect(files.has("document/resolution-28-nq-tw-2013.png")).toBe(true);
  expect(files.has("province/ca-mau.png")).toBe(true);
});

describe("without a site", () => {
  const head = {
    title: "A",
    description: "B",
    address: "province/ha-nam.html",
    picture: "province/ha-nam.png",
    pictureAlt: "C",
    oembed: "province/ha-nam.oembed.json",
  };

  test("the head claims no address of its own and offers no embed", () => {
    const tags = headTags(head, null);
    expect(tags).toContain('rel="canonical" href="province/ha-nam.html"');
    expect(tags).not.toMatch(/og:url|oembed|https?:/);
  });

  test("a quote in a name stays inside its attribute", () => {
    expect(headTags({ ...head, title: 'say "x" & <y>' }, SITE)).not.toMatch(/"x"|<y>/);
  });

  test("an embed names the site and the thing", () => {
    const [thing] = things;
    if (!thing) throw new Error("no thing");
    const { html, thumbnail_url } = JSON.parse(oembedJson(thing, head, SITE));
    expect(html).toContain(`src="${SITE}?province=${thing.id}&amp;mode=embed"`);
    expect(thumbnail_url).toBe(`${SITE}province/ha-nam.png`);
  });

  test.each([
    [undefined, null],
    ["", null],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/atlas", SITE],
  ])("VITE_SITE %s means %s", (given, expected) => expect(readSite(given)).toBe(expected));

  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=b"])(
    "VITE_SITE %s is refused with a sentence",
    (given) => expect(() => readSite(given)).toThrow(/VITE_SITE is .* expected the address/),
  );
});
