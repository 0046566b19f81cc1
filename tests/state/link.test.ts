import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DocumentId, ProvinceId, ThemeId } from "#dataset/schema.ts";
import { bindLink, type LinkHost } from "#state/link.ts";
import type { View } from "#state/view.ts";
import { createViewStore, type ViewStore } from "#state/viewStore.ts";

/** A window in miniature: a list of entries, and what was called. */
function createHost(search = "") {
  const entries = [search];
  const calls: [method: "push" | "replace", search: string][] = [];
  let listener: (() => void) | null = null;
  const searchOf = (url: string | URL | null | undefined) =>
    new URL(String(url), "https://atlas.test").search;
  const host: LinkHost = {
    location: {
      pathname: "/atlas/",
      hash: "#map",
      get search() {
        return entries.at(-1) ?? "";
      },
    },
    history: {
      pushState(_data, _title, url) {
        calls.push(["push", searchOf(url)]);
        entries.push(searchOf(url));
      },
      replaceState(_data, _title, url) {
        calls.push(["replace", searchOf(url)]);
        entries[entries.length - 1] = searchOf(url);
      },
    },
    addEventListener: (_type, added) => {
      listener = added;
    },
    removeEventListener: (_type, removed) => {
      if (listener === removed) listener = null;
    },
  };
  const back = () => {
    entries.pop();
    listener?.();
  };
  return { host, calls, entries, back };
}

const haNam = { kind: "province", id: "ha-nam" as ProvinceId } as const;
const langSon = { kind: "province", id: "lang-son" as ProvinceId } as const;

let store: ViewStore;
let page: ReturnType<typeof createHost>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  store = createViewStore();
  page = createHost();
  stop = bindLink(store, page.host);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("a history entry", () => {
  test.each<[string, Partial<View>]>([
    ["a province", { province: "ha-nam" as ProvinceId }],
    ["a document", { document: "law-on-national-defence" as DocumentId }],
    ["a tab", { panel: "documents" }],
    ["the boundaries", { boundaries: "2025" as View["boundaries"] }],
    ["the colours", { color: "documents" }],
    ["a chart", { chart: "themes" }],
    ["a province to compare", { compare: ["ha-nam" as ProvinceId] }],
    ["a step of a story", { mode: "present", step: "2" }],
  ])("is made at once for %s", (_, patch) => {
    store.getState().change(patch);
    expect(page.calls.map(([method]) => method)).toEqual(["push"]);
  });

  test("is not made for what changes nothing", () => {
    store.getState().change({ color: "articles" });
    store.getState().hover({ kind: "province", id: "ha-nam" as ProvinceId });
    vi.advanceTimersByTime(5_000);
    expect(page.calls).toEqual([]);
  });

  test("keeps the path and the anchor of the page", () => {
    const pushed = vi.spyOn(page.host.history, "pushState");
    store.getState().select(haNam);
    expect(pushed).toHaveBeenCalledWith(null, "", "/atlas/?province=ha-nam#map");
  });

  test("leaves what was waiting to be written to the entry before, where Back finds it", () => {
    store.getState().change({ q: "ha" });
    store.getState().select(haNam);
    vi.advanceTimersByTime(5_000);
    expect(page.calls).toEqual([
      ["replace", "?q=ha"],
      ["push", "?province=ha-nam&q=ha"],
    ]);
    page.back();
    expect(store.getState().view).toMatchObject({ province: null, q: "ha" });
  });
});

describe("the current entry", () => {
  test.each<[string, Partial<View>]>([
    ["the camera", { camera: { zoom: 8, lat: 21, lng: 106 } }],
    ["the first date", { from: "2023" }],
    ["the last date", { to: "2024" }],
    ["the search", { q: "nghi quyet" }],
    ["the language", { lang: "vi" }],
    ["the scheme", { scheme: "dark" }],
    ["the order of a chart's rows", { rows: "lang-son" }],
    ["the order of its columns", { columns: "similarity" }],
    ["the lanes of the timeline", { lanes: "themes" }],
    ["the stretch it is zoomed to", { span: "2019/2024" }],
  ])("is overwritten for %s", (_, patch) => {
    store.getState().change(patch);
    vi.advanceTimersByTime(1_000);
    expect(page.calls.map(([method]) => method)).toEqual(["replace"]);
    expect(page.entries).toHaveLength(1);
  });

  test("is overwritten at most twice a second, however fast a hand moves the map, and ends up right", () => {
    for (let step = 0; step < 300; step++) {
      store.getState().moveCamera({ zoom: 7, lat: 21, lng: 105 + step / 100 });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1_000);
    expect(page.calls.length).toBeLessThanOrEqual(7);
    expect(page.calls.every(([method]) => method === "replace")).toBe(true);
    expect(page.entries).toEqual(["?camera=7/21/107.99"]);
  });

  test("is left alone where a hand ends where it began", () => {
    store.getState().change({ q: "a" });
    store.getState().change({ q: "" });
    vi.advanceTimersByTime(1_000);
    expect(page.calls).toEqual([]);
  });

  test("is overwritten by a correction, whatever was corrected", () => {
    store.getState().select({ kind: "theme", id: "unheard-of" as ThemeId });
    store.getState().replace({ ...store.getState().view, theme: null });
    vi.advanceTimersByTime(1_000);
    expect(page.calls).toEqual([
      ["push", "?theme=unheard-of"],
      ["replace", ""],
    ]);
  });

  test("says the step of a talk at once, so that a reload a moment later finds it", () => {
    const at = (step: string) =>
      store.getState().replace({ ...store.getState().view, mode: "present", story: "tour", step });
    at("one");
    at("two");
    expect(page.calls).toEqual([
      ["replace", "?mode=present&story=tour&step=one"],
      ["replace", "?mode=present&story=tour&step=two"],
    ]);
    vi.advanceTimersByTime(5000);
    expect(page.calls).toHaveLength(2);
  });

  test("has what was waiting when the binding ends, and nothing after", () => {
    store.getState().change({ q: "a" });
    stop();
    store.getState().select(haNam);
    vi.advanceTimersByTime(1_000);
    expect(page.calls).toEqual([["replace", "?q=a"]]);
  });
});

describe("Back", () => {
  test("leads the store to the entry before, without a new one", () => {
    store.getState().select(haNam);
    store.getState().select(langSon);
    page.back();
    vi.advanceTimersByTime(1_000);
    expect(store.getState().view.province).toBe("ha-nam");
    expect(page.calls).toHaveLength(2);
    expect(page.entries).toEqual(["", "?province=ha-nam"]);
  });

  test("closes the evidence of what was left", () => {
    store.getState().select(haNam);
    store.getState().openEvidence({ article: "a" as never, locator: {} as never });
    page.back();
    expect(store.getState().evidence).toBeNull();
  });

  test("drops what was waiting to be written over the entry that was left", () => {
    store.getState().select(haNam);
    store.getState().change({ q: "x" });
    page.back();
    vi.advanceTimersByTime(1_000);
    expect(page.entries).toEqual([""]);
    expect(store.getState().view.q).toBe("");
  });

  test("to an address with an unknown value says so", () => {
    page.entries.splice(0, 1, "?panel=map");
    store.getState().select(haNam);
    page.back();
    expect(store.getState().notices.map(({ dropped }) => dropped)).toEqual([{ key: "panel", value: "map" }]);
  });

  test("is heard no more after the binding has ended", () => {
    store.getState().select(haNam);
    stop();
    page.back();
    expect(store.getState().view.province).toBe("ha-nam");
  });
});

describe("inside a frame", () => {
  test("history is only ever replaced", () => {
    stop();
    stop = bindLink(store, page.host, { replaceOnly: true });
    store.getState().select(haNam);
    store.getState().change({ panel: "documents" });
    vi.advanceTimersByTime(1_000);
    expect(page.calls).toEqual([["replace", "?province=ha-nam&panel=documents"]]);
  });

  test("what the address says to the frame alone stays in it, whatever is shown", () => {
    stop();
    const kept = "height=fixed&childId=pym-0&parentUrl=https%3A%2F%2Fnews.example%2F%3Fa%3Db";
    page = createHost(`?mode=embed&province=ha-nam&${kept}`);
    store = createViewStore({ mode: "embed", province: "ha-nam" as ProvinceId });
    stop = bindLink(store, page.host, { replaceOnly: true });
    store.getState().select(langSon);
    vi.advanceTimersByTime(1_000);
    expect(page.entries).toEqual([`?province=lang-son&mode=embed&${kept}`]);
    store.getState().change({ province: null, mode: null });
    vi.advanceTimersByTime(1_000);
    expect(page.entries).toEqual([`?${kept}`]);
  });

  test("it goes from an address that is no frame's", () => {
    page.entries[0] = "?height=fixed";
    stop();
    stop = bindLink(store, page.host);
    store.getState().select(haNam);
    expect(page.entries.at(-1)).toBe("?province=ha-nam");
  });
});

describe("a browser that allows a hundred calls in half a minute", () => {
  /** As Safari does it. */
  function refuseBeyondItsLimit() {
    const made: number[] = [];
    let refused = 0;
    for (const method of ["pushState", "replaceState"] as const) {
      const allowed = page.host.history[method];
      page.host.history[method] = (...args) => {
        const now = Date.now();
        if (made.filter((at) => at > now - 30_000).length >= 100) {
          refused += 1;
          throw new DOMException("too often", "SecurityError");
        }
        made.push(now);
        allowed(...args);
      };
    }
    return { refused: () => refused };
  }

  test.each([0, 10, 100, 350])("is never asked for more, with a selection every %i ms", (pause) => {
    const browser = refuseBeyondItsLimit();
    for (let turn = 0; turn < 400; turn++) {
      store.getState().select(turn % 2 ? haNam : langSon);
      store.getState().moveCamera({ zoom: 7, lat: 21, lng: 105 + turn / 1000 });
      vi.advanceTimersByTime(pause);
    }
    vi.advanceTimersByTime(60_000);
    expect(browser.refused()).toBe(0);
    expect(page.entries.at(-1)).toBe("?province=ha-nam&camera=7/21/105.399");
  });
});

describe("where history is denied", () => {
  test("the view goes on in memory", () => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    page.host.history.pushState = denied;
    page.host.history.replaceState = denied;
    store.getState().select(haNam);
    store.getState().change({ q: "x" });
    expect(() => vi.advanceTimersByTime(1_000)).not.toThrow();
    expect(store.getState().view).toMatchObject({ province: "ha-nam", q: "x" });
  });
});
