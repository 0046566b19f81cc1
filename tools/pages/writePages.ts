import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseBoundaryFile, parseLandFile } from "../../src/dataset/boundaryFile.ts";
import { parseCatalogue } from "../../src/dataset/parse.ts";
import type { ProvinceId } from "../../src/dataset/schema.ts";
import { hasCitations } from "../../src/selectors/documentsOf.ts";
import { indexCatalogue } from "../../src/selectors/indexCatalogue.ts";
import { defaultView } from "../../src/state/view.ts";
import { drawIcons } from "../icons.ts";
import { createDraughtsman } from "./createDraughtsman.ts";
import { type Head, headTags } from "./headTags.ts";
import { pictureOf } from "./keepPictures.ts";
import { oembedJson } from "./oembedJson.ts";
import { pageHtml, replaced } from "./pageHtml.ts";
import { pageText } from "./pageText.ts";
import { sitemap } from "./sitemap.ts";
import { addressOf, type PageInput, type PageText, type Thing, thingsOf } from "./thing.ts";
import { type Words, wordsOf } from "./words.ts";

/** Where the atlas's own head gets its tags; index.html is written like any other page. */
const PLACE = "<!--head--><!--/head-->";
const ATLAS_PICTURE = "atlas.png";

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

export interface Written {
  /** Path in the build → content; `index.html` is among them, with its head filled. */
  files: ReadonlyMap<string, string | Uint8Array>;
  things: readonly Thing[];
}

/** Writes a page, a picture and an embed for everything that has a name people look for. */
export async function writePages(template: string, site: string | null): Promise<Written> {
  const index = indexCatalogue(parseCatalogue(json("data/dataset/catalogue.json")));
  const sets = new Map(
    index.catalogue.boundaries.map(({ id }) => [
      id,
      parseBoundaryFile(json(`public/geo/provinces-${id}.geojson`)),
    ]),
  );
  const units = sets.get(defaultView.boundaries) ?? [];
  const draw = createDraughtsman(index, units, parseLandFile(json("public/geo/land.geojson")));
  const neighbours = neighboursBy(sets);
  const inputs = (["en", "vi"] as const).map(
    (lang): PageInput => ({ index, neighbours, words: wordsOf(lang) }),
  );
  const things = thingsOf(index.catalogue);
  const files = new Map<string, string | Uint8Array>();

  const css = readFileSync(path.resolve(import.meta.dirname, "page.css"), "utf8");
  const style = `assets/page-${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
  files.set(style, css);

  const open = replaced(template, /(?=\s*<\/head>)/, `\n    ${PLACE}`);
  for (const thing of things) {
    const languages = inputs.map((input) => ({ text: pageText(thing, input), words: input.words }));
    const [english] = languages;
    if (!english) continue;
    const isShown = thing.kind !== "document" || hasCitations(index, thing.id);
    const head = headOf(
      thing,
      english.text,
      english.words,
      isShown ? addressOf(thing, "png") : ATLAS_PICTURE,
    );
    files.set(addressOf(thing), pageHtml(open, thing, head, languages, style, site));
    // A document that no article cites changes nothing on the map.
    if (isShown) files.set(head.picture, await pictureOf(await draw(thing, english.text)));
    if (site && head.oembed) files.set(head.oembed, oembedJson(thing, head, site));
  }

  const { t, p } = wordsOf("en");
  const atlas: Pick<PageText, "kicker" | "name" | "lines"> = {
    kicker: "Phên Dậu",
    name: t("details.overview"),
    lines: [t("app.subtitle"), t("count.articles", { count: index.catalogue.articles.length })],
  };
  const atlasHead: Head = {
    title: titleIn(template),
    description: t("app.subtitle"),
    address: "",
    picture: ATLAS_PICTURE,
    pictureAlt: p("mapAlt", { heading: atlas.name, lines: atlas.lines.join("; ") }),
    oembed: null,
  };
  files.set(
    "index.html",
    open.replace(PLACE, () => headTags(atlasHead, site)),
  );
  files.set(ATLAS_PICTURE, await pictureOf(await draw(null, atlas)));
  for (const [name, icon] of await drawIcons()) files.set(name, icon);
  if (site) files.set("sitemap.xml", sitemap(["", ...things.map((thing) => addressOf(thing))], site));
  return { files, things };
}

function headOf(thing: Thing, text: PageText, { p }: Words, picture: string): Head {
  return {
    title: p("title", { name: text.told, what: p(`what.${thing.kind}`) }),
    description: text.description,
    address: addressOf(thing),
    picture,
    pictureAlt: p("mapAlt", { heading: text.name, lines: text.lines.join("; ") }),
    oembed: addressOf(thing, "oembed.json"),
  };
}

function neighboursBy(
  sets: ReadonlyMap<string, ReturnType<typeof parseBoundaryFile>>,
): PageInput["neighbours"] {
  const known = new Map(
    [...sets].map(([set, units]) => [set, new Map(units.map(({ id, neighbours }) => [id, neighbours]))]),
  );
  return (set, id: ProvinceId) => known.get(set)?.get(id) ?? [];
}

const titleIn = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "Phên Dậu";
