import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { attachLinkedLight } from "#app/attachLinkedLight.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { createViewStore, type ViewStore } from "#state/viewStore.ts";
import { committedCatalogue } from "../committed.ts";

let root: HTMLElement;
let store: ViewStore;
let end: () => void;
const byId = (id: string) => root.querySelector(`#${id}`) as HTMLElement;
const classesOf = () =>
  Object.fromEntries([...root.querySelectorAll("[id]")].map(({ id, className }) => [id, className]));
const frame = () => new Promise((done) => requestAnimationFrame(done));

beforeEach(() => {
  root = document.createElement("div");
  root.innerHTML = `
    <button id="row" data-stands-for="province:ha-nam"><span id="inside">Hà Nam</span></button>
    <g id="label" data-stands-for="province:ha-nam"></g>
    <p id="mark" data-stands-for="article:ha-nam-kim-bang-2023"></p>
    <p id="other" data-stands-for="province:lang-son"></p>
    <p id="nothing">no matter</p>`;
  document.body.append(root);
  store = createViewStore();
  end = attachLinkedLight(root, store, indexCatalogue(committedCatalogue));
});
afterEach(() => {
  end();
  root.remove();
});

test.each(["pointerover", "focusin"])(
  "what %s reaches is lit wherever it stands, and its kin with it",
  async (type) => {
    byId("inside").dispatchEvent(new Event(type, { bubbles: true }));
    expect(store.getState().hovered).toEqual({ kind: "province", id: "ha-nam" });
    await frame();
    expect(classesOf()).toMatchObject({ row: "lit", label: "lit", mark: "kin", other: "", nothing: "" });
  },
);

test("an article lights up its provinces", async () => {
  byId("mark").dispatchEvent(new Event("pointerover", { bubbles: true }));
  await frame();
  expect(classesOf()).toMatchObject({ mark: "lit", row: "kin", label: "kin", other: "" });
});

test.each([
  ["pointerover", "pointerout"],
  ["focusin", "focusout"],
])("the light goes out where %s is followed by %s", async (enter, leave) => {
  byId("row").dispatchEvent(new Event(enter, { bubbles: true }));
  await frame();
  byId("row").dispatchEvent(new Event(leave, { bubbles: true }));
  await frame();
  expect(store.getState().hovered).toBeNull();
  expect(Object.values(classesOf()).join("")).toBe("");
});

test("moving about within one thing says nothing anew", () => {
  const heard = vi.fn();
  byId("row").dispatchEvent(new Event("pointerover", { bubbles: true }));
  store.subscribe(heard);
  byId("inside").dispatchEvent(new MouseEvent("pointerout", { bubbles: true, relatedTarget: byId("row") }));
  byId("inside").dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
});

test("what is hovered elsewhere, on the map, lights up here", async () => {
  store.getState().hover({ kind: "province", id: "lang-son" as never });
  await frame();
  expect(classesOf()).toMatchObject({ other: "lit", row: "" });
});

test("after its end nothing is heard or lit", async () => {
  end();
  byId("row").dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(store.getState().hovered).toBeNull();
  store.getState().hover({ kind: "province", id: "ha-nam" as never });
  await frame();
  expect(byId("row").className).toBe("");
});
