import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { pairsOf, viewAsSet } from "#features/embed/messages/viewAsSet.ts";
import { checkView } from "#state/checkView.ts";
import type { Talk } from "#state/talk.ts";
import { NO_WORDS } from "#state/talk.ts";
import { defaultView, type View } from "#state/view.ts";
import { committedCatalogue } from "../../../committed.ts";
import { anyView } from "../../../state/anyView.ts";
import { ATLAS, attach, NEWS, OTHER } from "./frame.ts";

const HA_NAM = "ha-nam" as ProvinceId;
const LANG_SON = "lang-son" as ProvinceId;
const talk: Talk = {
  title: NO_WORDS,
  steps: ["opening", "themes", "end"].map((id) => ({
    id,
    view: { province: id === "opening" ? "ha-nam" : "lang-son" },
    headline: NO_WORDS,
    text: [],
    notes: NO_WORDS,
  })),
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("ready", () => {
  test("says what listens, with the view where the host may command", () => {
    const { said } = attach({ view: { province: HA_NAM } });
    expect(said()).toEqual([
      {
        to: "*",
        message: {
          ns: "phen-dau",
          v: 1,
          type: "ready",
          version: "1.2.3",
          dataset: "abc",
          capabilities: ["height", "get", "set", "step", "ping"],
          view: { province: "ha-nam", mode: "embed" },
        },
      },
    ]);
  });

  test.each([
    ["a host that is not listed", { parent: OTHER }, ["height"]],
    [
      "a host that nobody vouches for",
      { parent: null, named: NEWS },
      ["height", "get", "set", "step", "ping"],
    ],
  ])("keeps the view from %s", (_, given, capabilities) => {
    const [first] = attach({ view: { province: HA_NAM }, ...given }).said();
    expect(first?.message).toMatchObject({ type: "ready", capabilities });
    expect(first?.message).not.toHaveProperty("view");
  });
});

describe("a command", () => {
  test("to set the view changes it and is answered with what is shown, once more without its id for all who listen", () => {
    const { command, said, view } = attach();
    said();
    command({ type: "set", id: "a", view: { province: "ha-nam", panel: "documents" } });
    expect(view()).toMatchObject({ province: "ha-nam", panel: "documents", mode: "embed" });
    const shown = {
      ns: "phen-dau",
      v: 1,
      type: "state",
      view: { province: "ha-nam", panel: "documents", mode: "embed" },
      url: expect.stringMatching(/\?province=ha-nam&panel=documents$/),
    };
    expect(said()).toEqual([{ to: NEWS, message: { ...shown, id: "a" } }]);
    vi.advanceTimersByTime(1_000);
    expect(said()).toEqual([
      {
        to: NEWS,
        message: { ns: "phen-dau", v: 1, type: "select", selected: { kind: "province", id: "ha-nam" } },
      },
      { to: NEWS, message: shown },
    ]);
  });

  test.each([
    ["get", { type: "get", id: 7 }, { type: "state", id: 7, view: { mode: "embed" } }],
    ["get without an id", { type: "get" }, { type: "state", view: { mode: "embed" } }],
    ["ping", { type: "ping", id: "p" }, { type: "ready", id: "p", view: { mode: "embed" } }],
  ])("%s is answered and changes nothing", (_, body, answer) => {
    const { command, said, view } = attach();
    const before = view();
    said();
    command(body);
    expect(said()).toEqual([{ to: NEWS, message: expect.objectContaining(answer) }]);
    expect(view()).toBe(before);
  });

  test("closes the passage that was read before", () => {
    const { command, store } = attach();
    store.getState().openEvidence({ article: "a" as never, locator: {} as never });
    command({ type: "set", view: { province: "lang-son" } });
    expect(store.getState().evidence).toBeNull();
  });

  test("of a host that became known by it is heard of from then on", () => {
    const { command, said, store } = attach({ parent: null });
    store.getState().select({ kind: "province", id: HA_NAM });
    vi.advanceTimersByTime(1_000);
    expect(said().map(({ message }) => message.type)).toEqual(["ready"]);
    command({ type: "ping" });
    store.getState().select({ kind: "province", id: LANG_SON });
    vi.advanceTimersByTime(1_000);
    expect(said().map(({ message, to }) => [message.type, to])).toEqual([
      ["ready", NEWS],
      ["select", NEWS],
      ["state", NEWS],
    ]);
  });

  test("is obeyed no more when the frame has stopped listening", () => {
    const { command, said, stop, store, listeners } = attach();
    store.getState().select({ kind: "province", id: HA_NAM });
    stop();
    command({ type: "get" });
    vi.advanceTimersByTime(1_000);
    expect(said().map(({ message }) => message.type)).toEqual(["ready"]);
    expect(listeners.size).toBe(0);
  });
});

describe("a set", () => {
  const at = (patch: Partial<View>) => ({ ...defaultView, mode: "embed" as const, ...patch });
  const result = (view: View, body: Parameters<typeof viewAsSet>[1]) => {
    const set = viewAsSet(view, body, committedCatalogue);
    return "view" in set ? pairsOf(set.view) : set.refusal.message;
  };

  test.each<[string, Partial<View>, Parameters<typeof viewAsSet>[1], object]>([
    [
      "lays pairs over the view",
      { color: "documents" },
      { view: { q: "Hà" } },
      { q: "Hà", color: "documents" },
    ],
    [
      "reads the query of an address",
      {},
      { view: "?province=ha-nam&color=documents" },
      { province: "ha-nam", color: "documents" },
    ],
    ["reads one without its question mark", {}, { view: "province=ha-nam" }, { province: "ha-nam" }],
    ["leaves what a query has for others", {}, { view: "?utm_source=x&q=a" }, { q: "a" }],
    ["knows old names of keys", { color: "documents" }, { view: { colour: "articles" } }, {}],
    [
      "takes back to its default what is empty",
      { q: "a", province: HA_NAM },
      { view: { q: "", province: "" } },
      {},
    ],
    [
      "that selects leaves what was selected",
      { province: HA_NAM, panel: "articles" },
      { view: { theme: "party-leadership" } },
      { theme: "party-leadership" },
    ],
    [
      "that selects keeps an article's province when both are named",
      {},
      { view: { province: "ha-nam", panel: "themes" } },
      { province: "ha-nam", panel: "themes" },
    ],
    [
      "that selects nothing keeps what is selected",
      { province: HA_NAM, panel: "articles" },
      { view: { color: "documents" } },
      { province: "ha-nam", panel: "articles", color: "documents" },
    ],
    [
      "that replaces leaves all but how the page is shown",
      { q: "a", lang: "vi", scheme: "dark" },
      { view: { province: "ha-nam" }, replace: true },
      { province: "ha-nam", lang: "vi", scheme: "dark" },
    ],
    [
      "that replaces with nothing shows the whole atlas",
      { q: "a", province: HA_NAM },
      { view: "", replace: true },
      {},
    ],
    [
      "follows a province into the boundaries shown",
      {},
      { view: { province: "ha-nam", boundaries: "2025" } },
      { province: "ninh-binh", boundaries: "2025" },
    ],
  ])("%s", (_, before, body, after) => {
    expect(result(at(before), body)).toEqual({ mode: "embed", ...after });
  });

  test.each<[string, Parameters<typeof viewAsSet>[1]["view"], string]>([
    ["an unknown key", { provnice: "ha-nam" }, 'found the key "provnice": expected province, article, '],
    [
      "a value that the codec does not know",
      { panel: "map" },
      'found panel="map": expected a value that this atlas has',
    ],
    [
      "a value that the dataset does not have",
      { province: "atlantis" },
      'found province="atlantis": expected',
    ],
    ["one of several, all of it", { q: "x", camera: "here" }, 'found camera="here": expected'],
    ["one in a query", "?boundaries=1954", 'found boundaries="1954": expected'],
    ["a key of every object", { constructor: "x" }, 'found the key "constructor": expected'],
  ])("refuses %s", (_, view, message) => {
    expect(result(at({}), { view })).toContain(message);
  });

  test("of what a state says shows that state again, whatever is shown", () => {
    fc.assert(
      fc.property(anyView, anyView, (one, other) => {
        const shown = checkView(one, committedCatalogue).view;
        const before = checkView(
          { ...other, lang: null, scheme: null, mode: null, story: null, step: null },
          committedCatalogue,
        ).view;
        expect(result(before, { view: pairsOf(shown), replace: true })).toEqual(pairsOf(shown));
        expect(result(shown, { view: pairsOf(shown) })).toEqual(pairsOf(shown));
      }),
    );
  });
});

describe("a step", () => {
  const here = {
    view: { mode: "present", story: "tour" } as Partial<View>,
    talk: { kind: "here", talk } as const,
  };

  test.each([
    ["next", null, "themes"],
    ["next", "end", "end"],
    ["previous", "end", "themes"],
    ["previous", null, "opening"],
    ["first", "end", "opening"],
    ["last", null, "end"],
    ["themes", null, "themes"],
    [3, null, "end"],
    ["3", null, "end"],
  ])("%s from %s leads to %s", (to, from, step) => {
    const { command, said, view } = attach({ ...here, view: { ...here.view, step: from } });
    said();
    command({ type: "step", id: "s", to });
    expect(view()).toMatchObject({ step, mode: "present", story: "tour" });
    expect(view().province).toBe(step === "opening" ? "ha-nam" : "lang-son");
    expect(said()[0]).toMatchObject({ to: NEWS, message: { type: "state", id: "s", view: { step } } });
  });

  test.each([
    ["no such step", here, "coda", "one of opening, themes, end"],
    ["a number beyond the talk", here, 4, "1 to 3"],
    ["a part of a step", here, 1.5, "1 to 3"],
    [
      "no frame that shows talks",
      { ...here, view: { mode: null, story: "tour" } },
      "next",
      "a talk that is shown",
    ],
    ["no talk", {}, "next", "expected a talk that is shown"],
    [
      "a talk nobody knows",
      { ...here, talk: { kind: "unknown", story: "x" } as const },
      "next",
      "expected a talk",
    ],
    ["a talk on its way", { ...here, talk: { kind: "loading" } as const }, "next", "ask again"],
  ])("is refused where there is %s", (_, given, to, message) => {
    const { command, said, view } = attach(given);
    const before = view();
    said();
    command({ type: "step", id: "s", to });
    expect(said()).toEqual([
      {
        to: NEWS,
        message: expect.objectContaining({
          type: "error",
          code: "talk",
          id: "s",
          message: expect.stringContaining(message),
        }),
      },
    ]);
    expect(view()).toBe(before);
  });
});

describe("what is no command", () => {
  test.each<[string, object, string, string]>([
    [
      "an unknown type",
      { type: "explode", id: "x" },
      "malformed",
      'found type: "explode": expected one of get, ping, set, step',
    ],
    ["no type", { id: "x" }, "malformed", "found type: undefined"],
    ["another version", { v: 2, type: "get", id: "x" }, "version", "found v: 2: expected v: 1"],
    [
      "a set without a view",
      { type: "set", id: "x" },
      "malformed",
      'expected { type: "set", view, replace? }',
    ],
    [
      "a view of other things than text",
      { type: "set", id: "x", view: { step: 2 } },
      "malformed",
      "with a record of strings",
    ],
    [
      "a view longer than any",
      { type: "set", id: "x", view: "q=".padEnd(9000, "a") },
      "malformed",
      "with a record of strings",
    ],
    ["a list for a view", { type: "set", id: "x", view: ["a"] }, "malformed", "with a record of strings"],
    [
      "a replace that is no boolean",
      { type: "set", id: "x", view: {}, replace: "yes" },
      "malformed",
      "true or false as replace",
    ],
    ["a step to nowhere", { type: "step", id: "x" }, "malformed", 'expected { type: "step", to }'],
    [
      "a view that the atlas does not have",
      { type: "set", id: "x", view: { panel: "map" } },
      "value",
      'found panel="map"',
    ],
  ])("%s is answered with what was found and expected, and changes nothing", (_, body, code, message) => {
    const { command, said, view } = attach({ view: { province: HA_NAM } });
    const before = view();
    said();
    command(body);
    expect(said()).toEqual([
      {
        to: NEWS,
        message: {
          ns: "phen-dau",
          v: 1,
          type: "error",
          id: "x",
          code,
          message: expect.stringContaining(message),
        },
      },
    ]);
    expect(view()).toBe(before);
  });

  test.each([
    ["text", "hello"],
    ["another's message", { ns: "other", type: "set" }],
    ["nothing", null],
    ["a question for the height", { ns: "phen-dau", v: 1, type: "height" }],
  ])("%s is not the atlas's to answer", (_, data) => {
    const { receive, said } = attach();
    said();
    receive(data, NEWS);
    vi.advanceTimersByTime(1_000);
    expect(said()).toEqual([]);
  });
});

const commands = [
  { type: "get", id: 1 },
  { type: "ping", id: 1 },
  { type: "set", id: 1, view: { province: "ha-nam" } },
  { type: "set", id: 1, view: 5 },
  { type: "step", id: 1, to: "next" },
  { type: "nonsense", id: 1 },
];

describe("whoever may not command", () => {
  test.each([
    ["an origin that is not listed", {}, OTHER],
    ["an opaque origin", { listed: ["null", NEWS] }, "null"],
    ["a listed one where the address names another", { listed: [NEWS, OTHER], named: OTHER }, NEWS],
    ["a listed one while the list cannot be read", { listed: null }, NEWS],
    ["the atlas's own, where the address names another", { named: NEWS }, ATLAS],
  ])("%s changes nothing and is not answered", (_, given, origin) => {
    const { command, said, view } = attach({ parent: null, ...given });
    const before = view();
    said();
    for (const body of commands) command(body, origin);
    vi.advanceTimersByTime(1_000);
    expect(view()).toBe(before);
    expect(said()).toEqual([]);
  });

  test("a window that is not the parent changes nothing, though its origin is listed", () => {
    const { receive, said, view } = attach();
    const before = view();
    said();
    for (const source of [{ postMessage: vi.fn() }, null, globalThis.window]) {
      for (const body of commands) receive({ ns: "phen-dau", v: 1, ...body }, NEWS, source);
    }
    vi.advanceTimersByTime(1_000);
    expect(view()).toBe(before);
    expect(said()).toEqual([]);
  });

  test("hears nothing of what the reader does", () => {
    const { said, store } = attach({ parent: OTHER });
    said();
    store.getState().select({ kind: "province", id: HA_NAM });
    vi.advanceTimersByTime(1_000);
    expect(said()).toEqual([]);
  });
});

describe("what the reader does", () => {
  test("is told once for changes that come close together", () => {
    const { said, store } = attach();
    said();
    for (let turn = 0; turn < 50; turn++) {
      store.getState().moveCamera({ zoom: 7, lat: 21, lng: 105 + turn / 100 });
    }
    store.getState().select({ kind: "province", id: HA_NAM });
    store.getState().hover({ kind: "province", id: LANG_SON });
    vi.advanceTimersByTime(5_000);
    expect(said().map(({ message }) => message)).toEqual([
      expect.objectContaining({ type: "select", selected: { kind: "province", id: "ha-nam" } }),
      expect.objectContaining({
        type: "state",
        view: { province: "ha-nam", camera: "7/21/105.49", mode: "embed" },
      }),
    ]);
  });

  test("is told when nothing is selected any more", () => {
    const { said, store } = attach({ view: { province: HA_NAM } });
    said();
    store.getState().select({ kind: "corpus" });
    vi.advanceTimersByTime(1_000);
    expect(said()[0]?.message).toMatchObject({ type: "select", selected: { kind: "corpus", id: null } });
  });

  test("is not told where it comes back to what was told", () => {
    const { said, store } = attach();
    said();
    store.getState().change({ q: "a" });
    store.getState().change({ q: "" });
    vi.advanceTimersByTime(1_000);
    expect(said()).toEqual([]);
  });

  test("is told once to a host that sends back whatever it hears", () => {
    const { said, store, command } = attach();
    said();
    store.getState().select({ kind: "province", id: HA_NAM });
    let heard = 0;
    for (let turn = 0; turn < 20; turn++) {
      vi.advanceTimersByTime(200);
      for (const { message } of said()) {
        heard += 1;
        if (message.type === "state") command({ type: "set", view: message.view });
      }
    }
    expect(heard).toBe(2);
  });
});

test("no message, whatever it is and whoever sends it, throws or leaves a view that no address could hold", () => {
  const { receive, view, said } = attach({ parent: null });
  const junk = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.record(
      {
        ns: fc.oneof(
          { weight: 5, arbitrary: fc.constant("phen-dau") },
          { weight: 1, arbitrary: fc.anything() },
        ),
        v: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.anything() }),
        type: fc.oneof(fc.constantFrom("set", "get", "step", "ping", "height"), fc.anything()),
        id: fc.anything(),
        view: fc.oneof(
          fc.string(),
          fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.anything())),
          fc.anything(),
        ),
        replace: fc.oneof(fc.boolean(), fc.anything()),
        to: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(junk, fc.constantFrom(OTHER, "null", "", NEWS), (data, origin) => {
      const before = view();
      said();
      receive(data, origin);
      const isAllowed = origin === NEWS;
      const checked = checkView(view(), committedCatalogue);
      expect(checked).toEqual({ view: view(), dropped: [] });
      if (!isAllowed) {
        expect(view()).toBe(before);
        expect(said()).toEqual([]);
      }
    }),
  );
});
