import { describe, expect, test } from "vitest";
import { readAllowedOrigins } from "#features/embed/messages/allowedOrigins.ts";
import { type Circumstances, createOriginRules } from "#features/embed/messages/originRules.ts";

const ATLAS = "https://atlas.example";
const NEWS = "https://news.example";
const OTHER = "https://other.example";
const rules = (given: Partial<Circumstances> = {}) =>
  createOriginRules({ own: ATLAS, listed: [NEWS], parent: null, named: null, referrer: "", ...given });

describe("an origin", () => {
  test.each<[string, Partial<Circumstances>, string, boolean]>([
    ["on the list may command", {}, NEWS, true],
    ["of the atlas itself may, listed or not", { listed: [] }, ATLAS, true],
    ["that nobody listed may not", {}, OTHER, false],
    ["that differs by its port may not", {}, `${NEWS}:8443`, false],
    ["that differs by its scheme may not", {}, "http://news.example", false],
    ["that is a host below a listed one may not", {}, "https://www.news.example", false],
    ["that only begins like a listed one may not", {}, `${NEWS}.evil.example`, false],
    ["that is opaque may not", {}, "null", false],
    ["that is opaque may not, were it listed", { listed: ["null"] }, "null", false],
    ["that is opaque may not, were the atlas's own so too", { own: "null" }, "null", false],
    ["that the address names and the list has may", { named: NEWS }, NEWS, true],
    ["named with a path counts as named", { named: `${NEWS}/a/page` }, NEWS, true],
    [
      "listed, where the address names another, may not",
      { named: NEWS, listed: [NEWS, OTHER] },
      OTHER,
      false,
    ],
    ["named without being listed may not", { named: OTHER }, OTHER, false],
    ["of the atlas, where the address names another, may not", { named: NEWS }, ATLAS, false],
    ["may not where the address names no origin at all", { named: "news" }, NEWS, false],
    ["may not where the list cannot be read", { listed: null }, NEWS, false],
    ["of the atlas may not either where the list cannot be read", { listed: null }, ATLAS, false],
  ])("%s", (_, given, origin, expected) => {
    expect(rules(given).mayCommand(origin)).toBe(expected);
  });
});

describe("the host", () => {
  test.each<[string, Partial<Circumstances>, string | null, boolean]>([
    ["is who the browser says", { parent: NEWS, named: OTHER, referrer: `${OTHER}/` }, NEWS, true],
    ["else who the address names", { named: NEWS, referrer: `${OTHER}/` }, NEWS, false],
    ["else whose page the frame was opened from", { referrer: `${NEWS}/a/page` }, NEWS, false],
    [
      "is not the atlas because its own page came before in the frame",
      { referrer: `${ATLAS}/` },
      null,
      false,
    ],
    ["is unknown where nobody says", {}, null, false],
    ["is unknown where the browser keeps it back", { parent: "null" }, null, false],
    [
      "is nobody with an address that has no origin",
      { named: "data:text/html,", referrer: "about:blank" },
      null,
      false,
    ],
  ])("%s", (_, given, host, isCertain) => {
    expect(rules(given)).toMatchObject({ host, isCertain });
  });
});

describe("embed.json", () => {
  test("lists origins", () => {
    const file = { origins: [NEWS, "http://localhost:8080"], note: "ours" };
    expect(readAllowedOrigins(file)).toEqual({ origins: file.origins, complaints: [] });
    expect(readAllowedOrigins({ origins: [] })).toEqual({ origins: [], complaints: [] });
  });

  test.each([
    "*",
    "null",
    `${NEWS}/`,
    `${NEWS}/page`,
    "news.example",
    "https://*.example",
    "HTTPS://News.example",
    "ftp://news.example",
    "",
  ])("leaves out “%s”, with a sentence, and keeps the rest", (entry) => {
    const { origins, complaints } = readAllowedOrigins({ origins: [entry, NEWS] });
    expect(origins).toEqual([NEWS]);
    expect(complaints).toEqual([
      `found ${JSON.stringify(entry)}: expected an origin such as https://news.example`,
    ]);
  });

  test.each([null, undefined, 5, "x", [], [NEWS], {}, { origins: NEWS }, { origins: [5] }])(
    "that is %o lets nobody command, with a sentence",
    (file) => {
      const { origins, complaints } = readAllowedOrigins(file);
      expect(origins).toBeNull();
      expect(complaints).toEqual([
        expect.stringContaining('expected { "origins": ["https://news.example"] }'),
      ]);
    },
  );
});
