import { beforeEach, describe, expect, test, vi } from "vitest";
import { attachHeight, type HeightWindow } from "#features/embed/messages/attachHeight.ts";
import { heightForms, pymWidth } from "#features/embed/messages/heightForms.ts";
import { createFrame, OTHER } from "./frame.ts";

/** A window whose content is as high as told, and which draws when told. */
function createPage(childId: string | null = null) {
  const frame = createFrame();
  let height = 0;
  let changed = () => {};
  let isObserved = false;
  const queue = new Map<number, () => void>();
  let handle = 0;
  let arrived = () => {};
  const fonts = { status: "loaded", ready: new Promise<void>((resolve) => (arrived = resolve)) };
  const document = { fonts, fullscreenElement: null as unknown };
  const page: HeightWindow = {
    ...frame.page,
    ResizeObserver: class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe = () => {
        isObserved = true;
      };
      disconnect = () => {
        isObserved = false;
      };
    },
    requestAnimationFrame(callback) {
      handle += 1;
      queue.set(handle, callback);
      return handle;
    },
    cancelAnimationFrame: (one) => void queue.delete(one),
    document,
  };
  const content = { getBoundingClientRect: () => ({ height }) as DOMRect } as Element;
  const grow = (px: number) => {
    height = px;
    if (isObserved) changed();
  };
  const draw = () => {
    const callbacks = [...queue.values()];
    queue.clear();
    for (const callback of callbacks) callback();
  };
  const heights = () =>
    frame.sent.splice(0).flatMap(({ message }) => (message.type === "height" ? message.height : []));
  const attach = () => attachHeight(content, childId, page);
  return { ...frame, grow, draw, heights, attach, document, fonts, arrive: () => arrived() };
}

let page: ReturnType<typeof createPage>;
beforeEach(() => {
  page = createPage();
});

describe("the height", () => {
  test("is told at once where there is one, and nothing is told before", () => {
    page.attach();
    expect(page.heights()).toEqual([]);
    page.grow(400.2);
    page.draw();
    expect(page.heights()).toEqual([401]);
    const later = createPage();
    later.grow(300);
    later.attach();
    expect(later.heights()).toEqual([300]);
  });

  test("is told once an animation frame, however often the content changes in it", () => {
    page.attach();
    for (const px of [100, 200, 300, 410]) page.grow(px);
    expect(page.heights()).toEqual([]);
    page.draw();
    expect(page.heights()).toEqual([410]);
  });

  test("is told anew from one pixel's difference on, so that rounding never goes to and fro", () => {
    page.grow(400);
    page.attach();
    page.heights();
    for (const px of [400.4, 399.6, 400.9, 399.1, 400]) {
      page.grow(px);
      page.draw();
    }
    expect(page.heights()).toEqual([]);
    page.grow(401);
    page.draw();
    expect(page.heights()).toEqual([401]);
  });

  test("waits for the letters it depends on, once, and not for ever", async () => {
    vi.useFakeTimers();
    page.fonts.status = "loading";
    page.grow(420);
    page.attach();
    page.grow(410);
    page.draw();
    expect(page.heights()).toEqual([]);
    page.grow(400);
    page.arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.heights()).toEqual([400]);
    page.grow(500);
    page.draw();
    expect(page.heights()).toEqual([500]);

    const slow = createPage();
    slow.fonts.status = "loading";
    slow.grow(420);
    const stop = slow.attach();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(slow.heights()).toEqual([420]);
    stop();
    slow.arrive();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(slow.heights()).toEqual([]);
    vi.useRealTimers();
  });

  test("is left as it was while the frame fills the screen", () => {
    page.grow(400);
    page.attach();
    page.heights();
    page.document.fullscreenElement = {};
    page.grow(1080);
    page.draw();
    page.receive({ ns: "phen-dau", v: 1, type: "height" }, OTHER);
    expect(page.heights()).toEqual([]);
    page.document.fullscreenElement = null;
    page.grow(400);
    page.draw();
    expect(page.heights()).toEqual([]);
    page.grow(450);
    page.draw();
    expect(page.heights()).toEqual([450]);
  });

  test("is told to any host, since it says nothing of the reader", () => {
    page.grow(400);
    page.attach();
    expect(new Set(page.sent.map(({ to }) => to))).toEqual(new Set(["*"]));
  });

  test("is told again to a host that asks, from whatever origin, and to no other window", () => {
    page.grow(400);
    page.attach();
    page.heights();
    const ask = { ns: "phen-dau", v: 1, type: "height" };
    page.receive(ask, OTHER, { postMessage: () => undefined });
    page.receive({ ...ask, v: 2 }, OTHER);
    expect(page.heights()).toEqual([]);
    page.receive(ask, OTHER);
    page.receive(ask, "null");
    expect(page.heights()).toEqual([400, 400]);
  });

  test("is told no more when it has ended, even of a change that was waiting", () => {
    const stop = page.attach();
    page.grow(400);
    stop();
    page.draw();
    page.grow(500);
    page.draw();
    page.receive({ ns: "phen-dau", v: 1, type: "height" }, OTHER);
    expect(page.sent).toEqual([]);
    expect(page.listeners.size).toBe(0);
  });
});

describe("a page with pym", () => {
  test("gets its own form beside the others", () => {
    expect(heightForms(512, "pym-0")).toEqual([
      { ns: "phen-dau", v: 1, type: "height", height: 512 },
      { sentinel: "amp", type: "embed-size", height: 512 },
      "pymxPYMxpym-0xPYMxheightxPYMx512",
    ]);
    expect(heightForms(512, null)).toHaveLength(2);
  });

  test("is answered once for each new width", () => {
    page = createPage("pym-0");
    page.grow(400);
    page.attach();
    page.heights();
    for (const width of ["640", "640", "320"]) page.receive(`pymxPYMxpym-0xPYMxwidthxPYMx${width}`, OTHER);
    expect(page.heights()).toEqual([400, 400]);
  });

  test.each([
    ["pymxPYMxpym-0xPYMxwidthxPYMx640", "pym-0", 640],
    ["pymxPYMxpym-0xPYMxwidthxPYMx640.5", "pym-0", 640.5],
    ["pymxPYMxpym-1xPYMxwidthxPYMx640", "pym-0", null],
    ["pymxPYMxpym-0xPYMxheightxPYMx640", "pym-0", null],
    ["pymxPYMxpym-0xPYMxwidthxPYMx-1", "pym-0", null],
    ["pymxPYMxpym-0xPYMxwidthxPYMx1e9", "pym-0", null],
    ["pymxPYMxpym-0xPYMxwidth", "pym-0", null],
    ["pymxPYMxpym-0xPYMxwidthxPYMx640xPYMxmore", "pym-0", null],
    ["pymxPYMxxPYMxwidthxPYMx640", null, null],
    [{ width: 640 }, "pym-0", null],
  ])("%o to %s says the width %o", (data, childId, width) => {
    expect(pymWidth(data, childId)).toBe(width);
  });
});
