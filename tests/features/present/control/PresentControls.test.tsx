import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ControlButtons } from "#features/present/control/ControlButtons.tsx";
import { PresentControls } from "#features/present/control/PresentControls.tsx";
import type { Talk } from "#state/talk.ts";
import { usePlayer } from "#state/usePlayer.ts";
import { showScreen } from "../../showScreen.tsx";

const talk: Talk = {
  title: { en: "Three steps", vi: "Ba bước" },
  steps: ["one", "two", "three"].map((id) => ({
    id,
    view: { province: "ha-nam" },
    headline: { en: `Headline ${id}`, vi: `Tiêu đề ${id}` },
    text: [{ words: { en: `Text ${id}`, vi: null }, rests: [] }],
    notes: { en: `Notes ${id}`, vi: null },
  })),
};

function Talking({ onLeave }: { onLeave: () => void }) {
  const player = usePlayer(talk);
  return (
    <PresentControls player={player} onLeave={onLeave}>
      <p>stage of {player.step.id}</p>
      <input aria-label="field" />
      <ControlButtons />
    </PresentControls>
  );
}

function present(lang: "en" | "vi" = "en") {
  const leave = vi.fn();
  const shown = showScreen(<Talking onLeave={leave} />, {
    view: { mode: "present", story: "three-steps", step: "one" },
    lang,
  });
  return { ...shown, leave };
}
const press = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, ...more });
const step = () => screen.getByText(/^stage of/).textContent?.replace("stage of ", "");
const isBlack = () => document.querySelector(".black-screen") !== null;

beforeEach(() => {
  sessionStorage.clear();
  window.name = "";
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the keys", () => {
  test("PageDown, PageUp, Home, End and a number go to steps", () => {
    present();
    press("PageDown");
    expect(step()).toBe("two");
    press("PageDown");
    press("PageDown");
    expect(step()).toBe("three");
    press("PageUp");
    expect(step()).toBe("two");
    press("Home");
    expect(step()).toBe("one");
    press("End");
    expect(step()).toBe("three");
    press("2");
    expect(screen.getByText("Step 2")).toBeVisible();
    press("Enter");
    expect(step()).toBe("two");
    press("Enter");
    expect(step()).toBe("three");
  });

  test("none reaches the page behind, and F5 does not reload it", () => {
    present();
    const heard = vi.fn();
    window.addEventListener("keydown", heard);
    expect(press("F5")).toBe(false);
    expect(press("ArrowDown")).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(press("x")).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
    window.removeEventListener("keydown", heard);
  });

  test("nothing happens while an input method composes, in a field, or with Ctrl", () => {
    present();
    const field = screen.getByLabelText("field");
    press("b", { isComposing: true });
    press("b", { keyCode: 229 });
    press("b", { ctrlKey: true });
    press("b", {}, field);
    press("PageDown", {}, field);
    expect(isBlack()).toBe(false);
    expect(step()).toBe("one");
    press("b");
    expect(isBlack()).toBe(true);
  });

  test("a key that is held down goes on from step to step, and makes the screen black once", () => {
    present();
    press("ArrowRight");
    press("ArrowRight", { repeat: true });
    expect(step()).toBe("three");
    press(".");
    press(".", { repeat: true });
    expect(isBlack()).toBe(true);
  });

  test("after a click on a button Space goes on with the talk; where the keyboard put the focus it presses", async () => {
    const { user } = present();
    const spotlight = screen.getByRole("button", { name: "Spotlight" });
    await user.click(spotlight);
    expect(spotlight).not.toHaveFocus();
    expect(spotlight).toHaveAttribute("aria-pressed", "true");
    press(" ", {}, document.activeElement ?? document.body);
    expect(step()).toBe("two");
    spotlight.focus();
    await user.keyboard(" ");
    expect(step()).toBe("two");
    expect(spotlight).toHaveAttribute("aria-pressed", "false");
  });
});

describe("what lies over the stage", () => {
  test("the same key that makes it black brings it back; so do a click, and the next step", async () => {
    const { user } = present();
    press(".");
    expect(isBlack()).toBe(true);
    press("B");
    expect(isBlack()).toBe(false);
    press("b");
    await user.click(screen.getByRole("button", { name: /screen is black/ }));
    expect(isBlack()).toBe(false);
    press(".");
    press("PageDown");
    expect(isBlack()).toBe(false);
    expect(step()).toBe("two");
  });

  test("Escape goes back one level after another and leaves the talk at last", async () => {
    const { leave, store } = present();
    press("l");
    act(() => store.getState().openEvidence({ article: "ha-nam-kim-bang-2023", locator: {} } as never));
    press("?");
    expect(await screen.findByRole("dialog", { name: "Keys" })).toBeVisible();
    press("Escape");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.querySelector(".spotlight")).not.toBeNull();
    press("Escape");
    expect(document.querySelector(".spotlight")).toBeNull();
    expect(store.getState().evidence).not.toBeNull();
    press("Escape");
    expect(store.getState().evidence).toBeNull();
    expect(leave).not.toHaveBeenCalled();
    press("Escape");
    expect(leave).toHaveBeenCalledTimes(1);
  });

  test("the overview marks the step that is shown, is walked with arrows, and Enter goes there", async () => {
    const { user } = present();
    press("PageDown");
    press("o");
    const dialog = await screen.findByRole("dialog", { name: "Overview" });
    const shown = screen.getByRole("button", { name: /Headline two/ });
    expect(shown).toHaveAttribute("aria-current", "step");
    await waitFor(() => expect(shown).toHaveFocus());
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: /Headline three/ })).toHaveFocus();
    expect(step()).toBe("two");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(step()).toBe("three");
  });

  test("the list of keys says every key and what it does, in both languages", async () => {
    present("vi");
    press("?");
    const dialog = await screen.findByRole("dialog", { name: "Phím tắt" });
    expect(dialog).toHaveTextContent(/Page Down\s*hoặc\s*→/);
    expect(dialog).toHaveTextContent("Màn hình đen");
    press("PageDown");
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(step()).toBe("two");
  });
});

describe("the audience's window", () => {
  test("opens on S, and this window becomes the console with notes and what comes next", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue({ closed: false, postMessage: () => {} } as never);
    present();
    press("s");
    const [address, name] = open.mock.calls[0] ?? [];
    expect(String(address)).toContain("mode=present&story=three-steps&step=one");
    expect(name).toMatch(/^phen-dau-audience-[a-z0-9]{10}$/);
    expect(screen.queryByText(/^stage of/)).toBeNull();
    expect(screen.getByRole("heading", { level: 1, name: "Headline one" })).toBeVisible();
    expect(screen.getByText("Notes one")).toBeVisible();
    expect(screen.getByText("Waiting for the audience's window…")).toBeVisible();
    press("PageDown");
    expect(screen.getByText("Notes two")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Next" }).parentElement).toHaveTextContent("Headline three");
    press("Escape");
    expect(step()).toBe("two");
  });

  test("says so where the browser blocks it, with a link that opens it by hand", () => {
    vi.spyOn(window, "open").mockReturnValue(null);
    present();
    press("s");
    expect(screen.getByText(/kept the audience's window from opening/)).toBeVisible();
    const link = screen.getByRole("link", { name: "Open it by hand" });
    expect(link).toHaveAttribute("target", expect.stringMatching(/^phen-dau-audience-/));
    expect(link).toHaveAttribute("href", expect.stringContaining("step=one"));
  });

  test("has no notes, no console and none of the presenter's buttons", () => {
    window.name = "phen-dau-audience-abcdefghij";
    present();
    expect(step()).toBe("one");
    expect(screen.queryByRole("button", { name: "Overview" })).toBeNull();
    expect(document.documentElement.dataset.talk).toBe("audience");
    press("s");
    press("Escape");
    expect(step()).toBe("one");
  });

  test("is refused with a sentence in a frame without an origin", () => {
    vi.stubGlobal("origin", "null");
    const open = vi.spyOn(window, "open");
    present();
    press("s");
    expect(open).not.toHaveBeenCalled();
    expect(screen.getByText(/Open the atlas in its own tab/)).toBeVisible();
    expect(step()).toBe("one");
    vi.unstubAllGlobals();
  });
});

test("the pointer hides when it has rested for three seconds, and comes back when it moves", () => {
  vi.useFakeTimers();
  present();
  act(() => void vi.advanceTimersByTime(3100));
  expect(document.documentElement.dataset.idle).toBe("");
  fireEvent.pointerMove(window);
  expect(document.documentElement.dataset.idle).toBeUndefined();
});

test("the clock starts with the first step forward and can be set to zero", () => {
  vi.useFakeTimers();
  present();
  act(() => void vi.advanceTimersByTime(5000));
  expect(screen.getByRole("button", { name: /^Elapsed 0:00/ })).toBeVisible();
  press("PageDown");
  act(() => void vi.advanceTimersByTime(64_000));
  act(() => void vi.advanceTimersByTime(1000));
  fireEvent.click(screen.getByRole("button", { name: /^Elapsed 1:0/ }));
  expect(screen.getByRole("button", { name: /^Elapsed 0:00/ })).toBeVisible();
});
