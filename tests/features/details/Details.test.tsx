import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ProvinceId } from "#dataset/schema.ts";
import { Details } from "#features/details/Details.tsx";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const title = () => screen.getByRole("heading", { level: 2 });
const tab = (name: RegExp | string) => screen.getByRole("tab", { name });
const selectedTab = () => screen.getByRole("tab", { selected: true });
const article = (id: string) => {
  const found = committedCatalogue.articles.find((one) => one.id === id);
  if (!found) throw new Error(`the dataset has no article ${id}`);
  return found;
};

describe("of nothing selected, the details", () => {
  test("are of all articles together", () => {
    showScreen(<Details />);
    expect(title()).toHaveTextContent("Northern Việt Nam");
    expect(screen.getByText("All 5 articles together")).toBeInTheDocument();
    expect(tab("Articles 5")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Close" })).not.toBeInTheDocument();
  });

  test("say when a theme has no average to compare with: there is no mark", () => {
    showScreen(<Details />);
    expect(screen.queryByText("corpus average")).not.toBeInTheDocument();
  });
});

describe("of a province with articles, the details", () => {
  const show = (panel?: string) =>
    showScreen(<Details />, { view: { province: "thai-binh", ...(panel ? { panel: panel as never } : {}) } });

  test("are headed by its name, its kind and its counts", () => {
    show();
    expect(title()).toHaveTextContent("Thái Bình");
    expect(screen.getByText("Province · Military Region 3")).toBeInTheDocument();
    expect(screen.getByText("1 article · 4 documents cited")).toBeInTheDocument();
  });

  test("have four tabs, of which the themes open first", () => {
    show();
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Themes",
      "Documents 4",
      "Timeline",
      "Articles 1",
    ]);
    expect(selectedTab()).toHaveTextContent("Themes");
  });

  test("keep the chosen tab in the view", async () => {
    const { user, view } = show();
    await user.click(tab(/^Timeline/));
    expect(view().panel).toBe("timeline");
    await user.click(tab(/^Themes/));
    expect(view().panel).toBeNull();
  });

  test("show themes by family, each share beside the average of all articles", () => {
    show();
    const family = screen.getByRole("region", { name: "Law and leadership" });
    const row = within(family).getByRole("button", { name: /^Party leadership/ });
    expect(row).toHaveTextContent("18%");
    expect(row).toHaveTextContent(/7 of 39 sentences, average of all articles \d+%/);
  });

  test("open a theme to the sentences that carry it", async () => {
    const { user, store } = show();
    await user.click(screen.getByRole("button", { name: /^Party leadership/ }));
    const passages = screen.getAllByRole("button", { name: /^Evidence: paragraph \d+: “/ });
    expect(passages).toHaveLength(7);
    await user.click(passages[0] as HTMLElement);
    expect(store.getState().evidence?.article).toBe("thai-binh-2024");
  });

  test("open no theme of the next province", async () => {
    const { user, store } = show();
    await user.click(screen.getByRole("button", { name: /^Party leadership/ }));
    expect(screen.getAllByRole("button", { expanded: true })).toHaveLength(1);
    act(() => store.getState().select({ kind: "province", id: "lang-son" as ProvinceId }));
    expect(title()).toHaveTextContent("Lạng Sơn");
    expect(screen.queryAllByRole("button", { expanded: true })).toEqual([]);
  });

  test("name the themes that no sentence carries", () => {
    show();
    expect(screen.getAllByText(/^no sentence:/).length).toBeGreaterThan(0);
  });

  test("show events by kind, in the order happened, issued, published, planned", () => {
    show("timeline");
    const groups = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    const order = ["Happened", "Issued", "Published", "Planned"];
    expect(groups).toEqual(order.filter((group) => groups.includes(group)));
    expect(
      within(screen.getByRole("region", { name: "Published" })).getByText("15 April 2024"),
    ).toBeInTheDocument();
  });

  test("say that a date is unknown instead of guessing it", () => {
    show("timeline");
    expect(screen.getByText("Date unknown")).toBeInTheDocument();
  });

  test("lead to the article, and back", async () => {
    const { user, view } = show("articles");
    await user.click(screen.getByRole("button", { name: article("thai-binh-2024").title.text }));
    expect(view()).toMatchObject({ article: "thai-binh-2024", province: "thai-binh" });
    await user.click(screen.getByRole("button", { name: "Back to Thái Bình" }));
    expect(view()).toMatchObject({ article: null, province: "thai-binh" });
  });

  test("are closed by their button", async () => {
    const { user, view } = show();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(view().province).toBeNull();
  });

  test("say what is good to know of its articles", () => {
    show("articles");
    const issues = within(screen.getByRole("region", { name: "Good to know" })).getAllByRole("listitem");
    expect(issues).toHaveLength(
      committedCatalogue.issues.filter((one) => one.article === "thai-binh-2024").length,
    );
  });
});

describe("of a province without an article, the details", () => {
  test("say so, and what is known of it", () => {
    showScreen(<Details />, { view: { province: "hung-yen" } });
    expect(title()).toHaveTextContent("Hưng Yên");
    expect(screen.getByText("No article of this atlas is about Hưng Yên.")).toBeInTheDocument();
    expect(screen.getByText("Red River Delta")).toBeInTheDocument();
  });

  test("lead to its neighbours with articles", async () => {
    const { user, view } = showScreen(<Details />, { view: { province: "hung-yen" } });
    await user.click(screen.getByRole("button", { name: "Bắc Ninh" }));
    expect(view().province).toBe("bac-ninh");
  });

  test("name all neighbours where none has an article", () => {
    showScreen(<Details />, { view: { province: "lai-chau" } });
    expect(screen.getByText("Neighbours")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Điện Biên" })).toBeInTheDocument();
  });

  test("lead to its successor on the map of 2025", async () => {
    const { user, view } = showScreen(<Details />, { view: { province: "nam-dinh" } });
    await user.click(screen.getByRole("button", { name: "part of Ninh Bình" }));
    expect(view()).toMatchObject({ province: "ninh-binh", boundaries: "2025" });
  });

  test("say that the reform left it as it was", () => {
    showScreen(<Details />, { view: { province: "cao-bang" } });
    expect(screen.getByText("Since 1 July 2025").nextElementSibling).toHaveTextContent("unchanged");
  });
});

test("of a province of 2025 the details name what made it, and lead there", async () => {
  const { user, view } = showScreen(<Details />, { view: { province: "ninh-binh", boundaries: "2025" } });
  expect(screen.getByText("1 article · 3 documents cited")).toBeInTheDocument();
  const articles = screen.getByRole("tab", { name: /^Themes/ });
  await user.click(articles);
  await user.click(screen.getByRole("button", { name: "Hà Nam until 30 June 2025" }));
  expect(view()).toMatchObject({ province: "ha-nam", boundaries: "2008" });
});

describe("where boundaries changed, the details", () => {
  const lineOf = (text: RegExp) => screen.getByText(text, { selector: "header p" });

  test("say under the name what a province was made of, in either language", () => {
    showScreen(<Details />, { view: { province: "ninh-binh", boundaries: "2025" } });
    expect(lineOf(/^Until 30 June 2025/)).toHaveTextContent(
      "Until 30 June 2025: Hà Nam, Nam Định, Ninh Bình",
    );
  });

  test("say under the name where a province went", async () => {
    const { user, view } = showScreen(<Details />, { view: { province: "ha-nam" } });
    const line = lineOf(/^Since 1 July 2025/);
    expect(line).toHaveTextContent("Since 1 July 2025 part of Ninh Bình");
    await user.click(within(line).getByRole("button", { name: "Ninh Bình" }));
    expect(view()).toMatchObject({ province: "ninh-binh", boundaries: "2025" });
  });

  test("lead to the resolution on which the change rests", async () => {
    const { user, view } = showScreen(<Details />, { view: { province: "ninh-binh", boundaries: "2025" } });
    await user.click(screen.getByRole("button", { name: "Resolution 202/2025/QH15" }));
    expect(view().document).toBe("resolution-202-2025-qh15");
  });

  test("tell the change of rank within a set with its day, basis and confidence", () => {
    showScreen(<Details />, { view: { province: "dong-nai", boundaries: "2025" } });
    const change = screen.getByText("30 April 2026").nextElementSibling;
    expect(change).toHaveTextContent(/centrally run city.*Resolution 30\/2026\/QH16 of 14 April 2026/);
    expect(change).toHaveTextContent("verified on at least one page");
  });

  test("say of an article that it counts here through succession", () => {
    showScreen(<Details />, {
      view: { province: "ninh-binh", boundaries: "2025", panel: "articles" as never },
    });
    expect(screen.getByText(/counts here through succession/)).toHaveTextContent(
      "Written of Hà Nam as it was until 30 June 2025",
    );
  });

  test.each([
    ["2025", /^Written of Hải Phòng with the boundaries from 1 July 2025\./],
    ["2008", /^Written of Hải Phòng with the boundaries from 1 July 2025; it stands here for this reason/],
  ])("say on the map of %s to which Hải Phòng its article belongs, and why", (boundaries, words) => {
    showScreen(<Details />, { view: { province: "hai-phong", boundaries, panel: "articles" as never } });
    const standing = screen.getByText(words);
    expect(standing).toHaveTextContent(article("hai-phong-2025").provincesNote?.en ?? "no note");
  });

  test("say nothing of succession where the province stayed what it was", () => {
    showScreen(<Details />, {
      view: { province: "lang-son", boundaries: "2025", panel: "articles" as never },
    });
    expect(screen.queryByText(/succession/)).not.toBeInTheDocument();
  });

  test("tell step by step what became of a place", () => {
    showScreen(<Details />, { view: { place: "kim-bang" }, lang: "vi" });
    const steps = ["8 tháng 11 năm 2023", "1 tháng 1 năm 2025", "1 tháng 7 năm 2025"].map(
      (day) => screen.getByText(day).nextElementSibling?.textContent,
    );
    expect(steps[1]).toContain("thị xã");
    expect(steps[2]).toContain("sáu phường của tỉnh Ninh Bình");
  });
});

describe("of an article, the details", () => {
  const show = (id: string, panel: string | null = null, lang: "en" | "vi" = "en") =>
    showScreen(<Details />, { view: { article: id, panel: panel as never }, lang });

  test("are headed by its title, with outlet and date", () => {
    show("thai-binh-2024");
    const { title: headline, outlet } = article("thai-binh-2024");
    expect(title()).toHaveTextContent(headline.text);
    expect(screen.getByText(`${outlet.en} · 15 April 2024`)).toBeInTheDocument();
    expect(selectedTab()).toHaveTextContent("Articles");
  });

  test("have the Vietnamese title where the page is Vietnamese", () => {
    show("thai-binh-2024", null, "vi");
    expect(title()).toHaveTextContent(article("thai-binh-2024").titleVi ?? "");
  });

  test("say what is known around an unknown date", () => {
    show("bac-ninh-city-2024");
    expect(
      screen.getAllByText(/date unknown, between 15 July 2024 and 25 December 2024/).length,
    ).toBeGreaterThan(0);
  });

  test("say how title and date were established", () => {
    show("ha-nam-kim-bang-2023");
    const headline = screen.getByText("Headline").nextElementSibling;
    expect(headline).toHaveTextContent(/printed in the text|seen on another page|derived|unknown/);
    const published = screen.getByText("Published").nextElementSibling;
    expect(published).toHaveTextContent(
      /^date unknown, between 17 February 2023 and 31 October 2023unknown: ./,
    );
  });

  test("say that the summary is ours", () => {
    show("thai-binh-2024");
    expect(screen.getByRole("heading", { name: "Summary (our own words)" })).toBeInTheDocument();
    expect(screen.getByText(article("thai-binh-2024").summary.en)).toBeInTheDocument();
  });

  test("lead to the article at its source", () => {
    show("thai-binh-2024");
    const link = screen.getByRole("link", { name: /^Read at the source/ });
    expect(link).toHaveAttribute("href", article("thai-binh-2024").url);
    expect(link).toHaveAttribute("rel", expect.stringContaining("noreferrer"));
  });

  test("name the six provinces that Military Region 1's is about, each to be selected", async () => {
    const { user, view } = show("military-region-1-2024");
    for (const name of ["Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Cao Bằng", "Thái Nguyên"]) {
      expect(screen.getAllByRole("button", { name }).length).toBeGreaterThan(0);
    }
    await user.click(screen.getAllByRole("button", { name: "Cao Bằng" })[0] as HTMLElement);
    expect(view()).toMatchObject({ province: "cao-bang", article: null });
  });

  test("list its figures with what each counts, and whether other sources agree", () => {
    show("bac-ninh-city-2024");
    const figures = within(screen.getByRole("region", { name: "Figures" })).getAllByRole("listitem");
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure).toHaveTextContent(
        /agrees with|other sources differ|not checked|not comparable|counted by us/,
      );
    }
  });

  test("show its citations in the order of the article, as printed and with their paragraph", () => {
    show("ha-nam-kim-bang-2023", "documents");
    const [first] = screen.getAllByRole("article");
    expect(first).toHaveTextContent(/^Conclusion 64-KL\/TW · 30 October 2019/);
    expect(
      within(first as HTMLElement).getByRole("button", {
        name: /^Evidence: paragraph \d+: “Conclusion No\.64-KL\/TW/,
      }),
    ).toBeInTheDocument();
  });

  test("say who else cites a document", () => {
    show("ha-nam-kim-bang-2023", "documents");
    const cards = screen
      .getAllByRole("article")
      .filter((card) => /^Resolution 28-NQ\/TW/.test(card.textContent ?? ""));
    expect(cards[0]).toHaveTextContent(/also cited in .*Military Region 1/);
  });

  test("say that a document was resolved with less than certainty, and why", () => {
    show("bac-ninh-city-2024", "documents");
    const card = screen.getAllByRole("article").find((one) => one.textContent?.includes("919/QĐ-TTg"));
    expect(card).toHaveTextContent(/probable .*this decision was in force when it appeared/);
  });

  test("show an ambiguous citation with both candidates, the likelier one, and the reason", async () => {
    const { user, view } = show("thai-binh-2024", "documents");
    const open = screen.getByRole("region", { name: "Stays open" });
    expect(open).toHaveTextContent("1 citation stays open");
    const card = within(open).getByRole("article");
    expect(card).toHaveTextContent("Fits more than one document");
    expect(within(card).getByRole("button", { name: "Resolution 44-NQ/TW" }).closest("li")).toHaveTextContent(
      /2023 · more likely$/,
    );
    expect(
      within(card).getByRole("button", { name: "Resolution 28-NQ/TW" }).closest("li"),
    ).not.toHaveTextContent("more likely");
    expect(card).toHaveTextContent("The tenure is not stated.");
    await user.click(within(card).getByRole("button", { name: "Resolution 28-NQ/TW" }));
    expect(view().document).toBe("resolution-28-nq-tw-2013");
  });

  test("show a citation that no document answers to, with the reason", () => {
    show("hai-phong-2025", "documents");
    const open = screen.getByRole("region", { name: "Stays open" });
    expect(open).toHaveTextContent("resolutions and directives of the above");
    expect(open).toHaveTextContent("A formula for whatever higher levels have issued");
  });

  test("keep what is named without a document apart from the citations", () => {
    show("hai-phong-2025", "documents");
    const context = screen.getByRole("region", { name: "Named without a document" });
    expect(context).toHaveTextContent("Not counted as citations.");
    expect(within(context).getAllByRole("article")).toHaveLength(3);
    expect(tab("Documents 0")).toBeInTheDocument();
  });
});

describe("of a theme, the details", () => {
  const show = () => showScreen(<Details />, { view: { theme: "party-leadership" } });
  const codebook = committedCatalogue.themes.find(({ id }) => id === "party-leadership");

  test("define it: what counts, what does not, an invented example", () => {
    show();
    expect(title()).toHaveTextContent("Party leadership");
    expect(screen.getByText(codebook?.definition.en ?? "")).toBeInTheDocument();
    expect(screen.getByText("Does not count")).toBeInTheDocument();
    expect(screen.getByText("Invented example").nextElementSibling).toHaveTextContent(
      codebook?.example.en ?? "",
    );
  });

  test("give its share of each article, the largest first", () => {
    show();
    const rows = screen
      .getAllByRole("button", { expanded: false })
      .map((row) => Number.parseInt(within(row).getByText(/^\d+%$/).textContent ?? "", 10));
    expect(rows).toHaveLength(5);
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
  });

  test("open an article to the sentences that carry it", async () => {
    const { user } = show();
    const [first] = screen.getAllByRole("button", { expanded: false });
    await user.click(first as HTMLElement);
    expect(first).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByRole("button", { name: /^Evidence: / }).length).toBeGreaterThan(0);
  });
});

describe("of a place, the details", () => {
  test("say in which province it lies by either map, and what became of it", () => {
    showScreen(<Details />, { view: { place: "kim-bang" } });
    expect(title()).toHaveTextContent("Kim Bang");
    expect(screen.getByText("Boundaries until 30 June 2025").nextElementSibling).toHaveTextContent("Hà Nam");
    expect(screen.getByText("Boundaries from 1 July 2025").nextElementSibling).toHaveTextContent("Ninh Bình");
  });

  test("go to the map on which its province exists", async () => {
    const { user, view } = showScreen(<Details />, { view: { place: "kim-bang" } });
    await user.click(screen.getByRole("button", { name: "Ninh Bình" }));
    expect(view()).toMatchObject({ province: "ninh-binh", boundaries: "2025", place: null });
  });

  test("give no position for what is too wide for a point", () => {
    showScreen(<Details />, { view: { place: "viet-bac" } });
    expect(screen.getByText(/^not placed on the map/)).toBeInTheDocument();
  });

  test("list the articles that name it, with where they do", () => {
    showScreen(<Details />, { view: { place: "kim-bang" } });
    expect(screen.getByRole("heading", { name: "Named in" })).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^Evidence: / }).length).toBeGreaterThan(0);
  });
});

test("details shown in Vietnamese are Vietnamese throughout", () => {
  showScreen(<Details />, { view: { province: "lang-son", panel: "timeline" as never }, lang: "vi" });
  expect(screen.getByRole("tab", { name: "Thời gian" })).toHaveAttribute("aria-selected", "true");
  expect(document.body).not.toHaveTextContent(/Happened|Issued|Published|Planned|Evidence|article/);
});
