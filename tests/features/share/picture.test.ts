import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportBasis } from "#features/share/exportBasis.ts";
import { colourOf } from "#features/share/picture/colourOf.ts";
import { drawPicture } from "#features/share/picture/drawPicture.ts";
import { rangesOf } from "#features/share/picture/embedFonts.ts";
import { pictureCamera } from "#features/share/picture/makePicture.ts";
import { mapMarkup } from "#features/share/picture/mapMarkup.ts";
import { mapModelOf } from "#features/share/picture/mapParts.ts";
import { pictureWords } from "#features/share/picture/pictureWords.ts";
import { wrapText } from "#features/share/picture/wrapText.ts";
import { createT } from "#i18n/createT.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { defaultView, type View } from "#state/view.ts";
import { committedCatalogue, committedLand, committedUnits } from "../../committed.ts";

const index = indexCatalogue(committedCatalogue);
const colours = {
  paper: "#fff",
  ink: "#111",
  muted: "#555",
  line: "#ccc",
  accent: "#900",
  sea: "#def",
  noData: "#ffe",
  hatch: "#ddd",
  steps: ["#f0", "#f1", "#f2", "#f3", "#f4", "#f5"],
};
const measure = (px: number) => (text: string) => text.length * px * 0.55;

function picture(view: Partial<View>, lang: "en" | "vi" = "en", size = { width: 1600, height: 900 }) {
  const basis = exportBasis({ index, view: { ...defaultView, ...view }, lang, t: createT(lang) }, "shown");
  const units = committedUnits[basis.view.boundaries as "2008" | "2025"];
  const model = mapModelOf(basis, { units, beside: [] });
  const map = (frame: typeof size) =>
    mapMarkup(model, committedLand, pictureCamera(basis.view, model, frame), frame, "map");
  const words = pictureWords(basis, model);
  return drawPicture({ size, model, words, colours, map, measure, fonts: "" });
}
const wordsIn = (svg: string) =>
  [...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")]
    .map((text) =>
      [...(text.children.length ? text.children : [text])].map((one) => one.textContent).join(" "),
    )
    .join(" | ");

describe("a picture of the map", () => {
  test("says title, dates, boundaries, n, source, attribution and address", () => {
    const words = wordsIn(picture({ from: "2023", to: "2024" }));
    for (const part of [
      "Articles about building defensive areas, by province",
      "Articles from 2023 to 2024",
      "63 provinces and cities, until 30 June 2025",
      "n = 4 articles",
      "CC BY 4.0",
      "@svg-maps/vietnam",
      "from=2023&to=2024",
      "Bắc Ninh",
    ])
      expect(words.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
  });

  test("says what is selected, in Vietnamese where the page does", () => {
    const words = wordsIn(picture({ province: "lang-son", lang: "vi" } as Partial<View>, "vi"));
    expect(words).toContain("Lạng Sơn: 1 bài viết");
    expect(words).toContain("Số bài viết");
  });

  test("stands alone: no class, no variable, no file of the page", () => {
    const svg = picture({});
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/class=|var\(|data-province|href=/);
  });

  test("is well formed, its ids each there once and its references answered", () => {
    for (const view of [{}, { province: "lang-son" }, { color: "militia-reserves", boundaries: "2025" }]) {
      const svg = picture(view as Partial<View>);
      const read = new DOMParser().parseFromString(svg, "image/svg+xml");
      expect(read.querySelector("parsererror")).toBeNull();
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
  });

  test("leaves nothing of the stage in the page", () => {
    picture({});
    expect(document.querySelector(".share-stage")).toBeNull();
  });

  test("shows a selected province among its neighbours, and the camera that the reader chose", () => {
    const basis = exportBasis(
      {
        index,
        view: { ...defaultView, province: "bac-ninh" as View["province"] },
        lang: "en",
        t: createT("en"),
      },
      "shown",
    );
    const model = mapModelOf(basis, { units: committedUnits["2008"], beside: [] });
    const size = { width: 700, height: 640 };
    expect(pictureCamera(basis.view, model, size).zoom).toBeLessThanOrEqual(7.5);
    const camera = { zoom: 6, lat: 21, lng: 105 };
    expect(pictureCamera({ camera }, model, size)).toEqual(camera);
    expect(pictureCamera({ camera }, model, { width: 1400, height: 1280 })).toEqual({ ...camera, zoom: 7 });
  });
});

describe("lines of text", () => {
  const width = (text: string) => text.length;

  test("are no wider than asked for and lose no word", () => {
    const text = fc.array(fc.stringMatching(/^[a-zạ]{1,9}$/)).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (words, room) => {
        const lines = wrapText(words, room, width);
        expect(lines.every((line) => line.length <= room)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      }),
    );
  });

  test("end in an ellipsis where there are more than allowed", () => {
    expect(wrapText("one two three four", 7, width, 2)).toEqual(["one two", "three…"]);
  });
});

describe("a computed colour", () => {
  test.each([
    ["rgb(151, 41, 30)", { hex: "#97291e", opacity: 1 }],
    ["rgba(185, 171, 144, 0.35)", { hex: "#b9ab90", opacity: 0.35 }],
    ["color(srgb 1 0.5 0)", { hex: "#ff8000", opacity: 1 }],
    ["color(srgb 0 0 0 / 0.5)", { hex: "#000000", opacity: 0.5 }],
    ["none", null],
    ["", null],
  ])("%s is %j", (computed, colour) => {
    expect(colourOf(computed)).toEqual(colour);
  });
});

test("ranges of a font are read as CSS writes them", () => {
  expect(rangesOf("U+102-103, U+1EA?, U+20AB")).toEqual([
    [0x102, 0x103],
    [0x1ea0, 0x1eaf],
    [0x20ab, 0x20ab],
  ]);
});
