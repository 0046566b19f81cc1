import { expect, test, vi } from "vitest";
import { type StartPage, startSearch } from "../../src/state/startSearch.ts";

function start({ search = "", view = undefined as string | undefined, denied = false } = {}) {
  const removed = vi.fn();
  const replaced = vi.fn((_: unknown, __: string, address?: string | URL | null) => {
    if (denied) throw new DOMException("denied", "SecurityError");
    page.location.search = new URL(String(address), "https://example.org").search;
  });
  const page = {
    location: { search, hash: "" },
    history: { replaceState: replaced as History["replaceState"] },
    document: {
      baseURI: "https://example.org/atlas/",
      documentElement: { dataset: (view === undefined ? {} : { view }) as DOMStringMap },
      querySelector: (() => ({ remove: removed })) as unknown as Document["querySelector"],
    },
  } satisfies StartPage;
  return { page, replaced, removed };
}

test("the atlas's own page asks for what its address says, and the address stays", () => {
  const { page, replaced } = start({ search: "?province=thai-binh" });
  expect(startSearch(page)).toBe("?province=thai-binh");
  expect(replaced).not.toHaveBeenCalled();
});

test("a page of one thing takes the atlas's address with that thing", () => {
  const { page, replaced, removed } = start({ view: "?province=ha-nam" });
  expect(startSearch(page)).toBe("?province=ha-nam");
  expect(replaced).toHaveBeenCalledWith(null, "", "/atlas/?province=ha-nam");
  expect(removed).toHaveBeenCalledOnce();
});

test("what its address asks for besides goes before what the page is about", () => {
  const { page } = start({ view: "?province=ha-nam", search: "?lang=vi&province=thai-binh" });
  expect(startSearch(page)).toBe("?province=thai-binh&lang=vi");
});

test.each([false, true])("asked again it answers the same (history denied: %s)", (denied) => {
  const { page } = start({ view: "?province=ha-nam", search: "?lang=vi", denied });
  const first = startSearch(page);
  expect(startSearch(page)).toBe(first);
});
