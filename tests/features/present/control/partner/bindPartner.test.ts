import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createControlStore } from "#features/present/control/controlStore.ts";
import { bindPartner, type Partner } from "#features/present/control/partner/bindPartner.ts";
import type { Screen } from "#features/present/control/partner/message.ts";
import type { View } from "#state/view.ts";
import { createViewStore } from "#state/viewStore.ts";
import { asHost, type FakeWindow, fakeWindows } from "../fakeWindows.ts";

const SESSION = "abcdefghij";
const screen: Screen = {
  width: 1280,
  height: 720,
  map: { x: 0, y: 0, width: 1280, height: 720 },
  covers: [],
  camera: { zoom: 7, lat: 21, lng: 106 },
};
const at = (step: string, more: Partial<View> = {}): Partial<View> => ({
  mode: "present",
  story: "five-provinces",
  step,
  ...more,
});

const bound: Partner[] = [];
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const one of bound.splice(0)) one.stop();
  vi.useRealTimers();
});

/** A window with its stores, joined to the talk. */
function join(kind: "console" | "audience", host: FakeWindow, view: Partial<View>, begins = false) {
  const store = createViewStore(view);
  const controls = createControlStore();
  const partner = bindPartner({
    role: { kind, session: SESSION },
    begins,
    store,
    controls,
    host: asHost(host),
    readScreen: () => screen,
  });
  bound.push(partner);
  return { store, controls, partner, view: () => store.getState().view };
}

function open(view = at("one")) {
  const windows = fakeWindows();
  windows.console.from = windows.audience;
  windows.audience.from = windows.console;
  const presenter = join("console", windows.console, view, true);
  presenter.partner.hold(windows.audience as unknown as Window);
  const audience = join("audience", windows.audience, at("one"));
  vi.advanceTimersByTime(1100);
  return { windows, presenter, audience };
}
const { laid } = createControlStore().getState();

describe("the two windows of a talk", () => {
  test("show the same step, view, black and spotlight, whichever is driven", () => {
    const { presenter, audience } = open();
    presenter.store.getState().replace({ ...presenter.view(), step: "two", province: "ha-nam" as never });
    expect(audience.view()).toMatchObject({ step: "two", province: "ha-nam" });
    audience.store.getState().moveCamera({ zoom: 8, lat: 21, lng: 106 });
    audience.store.getState().replace({ ...audience.view(), step: "three" });
    expect(presenter.view()).toMatchObject({ step: "three", camera: { zoom: 8 } });
    presenter.controls.setState({ laid: { ...laid, black: true }, started: 5 });
    expect(audience.controls.getState()).toMatchObject({ laid: { black: true }, started: 5 });
    audience.controls.setState({ laid: { ...laid, spotlight: true } });
    audience.controls.setState({ spot: { x: 0.2, y: 0.7 } });
    expect(presenter.controls.getState()).toMatchObject({
      laid: { black: false, spotlight: true },
      spot: { x: 0.2, y: 0.7 },
    });
  });

  test("keep their own language and scheme", () => {
    const { presenter, audience } = open(at("one", { lang: "vi", scheme: "dark" }));
    presenter.store.getState().replace({ ...presenter.view(), step: "two" });
    expect(audience.view()).toMatchObject({ step: "two", lang: null, scheme: null });
  });

  test("a window that comes late, or again, takes what the talk has come to", () => {
    const { windows, presenter, audience } = open();
    presenter.store.getState().replace({ ...presenter.view(), step: "four" });
    audience.partner.stop();
    const again = join("audience", windows.audience, at("one"));
    vi.advanceTimersByTime(1100);
    expect(again.view().step).toBe("four");
    presenter.partner.stop();
    const reloaded = join("console", windows.console, at("one"));
    vi.advanceTimersByTime(1100);
    expect(reloaded.view().step).toBe("four");
    reloaded.store.getState().replace({ ...reloaded.view(), step: "five" });
    expect(again.view().step).toBe("five");
  });

  test("the console knows whether the audience's window is there, and how it looks", () => {
    const { windows, presenter } = open();
    expect(presenter.controls.getState()).toMatchObject({ presence: "here", screen });
    windows.audience.close();
    vi.advanceTimersByTime(1100);
    expect(presenter.controls.getState().presence).toBe("gone");
  });

  test("end together", () => {
    const { windows, presenter } = open();
    presenter.partner.end();
    expect(windows.audience.closed).toBe(true);
  });

  test("hear nobody else: no other origin, no other session, no other talk", () => {
    const { windows, audience } = open();
    const last = windows.audience.heard.find(
      (one) => (one as { body: { type: string } }).body.type === "state",
    ) as { body: { shared: object }; page: string };
    const forged = (more: object, view: string) => ({
      ...last,
      page: "forged",
      ...more,
      body: { ...last.body, rev: 99, shared: { ...last.body.shared, view } },
    });
    windows.audience.hear(
      forged({ n: 1 }, "?mode=present&story=five-provinces&step=x"),
      "https://evil.example",
    );
    windows.audience.hear(forged({ n: 2, session: "other" }, "?mode=present&story=five-provinces&step=x"));
    windows.audience.hear(forged({ n: 3 }, "?mode=present&story=another&step=x"));
    expect(audience.view().step).toBe("one");
    windows.audience.hear(forged({ n: 4 }, "?mode=present&story=five-provinces&step=x"));
    expect(audience.view().step).toBe("x");
  });
});
