import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "#app/App.tsx";
import { createGuardedStorage } from "#state/guardedStorage.ts";
import type { View } from "#state/view.ts";
import { readView } from "#state/viewCodec.ts";
import { createViewStore } from "#state/viewStore.ts";
import { seededClient } from "../features/showScreen.tsx";

// This page has no WebGL: the map stays the drawing.
vi.mock("#map/gl/createGlRenderer.ts", () => ({
  createGlRenderer: () => {
    throw new Error("WebGL 2 is missing");
  },
}));

const memory = () =>
  createGuardedStorage(() => {
    throw new Error("denied");
  });

async function show(address = "", storage = memory()) {
  const { view, dropped } = readView(address);
  const store = createViewStore(view);
  store.getState().notify(dropped);
  render(<App store={store} client={seededClient()} storage={storage} />);
  await screen.findByRole("complementary", { name: /Details|Chi tiết/ });
  return { store, storage, user: userEvent.setup(), view: (): View => store.getState().view };
}
const details = () => screen.getByRole("complementary", { name: "Details" });

beforeAll(async () => {
  // What the page fetches when it needs it is here already, as it is after a first visit.
  await import("#features/details/Details.tsx");
  await import("#features/timeline/TimelineStrip.tsx");
}, 60_000);
beforeEach(() => {
  vi.spyOn(console, "info").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.scheme;
});

describe("the page", () => {
  test("has the landmarks of the contract", async () => {
    await show();
    expect(screen.getByRole("region", { name: "Map" })).toBeInTheDocument();
    expect(screen.getByRole("navigation", { name: "Browse" })).toBeInTheDocument();
    expect(details()).toBeInTheDocument();
    expect(await screen.findByRole("region", { name: "Timeline" })).toBeInTheDocument();
  });

  test("shows what its address names", async () => {
    await show("?province=lang-son&panel=documents");
    expect(await within(details()).findByRole("heading", { level: 2, name: "Lạng Sơn" })).toBeInTheDocument();
    expect(within(details()).getByRole("tab", { selected: true })).toHaveTextContent("Documents");
  });

  test("says what of its address it cannot show, until that is dismissed", async () => {
    const { user, view } = await show("?province=atlantis&panel=map");
    expect(await screen.findByText(/The address asked for province “atlantis”/)).toBeInTheDocument();
    expect(screen.getByText(/The address asked for panel “map”/)).toBeInTheDocument();
    expect(view().province).toBeNull();
    for (const dismiss of screen.getAllByRole("button", { name: "Dismiss" })) await user.click(dismiss);
    expect(screen.queryByText(/The address asked for/)).not.toBeInTheDocument();
  });

  test("follows the area of the selected province to other boundaries", async () => {
    const { user, view } = await show("?province=ha-nam");
    await user.click(screen.getByRole("button", { name: "from Jul 2025" }));
    expect(
      await within(details()).findByRole("heading", { level: 2, name: "Ninh Bình" }),
    ).toBeInTheDocument();
    expect(view().province).toBe("ninh-binh");
    expect(screen.queryByText(/The address asked for/)).not.toBeInTheDocument();
  });

  test("says politely what a selection gave", async () => {
    const { store } = await show();
    act(() => store.getState().select({ kind: "province", id: "lang-son" as never }));
    await waitFor(
      () =>
        expect(
          screen.getByText(/: 1 article, 7 documents$/, { selector: "[aria-live]" }),
        ).toBeInTheDocument(),
      {
        timeout: 2_000,
      },
    );
  });
});

describe("the language and the scheme", () => {
  test("of the address are worn by the page and kept for the next visit", async () => {
    const { storage } = await show("?lang=vi&scheme=dark");
    expect(document.documentElement).toHaveAttribute("lang", "vi");
    expect(document.documentElement.dataset.scheme).toBe("dark");
    expect([storage.get("lang"), storage.get("scheme")]).toEqual(["vi", "dark"]);
    expect(screen.getByRole("navigation", { name: "Danh mục" })).toBeInTheDocument();
  });

  test("that were kept are worn where the address names none", async () => {
    const storage = memory();
    storage.set("lang", "vi");
    await show("", storage);
    expect(document.documentElement).toHaveAttribute("lang", "vi");
  });
});

describe("the map without WebGL", () => {
  const provinces = () => screen.getByRole("listbox", { name: "Provinces" });
  const current = () => document.getElementById(provinces().getAttribute("aria-activedescendant") ?? "");

  test("stays the drawing, and says so", async () => {
    await show();
    expect(await screen.findByText(/^This browser cannot draw the interactive map/)).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Map" })).toHaveAttribute("data-renderer", "svg-only");
  });

  test("selects the province that is clicked", async () => {
    const { view } = await show();
    const path = document.querySelector('.atlas-svg [data-province="lang-son"]');
    fireEvent.click(path as Element);
    expect(view().province).toBe("lang-son");
  });

  test("is walked by arrow keys and selects by Enter", async () => {
    const { user, view } = await show("?province=bac-giang");
    provinces().focus();
    expect(current()).toHaveTextContent(/^B[ắa]c Giang/);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(view().province).not.toBe("bac-giang");
    expect(provinces()).toHaveFocus();
  });

  test("is one tab stop", async () => {
    await show();
    const map = screen.getByRole("region", { name: "Map" });
    expect(map.querySelectorAll('[role="option"]:not([tabindex="-1"])')).toHaveLength(0);
    expect(provinces()).toHaveAttribute("tabindex", "0");
  });

  test("is described in words", async () => {
    await show();
    expect(provinces()).toHaveAccessibleDescription(
      /^Map of 63 provinces, .* Arrow keys go to the neighbouring/,
    );
  });

  test("becomes a table by one key, and a map again by Escape", async () => {
    const { user, view } = await show();
    provinces().focus();
    await user.keyboard("t");
    const table = screen.getByRole("table", { name: /The map as a table: Articles/ });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(63);
    expect(rows[0]).toHaveTextContent(/^Bắc Ninh2/);
    await user.click(within(table).getByRole("button", { name: "Lạng Sơn" }));
    expect(view().province).toBe("lang-son");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("table", { name: /The map as a table/ })).not.toBeInTheDocument();
  });

  test("is moved by its buttons, which name the camera in the view", async () => {
    const { user, view } = await show();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(view().camera?.zoom).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Show everything" }));
    expect(view().camera).toBeNull();
  });
});
