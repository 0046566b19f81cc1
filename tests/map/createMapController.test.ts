import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMapController, type MapController, type MapStart } from "#map/createMapController.ts";
import type { GlOptions } from "#map/gl/createGlRenderer.ts";
import { committedLand } from "../committed.ts";
import { modelOf, provinceId } from "./modelOf.ts";

const gl = vi.hoisted(() => ({
  made: [] as { options: GlOptions; renderer: Record<string, ReturnType<typeof vi.fn>> }[],
  fails: false,
}));
vi.mock("#map/gl/createGlRenderer.ts", () => ({
  createGlRenderer(options: GlOptions) {
    if (gl.fails) throw new Error("no WebGL here");
    const names = ["paint", "goTo", "zoomBy", "highlight", "recolor", "resize", "say", "destroy"];
    const renderer = Object.fromEntries(names.map((name) => [name, vi.fn()]));
    options.container.append(document.createElement("canvas"));
    gl.made.push({ options, renderer });
    return renderer;
  },
}));

const events = {
  select: vi.fn(),
  pin: vi.fn(),
  hover: vi.fn(),
  moved: vi.fn(),
  showing: vi.fn(),
  narrow: vi.fn(),
  withheld: vi.fn(),
};
const layers = {
  gl: document.createElement("div"),
  svg: document.createElement("div"),
  overlay: document.createElement("div"),
};
let controller: MapController;

function begin(start: Partial<MapStart> = {}) {
  controller = createMapController(
    layers,
    committedLand,
    modelOf(),
    {
      camera: null,
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      legendPx: 0,
      textScale: 1,
      legend: "under",
      cooperativeGestures: true,
      words: { wheel: "wheel", touch: "touch" },
      renderer: "when-woken",
      poster: null,
      ...start,
    },
    events,
  );
}
const last = () => gl.made.at(-1);
const wakeUp = async () => {
  const before = gl.made.length;
  controller.wake();
  await vi.waitFor(() => expect(gl.made.length).toBe(before + 1));
  last()?.options.events.ready();
};
const drawn = (id: string) => layers.svg.querySelector(`[data-province="${id}"]`);

beforeEach(() => {
  vi.clearAllMocks();
  gl.made.length = 0;
  gl.fails = false;
  for (const layer of Object.values(layers)) {
    layer.replaceChildren();
    layer.hidden = false;
    Object.defineProperties(layer, {
      clientWidth: { value: 600, configurable: true },
      clientHeight: { value: 600, configurable: true },
    });
    document.body.append(layer);
  }
});
afterEach(() => controller.destroy());

test("a map that starts at once sends for MapLibre", async () => {
  begin({ renderer: "at-once" });
  await vi.waitFor(() => expect(gl.made).toHaveLength(1));
});

describe("a map that is to be woken", () => {
  test("is a whole drawing until then, whose provinces can be clicked", async () => {
    begin();
    expect(layers.svg.querySelectorAll("[data-province]").length).toBe(63);
    drawn("lang-son")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(events.select).toHaveBeenCalledExactlyOnceWith("lang-son");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(gl.made).toHaveLength(0);
  });

  test("gives its place to MapLibre when that has drawn, once however often it is woken", async () => {
    begin();
    controller.wake();
    controller.wake();
    await vi.waitFor(() => expect(gl.made).toHaveLength(1));
    controller.wake();
    expect(layers.svg.hidden).toBe(false);
    last()?.options.events.ready();
    expect(layers.svg.hidden).toBe(true);
    expect(events.showing).toHaveBeenLastCalledWith("gl");
    expect(gl.made).toHaveLength(1);
  });

  test("keeps the drawing while a finger is on it, so that the click that woke it is not lost", async () => {
    begin();
    const pointer = (type: string, target: EventTarget) =>
      target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerId: 1 }));
    pointer("pointerdown", layers.svg);
    await wakeUp();
    expect(layers.svg.hidden).toBe(false);
    pointer("pointerup", window);
    drawn("ha-nam")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(events.select).toHaveBeenCalledExactlyOnceWith("ha-nam");
    await vi.waitFor(() => expect(layers.svg.hidden).toBe(true));
  });

  test("sleeps as a drawing of what is shown by then, with the same camera, and MapLibre gone", async () => {
    begin();
    await wakeUp();
    const camera = { zoom: 7.2, lat: 21.4, lng: 106.2 };
    last()?.options.events.moved(camera, true);
    controller.paint(modelOf({ province: provinceId("lang-son") }));
    controller.sleep();
    expect(last()?.renderer.destroy).toHaveBeenCalledOnce();
    expect(layers.gl.childElementCount).toBe(0);
    expect(layers.svg.hidden).toBe(false);
    expect(drawn("lang-son")?.classList).toContain("selected");
    expect(events.showing).toHaveBeenLastCalledWith("svg");
    await wakeUp();
    expect(gl.made).toHaveLength(2);
    expect(last()?.options.camera).toEqual(camera);
  });

  test("is not woken by a MapLibre that comes too late", async () => {
    begin();
    controller.wake();
    controller.sleep();
    await new Promise((resolve) => setTimeout(resolve, 30));
    for (const { options } of gl.made) options.events.ready();
    expect(layers.svg.hidden).toBe(false);
    expect(events.showing).not.toHaveBeenCalledWith("gl");
  });

  test("that loses its context sleeps, and may be woken again", async () => {
    begin();
    await wakeUp();
    last()?.options.events.lost("gone");
    expect(events.showing).toHaveBeenLastCalledWith("svg");
    await wakeUp();
    expect(events.showing).toHaveBeenLastCalledWith("gl");
  });

  test("stays a drawing for good where there is no WebGL, and is not asked again", async () => {
    vi.spyOn(console, "info").mockImplementation(() => {});
    gl.fails = true;
    begin();
    controller.wake();
    await vi.waitFor(() => expect(events.showing).toHaveBeenLastCalledWith("svg-only"));
    gl.fails = false;
    controller.wake();
    controller.sleep();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(gl.made).toHaveLength(0);
    expect(layers.svg.hidden).toBe(false);
  });
});

test("the words of the hint follow the language, now and when MapLibre comes again", async () => {
  begin();
  await wakeUp();
  controller.say({ wheel: "cuộn", touch: "chạm" });
  expect(last()?.renderer.say).toHaveBeenCalledExactlyOnceWith({ wheel: "cuộn", touch: "chạm" });
  controller.sleep();
  await wakeUp();
  expect(last()?.options.words.wheel).toBe("cuộn");
});
