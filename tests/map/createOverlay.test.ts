import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId } from "#dataset/schema.ts";
import { cameraFor, toScreen } from "#map/camera.ts";
import { createOverlay, type Overlay } from "#map/createOverlay.ts";
import { modelOf, regionIn, subject } from "./modelOf.ts";

const size = { width: 1200, height: 800 };
const camera = cameraFor(modelOf().home, size, { top: 0, right: 0, bottom: 0, left: 0 });
let container: HTMLElement;
let overlay: Overlay;
let onPin: ReturnType<typeof vi.fn<(articles: readonly ArticleId[]) => void>>;

const all = (selector: string) => [...container.querySelectorAll(selector)];
const labelOf = (name: string) =>
  all(".label").find((label) => label.querySelector(".label-name")?.textContent === name);
const placeOf = (mark: Element | null | undefined) =>
  (mark?.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);

beforeEach(() => {
  container = document.createElement("div");
  document.body.append(container);
  onPin = vi.fn();
  overlay = createOverlay(container, onPin);
  overlay.paint(modelOf());
  overlay.move(camera, size);
});

describe("a label", () => {
  test("names the province and prints its count on a symbol", () => {
    const label = labelOf("Bắc Ninh");
    expect(label?.querySelector(".label-value")).toHaveTextContent("2");
    expect(label?.querySelector(".label-badge")).toBeInTheDocument();
  });

  test("of a share has no symbol, since shares are shaded", () => {
    overlay.paint(modelOf({ color: "party-leadership" }));
    expect(labelOf("Thái Bình")?.querySelector(".label-value")).toHaveTextContent("18%");
    expect(all(".label-badge")).toHaveLength(0);
  });

  test("of a province without an article is its name alone", () => {
    overlay.move({ ...camera, zoom: 9 }, size);
    expect(labelOf("Hưng Yên")?.querySelector(".label-value")).toBeNull();
  });

  test("stands in one place only, whatever was painted before", () => {
    overlay.paint(modelOf({ color: "documents" }));
    const names = all(".label-name").map((name) => name.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  test("goes along with the map, and stays the same element while it is only moved", () => {
    const before = labelOf("Lạng Sơn");
    const [x = 0] = placeOf(before);
    overlay.move({ ...camera, lng: camera.lng + 0.1 }, size);
    expect(labelOf("Lạng Sơn")).toBe(before);
    const shiftPx = toScreen([105.9, 21], camera, size).x - toScreen([106, 21], camera, size).x;
    expect((placeOf(before)[0] ?? 0) - x).toBeCloseTo(shiftPx, 0);
  });
});

describe("a pin", () => {
  test("stands for each place with an article, its point on the place", () => {
    expect(all(".pin")).toHaveLength(5);
    const [x, y] = placeOf(container.querySelector('[data-pin="kim-bang"]'));
    const at = toScreen([105.87266, 20.58064], camera, size);
    expect(x).toBeCloseTo(at.x, 0);
    expect(y).toBeCloseTo(at.y, 0);
  });

  test("gives back its articles when clicked, and keeps the click from the province under it", async () => {
    const onMap = vi.fn();
    container.addEventListener("click", onMap);
    const pin = container.querySelector('[data-pin="kim-bang"] .pin-drop');
    await userEvent.click(pin as Element);
    expect(onPin).toHaveBeenCalledExactlyOnceWith(["ha-nam-kim-bang-2023"]);
    expect(onMap).not.toHaveBeenCalled();
  });

  test("says its place and titles", () => {
    expect(container.querySelector('[data-pin="kim-bang"] title')?.textContent).toMatch(/^Kim Bang: ./);
  });

  test("of a selected article is marked", () => {
    overlay.paint(modelOf({ subject: subject("article", "thai-binh-2024") }));
    expect(all(".pin.selected").map((pin) => pin.getAttribute("data-pin"))).toEqual(["thai-binh-province"]);
  });

  test("of several articles says how many", () => {
    const model = modelOf();
    const [first, ...rest] = model.pins;
    const ids = model.pins.flatMap(({ articles }) => articles).slice(0, 3);
    overlay.paint({ ...model, pins: first ? [{ ...first, articles: ids }, ...rest] : [] });
    expect(all(".pin-count").map((count) => count.textContent)).toEqual(["3"]);
  });
});

describe("words made larger", () => {
  const sizes = (selector: string) => all(selector).map((one) => Number(one.getAttribute("font-size")));

  test("are so at once, badges and pins with them, and small again on demand", () => {
    const radius = () => Number(container.querySelector(".label-badge")?.getAttribute("r"));
    const [before, names] = [radius(), sizes(".label-name")];
    overlay.scaleText(1.92);
    expect(Math.min(...sizes(".label-name"))).toBeGreaterThanOrEqual(22);
    expect(radius()).toBeCloseTo(before * 1.92);
    expect(container.querySelector(".pin-drop")?.getAttribute("transform")).toBe("scale(1.92)");
    overlay.scaleText(1);
    expect(sizes(".label-name")).toEqual(names);
    expect(container.querySelector(".pin-drop")?.getAttribute("transform")).toBe("");
  });

  test("leave every pin with its point on its place and its click", async () => {
    overlay.scaleText(1.92);
    const at = toScreen([105.87266, 20.58064], camera, size);
    const pin = container.querySelector('[data-pin="kim-bang"]');
    expect(placeOf(pin)).toEqual([Number(at.x.toFixed(1)), Number(at.y.toFixed(1))]);
    await userEvent.click(pin?.querySelector(".pin-drop") as Element);
    expect(onPin).toHaveBeenCalledExactlyOnceWith(["ha-nam-kim-bang-2023"]);
  });

  test("may be so from the beginning", () => {
    overlay.destroy();
    overlay = createOverlay(container, onPin, 2);
    overlay.paint(modelOf());
    overlay.move(camera, size);
    expect(Math.min(...sizes(".label-name"))).toBe(23);
  });
});

test("the overlay is no picture for a screen reader, which has the list", () => {
  expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});

test("the overlay is gone when it ends", () => {
  overlay.destroy();
  expect(container).toBeEmptyDOMElement();
});

test("the overlay draws what the model has after a paint without a move", () => {
  overlay.paint(modelOf({ filter: { from: "2025", to: "2025" } }));
  expect(all(".pin").length).toBe(modelOf({ filter: { from: "2025", to: "2025" } }).pins.length);
  expect(labelOf("Hải Phòng")?.querySelector(".label-value")).toHaveTextContent(
    regionIn(modelOf(), "hai-phong").printed ?? "",
  );
});
