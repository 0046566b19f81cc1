import { expect, test } from "vitest";
import { defaultView } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";

test("the address of a view stands at the page’s own place, without what else the page’s address says", () => {
  const place = { href: "https://example.org/sub/path/index.html?province=ha-nam&mode=embed#method" };
  const view = { ...defaultView, from: "2023", mode: "embed" as const, story: "tour", step: "1" };
  expect(viewAddress(view, place)).toBe("https://example.org/sub/path/index.html?from=2023");
  expect(viewAddress(defaultView, place)).toBe("https://example.org/sub/path/index.html");
});
