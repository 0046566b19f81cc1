import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Browse } from "#features/browse/Browse.tsx";
import { bindLink } from "#state/link.ts";
import { committedCatalogue } from "../../committed.ts";
import { withManyArticles } from "../../manyArticles.ts";
import { showScreen } from "../showScreen.tsx";

const search = () => screen.getByRole("combobox", { name: /^Search places/ });
const hit = (name: RegExp) => screen.findByRole("option", { name });

describe("the places", () => {
  test("are listed first: the provinces with articles, then the others", () => {
    showScreen(<Browse />);
    expect(screen.getByRole("tab", { name: "Places 9" })).toHaveAttribute("aria-selected", "true");
    const [withArticles, without] = screen.getAllByRole("list");
    expect(within(withArticles as HTMLElement).getAllByRole("button")).toHaveLength(9);
    expect(within(without as HTMLElement).getAllByRole("button")).toHaveLength(54);
  });

  test("begin with those that hold a pin", () => {
    showScreen(<Browse />);
    const [first] = screen.getAllByRole("list");
    const names = within(first as HTMLElement)
      .getAllByRole("button")
      .slice(0, 5)
      .map((row) => row.textContent);
    const pinned = ["Bắc Ninh", "Hà Nam", "Hải Phòng", "Lạng Sơn", "Thái Bình"];
    for (const name of pinned) expect(names.some((text) => text?.startsWith(name))).toBe(true);
  });

  test("say how many articles, of what and of when", () => {
    showScreen(<Browse />);
    const row = screen.getByRole("button", { name: /^Hải Phòng/ });
    expect(row).toHaveTextContent("1 article");
    expect(row).toHaveTextContent("6 August 2025");
  });

  test("have a bar of the families of themes, said in words that add up", () => {
    showScreen(<Browse />);
    const row = screen.getByRole("button", { name: /^Thái Bình/ });
    const words = within(row).getByRole("img").getAttribute("aria-label") ?? "";
    const percents = [...words.matchAll(/(\d+)%/g)].map((found) => Number(found[1]));
    expect(percents).toHaveLength(5);
    expect(percents.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(98);
    expect(percents.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(102);
  });

  test.each([
    ["with articles", /^Lạng Sơn/, "lang-son"],
    ["without", "Hà Giang", "ha-giang"],
  ])("%s are selected by a click", async (_, name, id) => {
    const { user, view } = showScreen(<Browse />);
    await user.click(screen.getByRole("button", { name }));
    expect(view()).toMatchObject({ province: id, article: null });
    expect(screen.getByRole("button", { name })).toHaveAttribute("aria-current", "true");
  });

  test("say what they stand for, so that the map lights up with them", () => {
    showScreen(<Browse />);
    const row = screen.getByRole("button", { name: /^Lạng Sơn/ });
    expect(row).toHaveAttribute("data-stands-for", "province:lang-son");
  });

  test("are those of the boundaries shown", () => {
    showScreen(<Browse />, { view: { boundaries: "2025" } });
    expect(screen.getByRole("button", { name: /^Ninh Bình/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Hà Nam/ })).not.toBeInTheDocument();
  });

  test("lose the articles that the dates leave out", () => {
    showScreen(<Browse />, { view: { from: "2025", to: "2025" } });
    expect(screen.getByRole("tab", { name: "Places 1" })).toBeInTheDocument();
  });
});

describe("the documents", () => {
  const open = async () => {
    const shown = showScreen(<Browse />);
    await shown.user.click(screen.getByRole("tab", { name: /^Documents/ }));
    return shown;
  };

  test("are listed: the cited ones first, most cited at the top, then the rest of the registry", async () => {
    await open();
    const [cited, registry] = screen.getAllByRole("list");
    const rows = within(cited as HTMLElement).getAllByRole("button");
    const times = rows.map((row) => Number(/cited by (\d+)/.exec(row.textContent ?? "")?.[1]));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(rows.length + within(registry as HTMLElement).getAllByRole("button").length).toBe(
      committedCatalogue.documents.length,
    );
    expect(registry).not.toHaveTextContent("cited by");
  });

  test("stand by date or by type where a reader asks for it", async () => {
    const { user } = await open();
    const order = screen.getByRole("combobox", { name: "Order of the documents" });
    await user.selectOptions(order, "Newest");
    const rows = within(screen.getByRole("list")).getAllByRole("button");
    expect(rows).toHaveLength(committedCatalogue.documents.length);
    const years = rows.flatMap(
      (row) => /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(row.querySelector(".shrink-0")?.textContent ?? "") ?? [],
    );
    expect(years).toEqual(years.toSorted().reverse());
    await user.selectOptions(order, "By type");
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toHaveLength(new Set(committedCatalogue.documents.map(({ type }) => type)).size);
    expect(headings[0]).toMatch(/^Resolution \d+$/);
  });

  test("say who issued them, and that others bear their number, with the whole date", async () => {
    await open();
    const row = screen.getByRole("button", { name: /^Resolution 28-NQ\/TW.*2008/ });
    expect(row).toHaveTextContent("22 September 2008");
    expect(row).toHaveTextContent("Politburo · cited by 2 articles");
    expect(row).toHaveTextContent("one of 5 with this number");
    expect(screen.getByRole("button", { name: /^Resolution 44-NQ/ })).not.toHaveTextContent(
      "with this number",
    );
  });

  test("are selected by a click", async () => {
    const { user, view } = await open();
    const [first] = within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("button");
    await user.click(first as HTMLElement);
    expect(committedCatalogue.documents.map(({ id }) => id)).toContain(view().document);
    expect(first).toHaveAttribute("aria-current", "true");
  });
});

describe("the themes", () => {
  const open = async (lang: "en" | "vi" = "en") => {
    const shown = showScreen(<Browse />, { lang });
    await shown.user.click(screen.getByRole("tab", { name: lang === "en" ? /^Themes/ : /^Chủ đề/ }));
    return shown;
  };

  test("are all listed under their families, also one that no article carries", async () => {
    await open();
    const families = screen.getAllByRole("region");
    expect(families.map((family) => family.getAttribute("aria-label"))).toEqual(
      committedCatalogue.families.map(({ name }) => name.en),
    );
    const rows = families.flatMap((family) => within(family).getAllByRole("button"));
    expect(rows).toHaveLength(committedCatalogue.themes.length);
    for (const row of rows) expect(row).toHaveTextContent(/\d+ sentences?|no sentence coded/);
  });

  test("are selected by a click", async () => {
    const { user, view } = await open();
    await user.click(screen.getByRole("button", { name: /^Party leadership/ }));
    expect(view().theme).toBe("party-leadership");
  });

  test("have their Vietnamese names where the page is Vietnamese", async () => {
    await open("vi");
    const theme = committedCatalogue.themes.find(({ id }) => id === "party-leadership");
    expect(screen.getByRole("button", { name: new RegExp(`^${theme?.name.vi}`) })).toBeInTheDocument();
  });
});

describe("the search", () => {
  test("takes the place of the lists while there is something to look for", async () => {
    const { user } = showScreen(<Browse />);
    await user.type(search(), "lang son");
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(screen.getByRole("tablist", { name: "Browse" })).toBeInTheDocument();
  });

  test("finds without accents and selects what is chosen", async () => {
    const { user, view } = showScreen(<Browse />);
    await user.type(search(), "lang son");
    await user.click(await hit(/^Lạng Sơn/));
    expect(view()).toMatchObject({ province: "lang-son", q: "" });
    expect(screen.getByRole("tablist", { name: "Browse" })).toBeInTheDocument();
  });

  test("marks what matched in the original spelling", async () => {
    const { user } = showScreen(<Browse />);
    await user.type(search(), "lang son");
    const marks = (await hit(/^Lạng Sơn/)).querySelectorAll("mark");
    expect([...marks].map((mark) => mark.textContent)).toEqual(["Lạng Sơn"]);
  });

  test("finds a decree by its number and selects it by Enter", async () => {
    const { user, view } = showScreen(<Browse />);
    await user.type(search(), "nghi dinh 164");
    await waitFor(() => expect(screen.getAllByRole("option")[0]).toHaveTextContent(/^164\/2018\/NĐ-CP/));
    await user.keyboard("{Enter}");
    expect(view().document).toBe("decree-164-2018-nd-cp");
  });

  test("is walked by the arrow keys, the field keeping the focus", async () => {
    const { user } = showScreen(<Browse />);
    await user.type(search(), "bac");
    await screen.findAllByRole("option");
    const options = () => screen.getAllByRole("option");
    const active = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(active()).toBe(1);
    expect(search()).toHaveFocus();
    expect(search()).toHaveAttribute("aria-activedescendant", options()[1]?.id);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe(options().length - 1);
  });

  test("says how many results, politely, and that there are none", async () => {
    const { user } = showScreen(<Browse />);
    await user.type(search(), "lang son");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^\d+ results?$/));
    await user.clear(search());
    await user.type(search(), "xyzzyx");
    expect(await screen.findByText(/^Nothing found for “xyzzyx”/)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("0 results");
  });

  test("is cleared by Escape", async () => {
    const { user, view } = showScreen(<Browse />);
    await user.type(search(), "lang{Escape}");
    expect(view().q).toBe("");
    expect(search()).toHaveFocus();
  });

  test.each([
    ["/", "/"],
    ["Ctrl-K", "{Control>}k{/Control}"],
  ])("is reached by %s", async (_, keys) => {
    const { user, view } = showScreen(<Browse />);
    await user.keyboard(keys);
    expect(search()).toHaveFocus();
    expect(view().q).toBe("");
  });

  test("lets a slash be typed", async () => {
    const { user, view } = showScreen(<Browse />);
    await user.type(search(), "164/2018");
    expect(view().q).toBe("164/2018");
  });

  test("of an address is there at once", async () => {
    showScreen(<Browse />, { view: { q: "thai binh" } });
    expect(search()).toHaveValue("thai binh");
    expect(await hit(/^Thái Bình/)).toBeInTheDocument();
  });

  test("says what became of a province", async () => {
    const { user } = showScreen(<Browse />);
    await user.type(search(), "ha nam");
    expect(await hit(/^Hà Nam.*since 1 July 2025 part of Ninh Bình/)).toBeInTheDocument();
  });

  test("makes one history entry of a choice", async () => {
    const { user, store } = showScreen(<Browse />, { view: { boundaries: "2025" } });
    await user.type(search(), "ha nam");
    await hit(/^Hà Nam/);
    const pushed: string[] = [];
    const stop = bindLink(store, {
      location: { search: "", pathname: "/", hash: "" },
      history: { pushState: (_data, _title, url) => pushed.push(String(url)), replaceState: () => {} },
      addEventListener: () => {},
      removeEventListener: () => {},
    });
    await user.click(await hit(/^Hà Nam/));
    stop();
    expect(pushed).toEqual(["/?province=ha-nam"]);
  });

  test("goes to the boundaries in which a province exists", async () => {
    const { user, view } = showScreen(<Browse />, { view: { boundaries: "2025" } });
    await user.type(search(), "ha nam");
    await user.click(await hit(/^Hà Nam/));
    expect(view()).toMatchObject({ province: "ha-nam", boundaries: "2008" });
  });
});

test("a province with many articles names the newest three and counts the rest", async () => {
  const catalogue = withManyArticles(committedCatalogue, 400);
  const about = catalogue.articles.filter(({ provinces }) => provinces.includes("ha-nam" as never));
  expect(about.length).toBeGreaterThan(3);
  showScreen(<Browse />, { catalogue });
  const row = await screen.findByRole("button", { name: new RegExp(`^Hà Nam ?${about.length} articles`) });
  const newest =
    about
      .map(({ published }) => published.edtf ?? "")
      .sort()
      .at(-1) ?? "";
  expect(row).toHaveTextContent(newest.slice(0, 4));
  expect(row).toHaveTextContent(`and ${about.length - 3} more article`);
});
