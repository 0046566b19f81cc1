import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ThemeMatrix } from "#features/matrix/ThemeMatrix.tsx";
import { catalogue as buildCatalogue } from "../../builders.ts";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const grid = () => screen.findByRole("grid");
const rowOf = async (name: string | RegExp) => within(await grid()).getByRole("row", { name });
const names = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);
const heads = async () =>
  names(within(await grid()).getAllByRole("columnheader")).map((text) => text?.replace(/n \d+$/, ""));
const rowNames = async () =>
  within(await grid())
    .getAllByRole("rowheader")
    .filter((head) => head.getAttribute("scope") === "row")
    .map((head) => head.textContent);
const cell = async (row: RegExp, column: number) => {
  const found = within(await rowOf(row)).getAllByRole("cell")[column];
  return within(found as HTMLElement).getByRole("button");
};

describe("the heat table", () => {
  test("has every theme by family, and one column for provinces of one article", async () => {
    showScreen(<ThemeMatrix />);
    expect(await heads()).toEqual(["All", "Bắc Ninh", "Hà Nam", "Hải Phòng", "Lạng Sơn+4", "Thái Bình"]);
    expect(await rowNames()).toEqual(committedCatalogue.themes.map(({ name }) => name.en));
    for (const { name } of committedCatalogue.families) {
      expect(within(await grid()).getByText(name.en)).toBeInTheDocument();
    }
    expect(screen.getByText(/Lạng Sơn, Bắc Giang, .* are one column/)).toBeInTheDocument();
    expect(screen.getByText(/Bắc Ninh and Lạng Sơn share 1 article/)).toBeInTheDocument();
  });

  test("follows the boundaries and the dates of the view", async () => {
    const { store } = showScreen(<ThemeMatrix />, { view: { boundaries: "2025" as never } });
    expect(await heads()).toContain("Hưng Yên");
    store.getState().change({ from: "2025" });
    await waitFor(async () => expect(await heads()).not.toContain("Hưng Yên"));
    expect(await heads()).toContain("Hải Phòng");
  });

  test("colours what the numbers tell apart, with a sign, and says it in words", async () => {
    showScreen(<ThemeMatrix />);
    const planning = await cell(/^Defensive-area planning/, 3);
    expect(planning).toHaveAccessibleName("37%, more than elsewhere");
    expect(planning).toHaveClass("is-more");
    expect(planning).toHaveTextContent("▲");
    const alone = await cell(/^Hearts and minds/, 5);
    expect(alone).toHaveAccessibleName("15%, might differ");
    expect(alone).not.toHaveClass("is-more");
    expect(alone).toHaveTextContent("△");
    expect(await cell(/^Hearts and minds/, 2)).toHaveAccessibleName("0%, no sentence");
    expect(await cell(/^Defence education/, 1)).toHaveAccessibleName("8%");
  });

  test("describes itself by its own numbers", async () => {
    showScreen(<ThemeMatrix />);
    const said = await screen.findByText(/^Of 95 shares/);
    expect(said).toHaveTextContent(
      "1 differs from the rest of the corpus by more than the numbers leave to chance",
    );
    expect(said).toHaveTextContent("Hải Phòng · Defensive-area planning: 37%, elsewhere 10%");
    const signs = document.querySelectorAll(".matrix-cell.is-alone").length;
    expect(said).toHaveTextContent(`${signs} more would pass if looked at alone`);
    const gaps = document.querySelectorAll(".matrix-cell.is-gap").length;
    expect(said).toHaveTextContent(`${gaps} cells are empty, most of them in Thái Bình (8 of 19 themes)`);
  });

  test("says of a focused cell its counts, its interval and what it is held against", async () => {
    const { user } = showScreen(<ThemeMatrix />);
    await grid();
    await user.tab();
    while (document.activeElement?.getAttribute("data-at") !== "2,2") await user.tab();
    const tip = await screen.findByRole("tooltip");
    expect(tip).toHaveTextContent("Bắc Ninh · Political potential");
    expect(tip).toHaveTextContent("11 of 74 sentences, 15% (95 % interval 9% to 25%)");
    expect(tip).toHaveTextContent("Elsewhere: 16 of 87, 18%");
    expect(tip).toHaveTextContent("Difference −4 points (95 % interval −15 to +8)");
    expect(document.activeElement).toHaveAttribute("aria-describedby", tip.id);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("tooltip")).not.toBeInTheDocument());
  });

  test("is one tab stop, with arrows, Home and End from place to place", async () => {
    const { user } = showScreen(<ThemeMatrix />);
    await grid();
    expect((await grid()).querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const at = () => document.activeElement?.getAttribute("data-at");
    (await cell(/^Political potential/, 1)).focus();
    expect(at()).toBe("2,2");
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(at()).toBe("3,3");
    await user.keyboard("{End}");
    expect(at()).toBe("3,6");
    await user.keyboard("{Home}");
    expect(at()).toBe("3,0");
    await user.keyboard("{Control>}{End}{/Control}");
    expect(at()).toBe("20,6");
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(at()).toBe("20,6");
    await user.keyboard("{Control>}{Home}{/Control}{ArrowUp}");
    expect(at()).toBe("1,2");
    await user.keyboard("{ArrowUp}");
    expect(at()).toBe("0,2");
    expect((await grid()).querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test("says that there is nothing where no article is left", async () => {
    showScreen(<ThemeMatrix />, { catalogue: buildCatalogue({ articles: [], events: [] }) });
    expect(await screen.findByText("No article in these dates.")).toBeInTheDocument();
  });

  test("is in Vietnamese where the page is", async () => {
    showScreen(<ThemeMatrix />, { lang: "vi" });
    expect(
      await screen.findByRole("heading", { name: "Bài viết về mỗi tỉnh nhấn mạnh điều gì" }),
    ).toBeVisible();
    expect(await cell(/^Quy hoạch phòng thủ/, 3)).toHaveAccessibleName("37%, nhiều hơn nơi khác");
  });
});

describe("the order", () => {
  test("follows a column’s head, says so, and returns by the same head", async () => {
    const { user, view } = showScreen(<ThemeMatrix />);
    await user.click(await screen.findByRole("button", { name: /^Hải Phòng: 35 sentences/ }));
    expect(view().rows).toBe("hai-phong");
    expect((await rowNames())[0]).toBe("Defensive-area planning");
    const head = screen.getByRole("columnheader", { name: /Hải Phòng/ });
    expect(head).toHaveAttribute("aria-sort", "descending");
    await user.click(within(head).getByRole("button"));
    expect(view().rows).toBeNull();
    expect((await rowNames())[0]).toBe("Political potential");
  });

  test("follows a row’s head", async () => {
    const { user, view } = showScreen(<ThemeMatrix />);
    await user.click(await screen.findByRole("button", { name: /^Defensive-area planning/ }));
    expect(view().columns).toBe("defensive-area-planning");
    expect((await heads())[1]).toBe("Hải Phòng");
  });

  test("by similarity names its method, and goes back by one button", async () => {
    const { user, view } = showScreen(<ThemeMatrix />);
    await user.selectOptions(await screen.findByLabelText("Rows"), "similarity");
    await user.selectOptions(screen.getByLabelText("Columns"), "similarity");
    expect([view().rows, view().columns]).toEqual(["similarity", "similarity"]);
    expect(screen.getByText(/optimal leaf order/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Usual order" }));
    expect([view().rows, view().columns]).toEqual([null, null]);
  });

  test("by the corpus puts its most frequent theme first, without families between", async () => {
    showScreen(<ThemeMatrix />, { view: { rows: "corpus" } });
    expect((await rowNames()).slice(0, 3)).toEqual([
      "Political potential",
      "Defensive-area planning",
      "Party leadership",
    ]);
    expect(within(await grid()).queryByText("Politics and people")).not.toBeInTheDocument();
  });
});

describe("a cell", () => {
  test("opens its theme in its province, at the first of its passages", async () => {
    const { user, view, store } = showScreen(<ThemeMatrix />);
    await user.click(await cell(/^Defensive-area planning/, 3));
    expect(view()).toMatchObject({ theme: "defensive-area-planning", province: "hai-phong" });
    await waitFor(() => expect(store.getState().evidence).not.toBeNull());
    const open = store.getState().evidence;
    expect(open?.article).toBe("hai-phong-2025");
    expect(open?.among).toHaveLength(13);
    expect(open?.among?.[0]?.locator).toEqual(open?.locator);
  });

  test("without a sentence is selected and opens nothing", async () => {
    const { user, view, store } = showScreen(<ThemeMatrix />);
    await user.click(await cell(/^Hearts and minds/, 2));
    expect(view()).toMatchObject({ theme: "hearts-and-minds", province: "ha-nam" });
    expect(store.getState().evidence).toBeNull();
  });
});

describe("ticks", () => {
  test("begin a comparison when asked to, five at most", async () => {
    const { user, view } = showScreen(<ThemeMatrix />);
    for (const name of ["Thái Bình", "Hải Phòng"]) {
      await user.click(await screen.findByRole("checkbox", { name: `Compare ${name}` }));
    }
    expect(view().compare).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Compare 2 provinces" }));
    expect(view().compare).toEqual(["thai-binh", "hai-phong"]);
    expect(
      await screen.findByRole("heading", { name: "Thái Bình and Hải Phòng side by side" }),
    ).toBeVisible();
  });
});
