import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractPlaces } from "#pipeline/extract/places/extractPlaces.ts";
import { subjectProvinces } from "#pipeline/extract/places/subjectProvinces.ts";
import { cpuMs } from "../cpuMs.ts";
import { finerPlaces, noPlaces, provinceNames, several } from "./cases.ts";
import { gazetteer } from "./gazetteer.ts";

const found = (text: string) =>
  extractPlaces(text, gazetteer).map(({ province, place, start, end }) => [
    province,
    place,
    text.slice(start, end),
  ]);

describe.each([
  ["a province", provinceNames],
  ["a place of the gazetteer", finerPlaces],
])("%s", (_kind, cases) => {
  test.each(cases)('"%s" names %s, %s', (phrase, province, place, literal) => {
    expect(found(phrase)).toEqual([[province, place, literal]]);
  });
});

test.each(several)('"%s" names places of %s', (phrase, provinces) => {
  expect(extractPlaces(phrase, gazetteer).map(({ province }) => province)).toEqual(provinces);
});

test.each(noPlaces)('"%s" names no place', (phrase) => {
  expect(found(phrase)).toEqual([]);
});

test("every province of every set of boundaries is found by both its names, with and without its rank", () => {
  for (const { id, name, kind } of gazetteer.provinces) {
    const rank = kind === "province" ? ["province", "tỉnh"] : ["City", "thành phố"];
    const english = name.en.replace(/ City$/, "");
    const phrases = [`in ${name.en}`, `the ${english} ${rank[0]}`, `${rank[1]} ${name.vi}`];
    if (id !== "ho-chi-minh-city") phrases.push(`tại ${name.vi}`);
    for (const phrase of phrases) {
      expect([phrase, extractPlaces(phrase, gazetteer).map(({ province }) => province)]).toEqual([
        phrase,
        [id],
      ]);
    }
  }
});

test("every entry of the gazetteer is found by its names and variants", () => {
  for (const { id, name, variants } of gazetteer.places) {
    for (const phrase of [name.en, name.vi, ...variants].map((variant) => `tại ${variant}.`)) {
      expect([phrase, extractPlaces(phrase, gazetteer).map(({ place }) => place)]).toEqual([phrase, [id]]);
    }
  }
});

describe("whatever the text's encoding", () => {
  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["soft hyphens", (text: string) => text.replace(/(\p{Ll}{2})(?=\p{Ll})/gu, "$1\u00ad")],
    ["en dashes", (text: string) => text.replaceAll("-", "–")],
  ])("%s change nothing", (_name, change) => {
    for (const [phrase, province, place] of [...provinceNames, ...finerPlaces]) {
      const [first, ...others] = extractPlaces(change(phrase), gazetteer);
      expect([phrase, first?.province, first?.place, others]).toEqual([phrase, province, place, []]);
    }
    for (const phrase of noPlaces)
      expect([phrase, extractPlaces(change(phrase), gazetteer)]).toEqual([phrase, []]);
  });
});

describe("what the caller knows", () => {
  test("the day of publication says which province holds a place", () => {
    const holder = (published: string | null) =>
      extractPlaces("Kim Bang", gazetteer, { published }).map(({ province }) => province);
    expect(holder("2024-04-15")).toEqual(["ha-nam"]);
    expect(holder("2025-08-06")).toEqual(["ninh-binh"]);
    expect(holder(null)).toEqual(["ha-nam"]);
  });

  test("the name of a province that is gone stays its own", () => {
    expect(extractPlaces("Hai Duong", gazetteer, { published: "2025-08-06" })[0]?.province).toBe("hai-duong");
  });
});

describe("a military region named once with its number", () => {
  test("is meant by the bare words after it", () => {
    const text = "Forces of Military Region 1 train. The Military Region prepares.";
    expect(extractPlaces(text, gazetteer).map(({ place }) => place)).toEqual([
      "military-region-1",
      "military-region-1",
    ]);
  });

  test("is not meant where another one is named too", () => {
    const text = "Military Region 1 and Military Region 3 train. The Military Region prepares.";
    expect(extractPlaces(text, gazetteer)).toHaveLength(1);
  });
});

describe("the provinces that an article is about", () => {
  const subjects = (text: string) => subjectProvinces(text, extractPlaces(text, gazetteer), gazetteer);
  const body =
    "The people and armed forces of the province have kept up their training for years, and more is to follow. ";

  test("are those of its title and opening", () => {
    expect(
      subjects(`Thai Binh builds its defensive area\n\n${body}${body}Thai Binh lies near Hai Phong.`),
    ).toEqual(["thai-binh"]);
  });

  test("are two where the title names two", () => {
    expect(subjects(`Cao Bang and Lang Son train together\n${body}`)).toEqual(["cao-bang", "lang-son"]);
  });

  test("are all of a military region where the title names that", () => {
    expect(subjects(`Military Region 3 trains\n${body}`)).toEqual([]);
    expect(subjects(`Military Region 1 trains\n${body} Cao Bang helps.`)).toEqual([
      "bac-giang",
      "bac-kan",
      "bac-ninh",
      "cao-bang",
      "lang-son",
      "thai-nguyen",
    ]);
  });

  test("are none where none is named", () => {
    expect(subjects(body)).toEqual([]);
  });
});

const word = fc.constantFrom(
  ..."Hà Nội Nam Ha Hai Phong hải phòng tỉnh TP. thành phố City province district Nguyen Thái Bình Dương Do Son Nam (Trung Quốc) , - Báo đường Huế xã \u00ad e\u0301 \n Quân khu 1 Military Region".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
);

describe("for any text", () => {
  test("findings stand in order, apart from one another, within the text, and name what exists", () => {
    const provinces = new Set<string | null>([null, ...gazetteer.provinces.map(({ id }) => id)]);
    const places = new Set<string | null>([null, ...gazetteer.places.map(({ id }) => id)]);
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { province, place, start, end } of extractPlaces(text, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(provinces).toContain(province);
          expect(places).toContain(place);
          last = end;
        }
      }),
    );
  });

  test("the order of the gazetteer's entries does not matter", () => {
    const reversed = {
      places: gazetteer.places.toReversed(),
      provinces: gazetteer.provinces.toReversed(),
      boundaries: gazetteer.boundaries.toReversed(),
    };
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extractPlaces(text, reversed)).toEqual(extractPlaces(text, gazetteer));
      }),
    );
  });
});

test.each([
  "Thái Bình ",
  "Hà ",
  "NGUYEN ",
  "Ba Ria - ",
  "Military Region 1 ",
  "- ",
  "trường đại học ",
  "a",
  "Hai Phong A ",
])('a megabyte of "%s" is read in under two seconds', { timeout: 60_000, retry: 2 }, (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuMs(() => extractPlaces(text, gazetteer))).toBeLessThan(2000);
});
