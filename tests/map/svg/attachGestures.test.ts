import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { attachGestures, type Gestures } from "#map/svg/attachGestures.ts";

const size = { width: 600, height: 400 };
const camera = { zoom: 7, lat: 21.5, lng: 106 };
const [onMove, onEnd, onWithheld] = [vi.fn(), vi.fn(), vi.fn()];
let element: HTMLElement;
let gestures: Gestures;
let isCooperative: boolean;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  isCooperative = true;
  element = document.createElement("div");
  Object.defineProperties(element, { clientWidth: { value: 600 }, clientHeight: { value: 400 } });
  document.body.append(element);
  gestures = attachGestures(element, {
    sizeOf: () => size,
    cooperative: () => isCooperative,
    onMove,
    onEnd,
    onWithheld,
  });
  gestures.follow(camera, size);
});
afterEach(() => {
  gestures.detach();
  element.remove();
  vi.useRealTimers();
});

function wheel(init: WheelEventInit) {
  // What this DOM does not know of wheels (keys, place) is given to them.
  const { deltaY = -100, ...rest } = init;
  const event = Object.assign(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY }), {
    clientX: 300,
    clientY: 200,
    ...rest,
  });
  element.dispatchEvent(event);
  return event;
}

function touch(type: string, points: readonly [x: number, y: number][]) {
  const touches = points.map(([clientX, clientY], identifier) => ({ clientX, clientY, identifier }));
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    touches,
    changedTouches: touches,
  });
  element.dispatchEvent(event);
  return event;
}

describe("where the page around the map comes first", () => {
  test("a wheel is the page’s, untouched, and the reader is told what zooms", () => {
    expect(wheel({}).defaultPrevented).toBe(false);
    expect(onMove).not.toHaveBeenCalled();
    expect(onWithheld).toHaveBeenCalledExactlyOnceWith("wheel");
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])("a wheel with %o zooms the map alone", (key) => {
    expect(wheel(key).defaultPrevented).toBe(true);
    expect(onMove.mock.lastCall?.[0].zoom).toBeCloseTo(camera.zoom + 0.2, 6);
    expect(onWithheld).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test("a wheel with Ctrl is kept from the page even where the map gets no larger", () => {
    gestures.follow({ ...camera, zoom: 11 }, size);
    expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(onMove).not.toHaveBeenCalled();
  });

  test("one finger is the page’s", () => {
    touch("touchstart", [[100, 100]]);
    expect(touch("touchmove", [[100, 60]]).defaultPrevented).toBe(false);
    expect(onMove).not.toHaveBeenCalled();
    expect(onWithheld).toHaveBeenCalledWith("touch");
  });
});

describe("where it has the screen to itself", () => {
  beforeEach(() => {
    isCooperative = false;
  });

  test("a wheel zooms", () => {
    expect(wheel({}).defaultPrevented).toBe(true);
    expect(onMove.mock.lastCall?.[0].zoom).toBeGreaterThan(camera.zoom);
    expect(onWithheld).not.toHaveBeenCalled();
  });
});

test("small steps with Ctrl are a pinch on a touchpad and count for more than a wheel’s", () => {
  wheel({ ctrlKey: true, deltaY: -10 });
  expect(onMove.mock.lastCall?.[0].zoom).toBeCloseTo(camera.zoom + 0.2, 6);
});

test("what has ended moves nothing", () => {
  gestures.detach();
  wheel({ ctrlKey: true });
  expect(onMove).not.toHaveBeenCalled();
});
