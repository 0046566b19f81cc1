import { expect, test } from "vitest";
import { frameSearch, readFrameParameters } from "#state/frameParameters.ts";
import { defaultView } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";
import { readView } from "#state/viewCodec.ts";

const PYM =
  "childId=pym-0&initialWidth=640&parentTitle=News&parentUrl=https%3A%2F%2Fnews.example%2Fa%3Fb%3Dc";

test.each([
  ["", { reportsHeight: true, origin: null, childId: null }],
  ["?height=fixed", { reportsHeight: false, origin: null, childId: null }],
  ["?height=", { reportsHeight: true, origin: null, childId: null }],
  [
    "?mode=embed&origin=https://news.example&childId=pym-0",
    { reportsHeight: true, origin: "https://news.example", childId: "pym-0" },
  ],
  ["?childId=two%20words", { reportsHeight: true, origin: null, childId: null }],
])("an address “%s” says to the frame alone %o", (search, expected) => {
  expect(readFrameParameters(search)).toEqual(expected);
});

test("what is the frame's is told apart from the view, whatever stands between", () => {
  const search = `?province=ha-nam&height=fixed&${PYM}&mode=embed&utm_source=post`;
  expect(frameSearch(search)).toBe(`height=fixed&${PYM}`);
  expect(frameSearch("?province=ha-nam")).toBe("");
});

test("no shared address has it", () => {
  const href = `https://example.org/atlas/?mode=embed&province=ha-nam&origin=https://news.example&${PYM}`;
  const { view, dropped } = readView(new URL(href).search);
  expect(dropped).toEqual([]);
  expect(viewAddress(view, { href })).toBe("https://example.org/atlas/?province=ha-nam");
  expect(viewAddress(defaultView, { href })).toBe("https://example.org/atlas/");
});
