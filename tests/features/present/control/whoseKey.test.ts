import { beforeEach, describe, expect, test } from "vitest";
import { isForTheTalk, keepsFocus } from "#features/present/control/whoseKey.ts";

beforeEach(() => {
  document.body.innerHTML = `<main><input><textarea></textarea><select></select><p contenteditable="true"><b>x</b></p>
    <p contenteditable="false">y</p><button><svg></svg></button><a href="#x">z</a><h1>t</h1>
    <div role="dialog"><i>u</i></div></main>`;
});
const at = (selector: string) => document.querySelector(selector);

describe("whose a key is", () => {
  test.each(["input", "textarea", "select", "b"])(
    "in <%s> letters are letters and arrows arrows",
    (selector) => {
      expect(isForTheTalk("b", "black", at(selector), null)).toBe(false);
      expect(isForTheTalk("ArrowRight", "next", at(selector), null)).toBe(false);
      expect(isForTheTalk("PageDown", "next", at(selector), null)).toBe(false);
    },
  );

  test("F5 is the talk's even in a field: a reload would end the talk there too", () => {
    expect(isForTheTalk("F5", "start", at("input"), null)).toBe(true);
  });

  test.each(["svg", "a"])(
    "Enter and Space press what has the focus (<%s>), all other keys go on",
    (selector) => {
      expect(isForTheTalk("Enter", "next", at(selector), null)).toBe(false);
      expect(isForTheTalk(" ", "next", at(selector), null)).toBe(false);
      expect(isForTheTalk("PageDown", "next", at(selector), null)).toBe(true);
      expect(isForTheTalk("ArrowRight", "next", at(selector), null)).toBe(true);
    },
  );

  test("elsewhere every key is the talk's", () => {
    expect(isForTheTalk("Enter", "next", at("h1"), null)).toBe(true);
    expect(isForTheTalk("b", "black", at("[contenteditable='false']"), null)).toBe(true);
    expect(isForTheTalk("Escape", "up", null, null)).toBe(true);
  });

  test("Escape closes a dialog that is not the talk's, and the clicker goes on all the same", () => {
    expect(isForTheTalk("Escape", "up", at("i"), null)).toBe(false);
    expect(isForTheTalk("PageDown", "next", at("i"), null)).toBe(true);
  });

  test("the overview is walked with arrows and left with the clicker, the list of keys is scrolled", () => {
    expect(isForTheTalk("ArrowDown", "next", at("h1"), "overview")).toBe(false);
    expect(isForTheTalk("Enter", "next", at("h1"), "overview")).toBe(false);
    expect(isForTheTalk("PageDown", "next", at("h1"), "overview")).toBe(true);
    expect(isForTheTalk("Escape", "up", at("i"), "overview")).toBe(true);
    expect(isForTheTalk("ArrowDown", "next", at("h1"), "help")).toBe(false);
    expect(isForTheTalk("ArrowRight", "next", at("h1"), "help")).toBe(true);
  });

  test("after a press the focus stays in fields and dialogs only", () => {
    const keeps = (selector: string) => keepsFocus(at(selector) as Element);
    expect(keeps("input")).toBe(true);
    expect(keeps("i")).toBe(true);
    expect(keeps("button")).toBe(false);
  });
});
