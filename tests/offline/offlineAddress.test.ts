import { expect, test } from "vitest";
import { isHolding } from "../../src/offline/holding.ts";
import { isHashed, offlineAddress } from "../../src/offline/offlineAddress.ts";

const SCOPE = "https://example.org/sub/path/";
const at = (path: string) => new URL(path, SCOPE);

test.each([
  ["./", "./"],
  ["./?province=ha-nam&lang=vi", "./?province=ha-nam&lang=vi"],
  ["index.html", "index.html"],
  ["province/ha-nam.html", "./?province=ha-nam"],
  ["document/decree-164-2018-nd-cp.html?lang=vi", "./?document=decree-164-2018-nd-cp&lang=vi"],
])("without a network %s is found at %s", (asked, expected) => {
  expect(offlineAddress(at(asked), SCOPE)).toBe(at(expected).href);
});

test.each(["province/ha-nam.png", "theme/x.html", "sitemap.xml", "../", "https://elsewhere.org/sub/path/"])(
  "without a network %s is found nowhere",
  (asked) => {
    expect(offlineAddress(at(asked), SCOPE)).toBeNull();
  },
);

test.each([
  ["assets/main-abc.js", true],
  ["data/0123456789ab/catalogue.json", true],
  ["geo/land.geojson?v=0123", false],
  ["index.html", false],
  ["/assets/main-abc.js", false],
])("%s carries a hash of its content below the scope: %s", (asked, expected) => {
  expect(isHashed(at(asked), SCOPE)).toBe(expected);
});

test("a release holds its own entry script and no other's", () => {
  const release = ["index.html", { url: "assets/index-new.js" }];
  expect(isHolding(release, `${SCOPE}assets/index-new.js`, SCOPE)).toBe(true);
  expect(isHolding(release, `${SCOPE}assets/index-old.js`, SCOPE)).toBe(false);
});
