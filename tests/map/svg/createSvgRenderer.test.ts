import { beforeEach, describe, expect, test } from "vitest";
import { cameraFor, toScreen } from "#map/camera.ts";
import { DASH_PX } from "#map/dashPattern.ts";
import { createSvgRenderer, type SvgRenderer } from "#map/svg/createSvgRenderer.ts";
import { toDrawing } from "#map/svg/outlinePath.ts";
import { committedLand, committedUnits, NEW, OLD } from "../../committed.ts";
import { modelOf, provinceId, regionIn, subject } from "../modelOf.ts";

let container: HTMLElement;
let renderer: SvgRenderer;
const all = (selector: string) => [...container.querySelectorAll(selector)];
const path = (id: string) => container.querySelector(`[data-province="${id}"]`) as SVGPathElement;

beforeEach(() => {
  container = document.createElement("div");
  document.body.append(container);
  renderer = createSvgRenderer(container, committedLand);
  renderer.paint(modelOf());
});

describe("the drawing", () => {
  test("has a path for every province, classed by its step of the ramp", () => {
    expect(all("[data-province]")).toHaveLength(63);
    expect(path("lang-son")).toHaveClass("region", `step-${regionIn(modelOf(), "lang-son").step}`);
    expect(path("ha-giang")).toHaveClass("no-data");
    expect(path("ca-mau")).toHaveClass("not-covered");
  });

  test("hatches the provinces without data, and no others", () => {
    const hatched = all(".hatched").map((one) => one.getAttribute("d"));
    const empty = modelOf().regions.filter(({ coverage }) => coverage === "no-data");
    expect(hatched).toEqual(empty.map(({ id }) => path(id).getAttribute("d")));
  });

  test("has the neighbouring land under the provinces", () => {
    expect(all(".lands .land").length).toBe(committedLand.length);
    expect(all(".world > g").map((group) => group.getAttribute("class"))).toEqual([
      "lands",
      "regions",
      "hatches",
      "dashes",
      "outlines",
    ]);
  });

  test("is no picture for a screen reader, which has the list", () => {
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  test("changes only classes where only values changed", () => {
    const before = all("[data-province]");
    const outlines = before.map((one) => one.getAttribute("d"));
    renderer.paint(modelOf({ color: "documents" }));
    expect(all("[data-province]").every((one, position) => one === before[position])).toBe(true);
    expect(before.map((one) => one.getAttribute("d"))).toEqual(outlines);
    expect(path("hai-phong")).toHaveClass("step-0");
  });

  test("is drawn anew for other boundaries", () => {
    renderer.paint(modelOf({ boundaries: NEW }));
    expect(all("[data-province]")).toHaveLength(34);
    expect(path("ha-nam")).toBeNull();
  });

  test("is gone when the renderer ends", () => {
    renderer.destroy();
    expect(container).toBeEmptyDOMElement();
  });
});

describe("what is selected", () => {
  test("has a double outline, drawn over every province", () => {
    renderer.paint(modelOf({ province: provinceId("lang-son") }));
    const outlines = all(".outlines path");
    expect(outlines.map((one) => one.getAttribute("class"))).toEqual([
      "outline outline-selected under",
      "outline outline-selected",
    ]);
    expect(outlines[0]?.getAttribute("d")).toBe(path("lang-son").getAttribute("d"));
    expect(path("lang-son")).toHaveClass("selected");
  });

  test("outlines the six provinces that an article concerns", () => {
    renderer.paint(modelOf({ subject: subject("article", "military-region-1-2024") }));
    expect(all(".outline-concerned:not(.under)")).toHaveLength(6);
  });

  test("is outlined after what is only concerned, wherever it stands in the list", () => {
    renderer.paint(
      modelOf({ province: provinceId("bac-kan"), subject: subject("article", "military-region-1-2024") }),
    );
    const kinds = all(".outline:not(.under)").map((one) => one.getAttribute("class")?.split("-").at(-1));
    expect(kinds.filter((kind) => kind === "selected")).toHaveLength(1);
    expect(kinds.at(-1)).toBe("selected");
  });

  test("leaves the others to step back, their step still told", () => {
    renderer.paint(modelOf({ subject: subject("article", "military-region-1-2024") }));
    expect(path("thai-binh")).toHaveClass("recedes", `step-${regionIn(modelOf(), "thai-binh").step}`);
    expect(path("lang-son")).not.toHaveClass("recedes");
    renderer.paint(modelOf());
    expect(all(".recedes")).toHaveLength(0);
  });

  test("loses its outline with the selection", () => {
    renderer.paint(modelOf({ province: provinceId("lang-son") }));
    renderer.paint(modelOf());
    expect(all(".outlines path")).toHaveLength(0);
  });
});

describe("boundaries of another time", () => {
  const beside = [{ boundaries: OLD, units: committedUnits["2008"] }];
  const dashed = () => all(".dash:not(.under)");

  test("are dashed over the provinces and under the selection", () => {
    renderer.paint(modelOf({ boundaries: NEW, province: provinceId("ninh-binh"), beside }));
    expect(dashed().map((one) => one.getAttribute("stroke-dasharray"))).toEqual([DASH_PX.earlier.join(" ")]);
    expect(dashed()[0]?.getAttribute("d")?.length).toBeGreaterThan(100);
  });

  test("are told apart by their dashes, what was from what comes", () => {
    const later = [{ boundaries: NEW, units: committedUnits["2025"] }];
    renderer.paint(modelOf({ province: provinceId("ha-nam"), beside: later }));
    expect(dashed().map((one) => one.getAttribute("stroke-dasharray"))).toEqual([DASH_PX.later.join(" ")]);
  });

  test("are drawn as a whole beside what belongs to the selection, and go with both", () => {
    renderer.paint(modelOf({ boundaries: NEW, province: provinceId("ninh-binh"), beside, outlines: OLD }));
    expect(dashed().map((one) => one.classList.contains("strong"))).toEqual([false, true]);
    renderer.paint(modelOf({ boundaries: NEW, beside }));
    expect(dashed()).toHaveLength(0);
  });
});

describe("a highlight", () => {
  test("marks what is under the pointer, and leaves what was", () => {
    renderer.highlight([provinceId("lang-son")], null);
    renderer.highlight([provinceId("ha-nam")], null);
    expect(all(".hovered").map((one) => one.getAttribute("data-province"))).toEqual(["ha-nam"]);
  });

  test("rings what the keyboard is on, also after another paint", () => {
    renderer.highlight([], provinceId("ha-nam"));
    renderer.paint(modelOf({ color: "documents" }));
    expect(all(".outline-active")).toHaveLength(2);
    renderer.highlight([], null);
    expect(all(".outline-active")).toHaveLength(0);
  });

  test("of the pointer stays when the colours change under it", () => {
    renderer.highlight([provinceId("lang-son")], null);
    renderer.paint(modelOf({ color: "documents" }));
    expect(path("lang-son")).toHaveClass("hovered");
  });
});

describe("a pointer", () => {
  test("on a province gives its id", () => {
    expect(renderer.provinceAt(path("lang-son"))).toBe("lang-son");
  });

  test("on land, sea or nothing gives none", () => {
    expect(renderer.provinceAt(container.querySelector(".land"))).toBeNull();
    expect(renderer.provinceAt(container.querySelector("svg"))).toBeNull();
    expect(renderer.provinceAt(null)).toBeNull();
  });
});

test("a camera sets the drawing where the overlay's labels and MapLibre's canvas are", () => {
  const size = { width: 1200, height: 800 };
  const camera = cameraFor(modelOf().home, size, { top: 0, right: 300, bottom: 100, left: 200 });
  renderer.move(camera, size);
  const transform = container.querySelector(".world")?.getAttribute("transform") ?? "";
  const [x, y, k] = (transform.match(/-?[\d.]+/g) ?? []).map(Number) as [number, number, number];
  for (const { labelAt } of modelOf().regions.slice(0, 5)) {
    const drawn = toDrawing(labelAt);
    const screen = toScreen(labelAt, camera, size);
    expect(x + drawn.x * k).toBeCloseTo(screen.x, 0);
    expect(y + drawn.y * k).toBeCloseTo(screen.y, 0);
  }
});
