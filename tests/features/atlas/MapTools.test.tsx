import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { MapTools } from "#features/atlas/MapTools.tsx";
import { committedCatalogue } from "../../committed.ts";
import { catalogueOfThree } from "../../threeSets.ts";
import { showScreen } from "../showScreen.tsx";

afterEach(() => {
  delete document.documentElement.dataset.scheme;
});
const boundaries = () =>
  within(screen.getByRole("group", { name: /Boundaries|Địa giới/ })).getAllByRole("button");

describe("the boundaries", () => {
  test("say until and from when they hold", () => {
    showScreen(<MapTools />);
    expect(boundaries().map(({ textContent }) => textContent)).toEqual(["to Jun 2025", "from Jul 2025"]);
  });

  test("are changed by a click, and say which are shown", async () => {
    const { user, view } = showScreen(<MapTools />);
    expect(boundaries().map((one) => one.getAttribute("aria-pressed"))).toEqual(["true", "false"]);
    await user.click(boundaries()[1] as HTMLElement);
    expect(view().boundaries).toBe("2025");
    expect(boundaries().map((one) => one.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
  });
});

describe("boundaries of another time", () => {
  const dashes = () => screen.getAllByRole("switch");

  test("can be dashed over those shown by a switch that says which", async () => {
    const { user, view } = showScreen(<MapTools />);
    expect(dashes().map((one) => one.getAttribute("aria-label"))).toEqual([
      "Also draw the boundaries from Jul 2025, dashed",
    ]);
    await user.click(dashes()[0] as HTMLElement);
    expect(view().outlines).toBe("2025");
    expect(dashes()[0]).toBeChecked();
    await user.click(dashes()[0] as HTMLElement);
    expect(view().outlines).toBeNull();
  });

  test("change places with those shown when these change", async () => {
    const { user, view } = showScreen(<MapTools />, { view: { outlines: "2025" } });
    await user.click(boundaries()[1] as HTMLElement);
    expect(view()).toMatchObject({ boundaries: "2025", outlines: "2008" });
    expect(dashes()[0]).toHaveAccessibleName("Also draw the boundaries to Jun 2025, dashed");
  });

  test("are as many as the data have: a third set has a button and a switch of its own", async () => {
    const { user, view } = showScreen(<MapTools />, {
      catalogue: catalogueOfThree,
      view: { boundaries: "2025" },
      lang: "vi",
    });
    expect(boundaries().map(({ textContent }) => textContent)).toEqual([
      "đến 6/2025",
      "từ 7/2025",
      "từ 1/2031",
    ]);
    expect(dashes()).toHaveLength(2);
    await user.click(dashes()[1] as HTMLElement);
    expect(view().outlines).toBe("2031");
    await user.click(dashes()[0] as HTMLElement);
    expect(view().outlines).toBe("2008");
  });
});

describe("the colours", () => {
  test("can be of counts and of every theme, by family", () => {
    showScreen(<MapTools />);
    const select = screen.getByRole("combobox", { name: "Colour the provinces by" });
    const groups = within(select).getAllByRole("group");
    expect(groups.map((group) => group.getAttribute("label"))).toEqual([
      "Counts",
      ...committedCatalogue.families.map(({ name }) => name.en),
    ]);
    expect(within(select).getAllByRole("option")).toHaveLength(2 + committedCatalogue.themes.length);
  });

  test("are changed by a choice", async () => {
    const { user, view } = showScreen(<MapTools />);
    await user.selectOptions(screen.getByRole("combobox"), "Party leadership");
    expect(view().color).toBe("party-leadership");
    expect(screen.getByRole("combobox")).toHaveValue("party-leadership");
  });
});

describe("the language", () => {
  test.each([
    ["en", "Xem bằng tiếng Việt", "vi"],
    ["vi", "View in English", "en"],
  ] as const)("other than %s is offered in itself", async (lang, name, other) => {
    const { user, view } = showScreen(<MapTools />, { lang });
    const button = screen.getByRole("button", { name });
    expect(button).toHaveAttribute("lang", other);
    await user.click(button);
    expect(view().lang).toBe(other);
  });
});

describe("the scheme", () => {
  test("that is not shown is offered", async () => {
    const { user, view } = showScreen(<MapTools />, { view: { scheme: "light" } });
    await user.click(screen.getByRole("button", { name: "Switch to dark" }));
    expect(view().scheme).toBe("dark");
    expect(screen.getByRole("button", { name: "Switch to light" })).toBeInTheDocument();
  });

  test("that the reader chose before is the one shown", () => {
    document.documentElement.dataset.scheme = "dark";
    showScreen(<MapTools />);
    expect(screen.getByRole("button", { name: "Switch to light" })).toBeInTheDocument();
  });
});
