import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { wakeWhenTouched } from "#map/wakeWhenTouched.ts";

let element: HTMLElement;
let inside: HTMLButtonElement;
let see: (isIntersecting: boolean) => void;
let isDisconnected: boolean;
let stop: () => void;
const wake = vi.fn();
const sleep = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  isDisconnected = false;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {
        isDisconnected = true;
      }
    },
  );
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  element = document.createElement("section");
  inside = document.createElement("button");
  element.append(inside);
  document.body.append(element);
  stop = wakeWhenTouched(element, { wake, sleep });
  see(true);
  vi.clearAllMocks();
});

afterEach(() => {
  stop();
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const fire = (type: string, init: EventInit = {}) =>
  inside.dispatchEvent(new Event(type, { bubbles: true, ...init }));

describe("a map in view", () => {
  test.each(["pointerdown", "touchstart", "keydown", "focusin"])("wakes at a %s in it", (type) => {
    fire(type);
    expect(wake).toHaveBeenCalledOnce();
  });

  test("does not wake for what only passes over it", () => {
    for (const type of ["pointermove", "mouseenter", "mousemove"]) fire(type);
    inside.dispatchEvent(new WheelEvent("wheel", { bubbles: true, deltaY: 100 }));
    expect(wake).not.toHaveBeenCalled();
  });

  test("wakes for a wheel that means it", () => {
    inside.dispatchEvent(Object.assign(new WheelEvent("wheel", { bubbles: true }), { ctrlKey: true }));
    expect(wake).toHaveBeenCalledOnce();
  });

  test("goes to sleep when it leaves the view, and is not woken there", () => {
    fire("pointerdown");
    see(false);
    expect(sleep).toHaveBeenCalledOnce();
    wake.mockClear();
    fire("keydown");
    expect(wake).not.toHaveBeenCalled();
  });

  test("wakes under a hand even before the observer has said that it is in view", () => {
    see(false);
    fire("pointerdown");
    expect(wake).toHaveBeenCalledOnce();
  });

  test("wakes again when it comes back with the focus still in it, else stays asleep", () => {
    see(false);
    see(true);
    expect(wake).not.toHaveBeenCalled();
    see(false);
    inside.focus();
    wake.mockClear();
    see(true);
    expect(wake).toHaveBeenCalledOnce();
  });
});

describe("a page that has lost the focus", () => {
  test("lets its map sleep after a while", () => {
    fire("pointerdown");
    window.dispatchEvent(new Event("blur"));
    vi.advanceTimersByTime(1000);
    expect(sleep).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(sleep).toHaveBeenCalledOnce();
  });

  test("keeps it awake where the focus or a hand is back in time", () => {
    window.dispatchEvent(new Event("blur"));
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("blur"));
    fire("pointerdown");
    vi.advanceTimersByTime(10_000);
    expect(sleep).not.toHaveBeenCalled();
  });
});

test("what has ended neither watches nor wakes", () => {
  stop();
  fire("pointerdown");
  window.dispatchEvent(new Event("blur"));
  vi.advanceTimersByTime(10_000);
  expect(wake).not.toHaveBeenCalled();
  expect(sleep).not.toHaveBeenCalled();
  expect(isDisconnected).toBe(true);
});
