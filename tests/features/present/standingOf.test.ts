import { describe, expect, test } from "vitest";
import { figureOf } from "#features/present/figure/figureOf.ts";
import { isUpright, mapTextScale, stageUnit } from "#features/present/stageUnit.ts";
import { standingOf } from "#features/present/standingOf.ts";
import { worded } from "#features/present/worded.ts";
import { viewOfStep } from "#state/talk.ts";
import { defaultView, select, type View } from "#state/view.ts";
import { readView } from "#state/viewCodec.ts";
import { committedCatalogue } from "../../committed.ts";
import { committedTalks, talkStep } from "./talks.ts";

const presenting: View = { ...defaultView, mode: "present", story: "five-provinces" };
const at = (query: string): View => readView(`?${query}`).view;

describe("how what is shown stands to a step", () => {
  const step = talkStep();
  const own = viewOfStep(step, presenting);

  test("it is the step's own view, whatever the language and scheme", () => {
    expect(standingOf(step, own, committedCatalogue)).toBe("step");
    expect(standingOf(step, { ...own, lang: "vi", scheme: "dark" }, committedCatalogue)).toBe("step");
  });

  test("it is moved where only the map was", () => {
    const camera = { zoom: 8, lat: 21, lng: 106 };
    expect(standingOf(step, { ...own, camera }, committedCatalogue)).toBe("moved");
  });

  test("a camera that differs by less than a hand can place it is the step's own", () => {
    const aimed = talkStep({ view: { camera: "8/21/106" } });
    const view = viewOfStep(aimed, presenting);
    const near = { ...view, camera: { zoom: 8.01, lat: 21.0001, lng: 106.0001 } };
    expect(standingOf(aimed, near, committedCatalogue)).toBe("step");
  });

  test("it is elsewhere once something else is chosen on the map", () => {
    const chosen = select(own, { kind: "province", id: "thai-binh" as never });
    expect(standingOf(step, chosen, committedCatalogue)).toBe("elsewhere");
  });

  test("a step that names what the dataset does not have is shown as what is left of it", () => {
    const odd = talkStep({ view: { province: "atlantis", color: "documents" } });
    const left = { ...viewOfStep(odd, presenting), province: null };
    expect(standingOf(odd, left, committedCatalogue)).toBe("step");
  });
});

describe("the figure beside the map", () => {
  test.each([
    ["", null],
    ["province=lang-son", "themes"],
    ["province=lang-son&panel=documents", "documents"],
    ["province=lang-son&panel=timeline", "events"],
    ["province=lang-son&article=military-region-1-2024", "articles"],
    ["province=lang-son&color=militia-reserves", null],
    ["province=lang-son&color=militia-reserves&panel=themes", "themes"],
    ["color=militia-reserves", null],
    ["document=resolution-28-nq-tw-2008", "citers"],
    ["document=resolution-28-nq-tw-2008&panel=timeline", "life"],
    ["theme=militia-reserves", "theme"],
    ["panel=documents", "most-cited"],
    ["chart=themes", "compare-themes"],
    ["compare=lang-son,thai-binh", "compare-themes"],
    ["chart=documents&compare=lang-son,thai-binh", "compare-documents"],
    ["chart=network", "most-cited"],
    ["chart=network&document=resolution-28-nq-tw-2008", "citers"],
  ])("of %j is %j", (query, figure) => {
    expect(figureOf(at(query))).toBe(figure);
  });

  test("is one for every step of the stories but those that the map alone shows", () => {
    const steps = committedTalks.flatMap((talk) => talk.steps.map((one) => viewOfStep(one, presenting)));
    const without = steps.filter((view) => figureOf(view) === null);
    expect(steps.length).toBeGreaterThan(20);
    expect(without.length).toBeLessThan(steps.length / 3);
  });
});

describe("the sizes of the stage", () => {
  test("are the given ones on a screen of 1920 × 1080, and follow the smaller side", () => {
    expect(stageUnit(1920, 1080)).toBe(1);
    expect(stageUnit(3840, 2160)).toBe(2);
    expect(stageUnit(1920, 720)).toBeCloseTo(0.667, 3);
  });

  test.each([
    [1280, 720],
    [390, 844],
    [320, 480],
  ])("keep body text of %i × %i at 16.8 pixels or more", (width, height) => {
    expect(28 * stageUnit(width, height)).toBeGreaterThanOrEqual(16.79);
  });

  test("make the smallest names on the map 22 pixels at 1080 lines, and never smaller than in the atlas", () => {
    expect(11.5 * mapTextScale(1)).toBeGreaterThanOrEqual(22);
    expect(mapTextScale(0.1)).toBe(1);
  });

  test("know an upright screen", () => {
    expect([isUpright(390, 844), isUpright(1280, 720)]).toEqual([true, false]);
  });
});

test("words that are there in the other language only say which it is", () => {
  expect(worded({ en: "Only here", vi: null }, "vi")).toEqual({ text: "Only here", lang: "en" });
  expect(worded({ en: "Here", vi: "Đây" }, "vi")).toEqual({ text: "Đây", lang: undefined });
  expect(worded({ en: null, vi: null }, "en")).toEqual({ text: "", lang: undefined });
});
