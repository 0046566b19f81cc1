import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultView, type View } from "#state/view.ts";
import { readView, roundCamera, viewKeys, writeView } from "#state/viewCodec.ts";
import { anyView } from "./anyView.ts";

const view = (patch: object): View => ({ ...defaultView, ...patch }) as View;
const paramsOf = (search: string) => [...new URLSearchParams(search).keys()];

describe("a link", () => {
  test("reads back as the view that wrote it", () => {
    fc.assert(
      fc.property(anyView, (one) => {
        expect(readView(writeView(one))).toEqual({ view: one, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test("is written the same way by the view that it reads as", () => {
    fc.assert(
      fc.property(anyView, (one) => {
        const link = writeView(one);
        expect(writeView(readView(link).view)).toBe(link);
      }),
      { numRuns: 1_000 },
    );
  });

  test("names its keys in one order, whatever the order of the record", () => {
    fc.assert(
      fc.property(anyView, (one) => {
        const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as View;
        expect(writeView(turned)).toBe(writeView(one));
        const keys = paramsOf(writeView(one));
        expect(keys).toEqual(viewKeys.filter((key) => keys.includes(key)));
      }),
      { numRuns: 1_000 },
    );
  });

  test("leaves out whatever is at its default", () => {
    fc.assert(
      fc.property(anyView, (one) => {
        const keys = paramsOf(writeView(one));
        expect(keys).toEqual(viewKeys.filter((key) => one[key] !== defaultView[key]));
      }),
      { numRuns: 1_000 },
    );
  });

  test("of the default view is empty", () => {
    expect(writeView(defaultView)).toBe("");
  });

  test("never makes the page fail, whatever it says", () => {
    const anyLink = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...viewKeys, "colour", "x"), fc.string()), fc.string()),
    );
    fc.assert(
      fc.property(anyLink, (pairs) => {
        const read = readView(`?${new URLSearchParams(pairs)}`);
        expect(Object.keys(read.view)).toEqual(Object.keys(defaultView));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "with the key %s ignores it",
    (key) => {
      expect(readView(`?${key}=x`)).toEqual({ view: defaultView, dropped: [] });
    },
  );
});

test("unknown keys are ignored without a word", () => {
  expect(readView("?utm_source=mail&fbclid=1&province=ha-nam")).toEqual({
    view: view({ province: "ha-nam" }),
    dropped: [],
  });
});

test("a key without a value is as good as left out", () => {
  expect(readView("?province=&panel=&q=")).toEqual({ view: defaultView, dropped: [] });
});

test.each([
  ["province", "Hà Nam"],
  ["article", "a--b"],
  ["document", "28-NQ/TW"],
  ["theme", "party_leadership"],
  ["place", "../etc"],
  ["panel", "map"],
  ["chart", "pie"],
  ["compare", "ha-nam,lang-son,thai-binh,bac-ninh,hai-phong,cao-bang"],
  ["compare", "ha-nam,,lang-son"],
  ["compare", "Hà Nam"],
  ["rows", "Lạng Sơn"],
  ["columns", "party_leadership"],
  ["lanes", "years"],
  ["span", "2019"],
  ["span", "2019/.."],
  ["span", "2024/2019"],
  ["boundaries", "1997x"],
  ["boundaries", "2031"],
  ["color", "Red"],
  ["from", "yesterday"],
  ["from", "2023-02-30"],
  ["to", "2025/2020"],
  ["camera", "7/21"],
  ["lang", "fr"],
  ["scheme", "sepia"],
  ["mode", "print"],
  ["story", "-a"],
  ["step", "a/b"],
] as const)("an unknown value is dropped and reported: %s=%s", (key, value) => {
  const read = readView(`?${key}=${encodeURIComponent(value)}&q=x`);
  expect(read).toEqual({ view: view({ q: "x" }), dropped: [{ key, value }] });
});

test("a province that is named twice is compared once", () => {
  expect(readView("?compare=ha-nam,lang-son,ha-nam").view.compare).toEqual(["ha-nam", "lang-son"]);
  expect(writeView(view({ compare: ["ha-nam", "lang-son"] }))).toBe("?compare=ha-nam,lang-son");
});

test("an address under an old name of a key keeps working and is written under today's", () => {
  const read = readView("?colour=documents");
  expect(read).toEqual({ view: view({ color: "documents" }), dropped: [] });
  expect(writeView(read.view)).toBe("?color=documents");
});

test.each([
  ["?province=ha-nam&province=lang-son", { province: "ha-nam" }],
  ["?color=documents&colour=articles", { color: "documents" }],
  ["?colour=documents&color=articles", { color: "documents" }],
])("the first of two values counts: %s", (search, patch) => {
  expect(readView(search).view).toEqual(view(patch));
});

test("a second value does not stand in for a first that is none", () => {
  expect(readView("?lang=fr&lang=vi")).toEqual({
    view: defaultView,
    dropped: [{ key: "lang", value: "fr" }],
  });
});

describe("a query", () => {
  test("with half a surrogate pair is written as an address can carry it", () => {
    expect(writeView(view({ q: "a\ud83d" }))).toBe("?q=a%EF%BF%BD");
  });

  test("is cut where it would outgrow an address, without leaving half a letter", () => {
    const { q } = readView(`?q=${"x".repeat(199)}${encodeURIComponent("🦭")}`).view;
    expect(q).toHaveLength(200);
    expect(q.isWellFormed()).toBe(true);
  });

  test.each(["a+b", "100%", "a&b=c", "#1", "Lạng Sơn", "“quoted”", "164/2018/NĐ-CP", "?"])(
    "comes back letter for letter: %s",
    (q) => {
      expect(readView(writeView(view({ q }))).view.q).toBe(q);
    },
  );

  test("keeps its slashes readable", () => {
    expect(writeView(view({ q: "164/2018" }))).toBe("?q=164/2018");
  });
});

describe("a camera", () => {
  test.each([
    ["7.25/21.1234/105.9876", { zoom: 7.25, lat: 21.1234, lng: 105.9876 }],
    ["0/-85/-180", { zoom: 0, lat: -85, lng: -180 }],
    ["22/85/180", { zoom: 22, lat: 85, lng: 180 }],
    ["7.251/21.12345/105.98765", { zoom: 7.25, lat: 21.1235, lng: 105.9877 }],
    ["5/-0/-0.00001", { zoom: 5, lat: 0, lng: 0 }],
  ])("is read to two decimals of zoom and four of a degree: %s", (text, camera) => {
    const read = readView(`?camera=${text}`).view.camera;
    expect(read?.zoom).toBeCloseTo(camera.zoom, 2);
    expect(read).toEqual({
      ...camera,
      lat: expect.closeTo(camera.lat, 3),
      lng: expect.closeTo(camera.lng, 3),
    });
    expect(Object.values(read ?? {}).some((value) => Object.is(value, -0))).toBe(false);
  });

  test.each([
    "23/21/105",
    "-1/21/105",
    "7/86/105",
    "7/-85.1/105",
    "7/21/180.5",
    "7/21/105/0",
    "7/21/NaN",
    "7/21/",
    "1e1/21/105",
    "7, 21, 105",
    "7/0x15/105",
  ])("outside the world or of another form is dropped: %s", (text) => {
    const { view: read, dropped } = readView(`?camera=${encodeURIComponent(text)}`);
    expect(read.camera).toBeNull();
    expect(dropped).toEqual([{ key: "camera", value: text }]);
  });

  test("rounded twice is the camera rounded once", () => {
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degree(22), degree(85), degree(180), (zoom, lat, lng) => {
        const once = roundCamera({ zoom, lat, lng });
        expect(roundCamera(once)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
