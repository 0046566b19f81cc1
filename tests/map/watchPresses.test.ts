import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Presses, watchPresses } from "#map/watchPresses.ts";

let element: HTMLElement;
let presses: Presses;
const then = vi.fn();
const pointer = (type: string, pointerId: number, target: EventTarget = window) =>
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerId }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  element = document.createElement("div");
  document.body.append(element);
  presses = watchPresses(element);
});
afterEach(() => {
  presses.stop();
  element.remove();
  vi.useRealTimers();
});

test("where nothing presses there is nothing to wait for", () => {
  presses.whenReleased(then);
  expect(then).toHaveBeenCalledOnce();
});

test("a press is waited for, and then the click that it may become", () => {
  pointer("pointerdown", 1, element);
  presses.whenReleased(then);
  pointer("pointerup", 1);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(then).toHaveBeenCalledOnce();
});

test("two fingers are waited for until both are up, wherever they are lifted", () => {
  pointer("pointerdown", 1, element);
  pointer("pointerdown", 2, element);
  presses.whenReleased(then);
  pointer("pointerup", 1);
  vi.advanceTimersByTime(1000);
  expect(then).not.toHaveBeenCalled();
  pointer("pointercancel", 2);
  vi.advanceTimersByTime(1000);
  expect(then).toHaveBeenCalledOnce();
});

test("a press elsewhere is none of its business", () => {
  pointer("pointerdown", 1);
  presses.whenReleased(then);
  expect(then).toHaveBeenCalledOnce();
});

test("nobody is called after the end", () => {
  pointer("pointerdown", 1, element);
  presses.whenReleased(then);
  presses.stop();
  pointer("pointerup", 1);
  vi.advanceTimersByTime(1000);
  expect(then).not.toHaveBeenCalled();
});
