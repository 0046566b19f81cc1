import { act, screen, waitFor, within } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, test } from "vitest";
import type { ArticleId, DocumentId } from "#dataset/schema.ts";
import { Network } from "#features/network/Network.tsx";
import { committedCatalogue } from "../../committed.ts";
import { largeCatalogue } from "../../selectors/network/largeCatalogue.ts";
import { showScreen } from "../showScreen.tsx";

type Options = NonNullable<Parameters<typeof showScreen>[1]>;
const show = (view: Options["view"] = {}, options: Options = {}) =>
  showScreen(<Network />, { ...options, view: { chart: "network" as never, ...view } });
const column = (name: string) => within(screen.getByRole("list", { name })).getAllByRole("button");
const names = (name: string) => column(name).map((node) => node.getAttribute("aria-label"));
const says = () => document.querySelector("#network-says")?.textContent ?? "";
const lines = (selector = "") => [...document.querySelectorAll(`[data-from]${selector}`)];
const RESOLUTION = "resolution-28-nq-tw-2008";

describe("the network of all articles", () => {
  test("says how large it is, what is cited most, once and together", () => {
    show();
    const { articles } = committedCatalogue;
    const documents = new Set(articles.flatMap((one) => one.documents)).size;
    expect(says()).toMatch(
      new RegExp(
        `^${articles.filter((one) => one.documents.length > 0).length} articles cite ${documents} documents, joined by ${articles.reduce((sum, one) => sum + one.documents.length, 0)} lines\\.`,
      ),
    );
    expect(says()).toContain("2 further lines lead to documents between which a citation stays open.");
    expect(says()).toContain("Most cited is Resolution 28-NQ/TW of 2008, by 2 articles.");
    expect(says()).toContain(`${documents - 1} documents are cited by one article only.`);
    expect(says()).toContain("No two documents are cited together by more than one article.");
  });

  test("names who cites and what is cited, with counts and doubts", () => {
    show();
    expect(names("Who cites")).toContain("Kim Bang district, 2023: cites 3 documents");
    expect(names("What is cited")).toContain("Resolution 28-NQ/TW of 2008: cited by 2 articles");
    expect(names("What is cited")).toContain(
      "Resolution 44-NQ/TW of 2023: cited by 1 article, perhaps by 1 more",
    );
  });

  test("draws what stays open in another way than what is cited", () => {
    show();
    const open = lines(".net-line-open").map((line) => line.getAttribute("data-to"));
    expect(open.sort()).toEqual(["document:resolution-28-nq-tw-2013", "document:resolution-44-nq-tw-2023"]);
    expect(screen.getByText(/stays open$/)).toBeInTheDocument();
  });

  test("selects the document or article that is chosen", async () => {
    const { user, view } = show();
    await user.click(screen.getByRole("button", { name: /^Kim Bang district/ }));
    expect(view().article).toBe("ha-nam-kim-bang-2023");
  });

  test("follows the dates, and says where they leave nothing", () => {
    const { unmount } = show({ to: "2023-12" });
    expect(names("Who cites")).toHaveLength(1);
    unmount();
    show({ from: "1950", to: "1960" });
    expect(says()).toBe("No article within the dates chosen cites a document.");
    expect(screen.queryByRole("group", { name: /^Network of/ })).not.toBeInTheDocument();
  });
});

describe("centred on a document, the network", () => {
  test("has it on top and what is linked with it, and leads to the rest", async () => {
    const { user } = show({ document: RESOLUTION });
    expect(screen.getByRole("heading", { name: "Around Resolution 28-NQ/TW of 2008" })).toBeInTheDocument();
    expect(column("What is cited")[0]).toHaveAttribute("aria-current", "true");
    expect(names("Who cites")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: /^The whole network: 2 more articles, 10 more/ }));
    expect(names("Who cites")).toHaveLength(4);
    expect(screen.getByRole("heading", { name: "Who cites what" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Only what is linked with it" }));
    expect(names("Who cites")).toHaveLength(2);
  });

  test("that nobody cites is the whole, and says so", () => {
    show({ document: "decision-490-qd-ttg-2018" });
    expect(screen.getByText(/^Decision 490\/QĐ-TTg of 2018 is linked with nothing here/)).toBeInTheDocument();
    expect(names("Who cites")).toHaveLength(4);
  });

  test("moves with the selection", async () => {
    const { user, view } = show({ document: RESOLUTION });
    await user.click(screen.getByRole("button", { name: /^Resolution 28-NQ\/TW of 2013/ }));
    expect(view().document).toBe("resolution-28-nq-tw-2013");
    expect(screen.getByRole("heading", { name: "Around Resolution 28-NQ/TW of 2013" })).toBeInTheDocument();
  });
});

describe("by keyboard, the network", () => {
  test("is one tab stop, which its centre has", async () => {
    const { user } = show({ document: RESOLUTION });
    expect(document.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
    screen.getByRole("button", { name: /^The whole network/ }).focus();
    await user.tab();
    expect(screen.getByRole("button", { name: /^Resolution 28-NQ\/TW of 2008/ })).toHaveFocus();
  });

  test("walks along its lines and selects with Enter", async () => {
    const { user, view } = show({ document: RESOLUTION });
    screen.getByRole("button", { name: /^Resolution 28-NQ\/TW of 2008/ }).focus();
    await user.keyboard("{ArrowLeft}");
    const first = document.activeElement?.getAttribute("data-node");
    expect(first).toMatch(/^article:/);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-node")).not.toBe(first);
    await user.keyboard("{Enter}");
    expect(`article:${view().article}`).toBe(
      ["article:ha-nam-kim-bang-2023", "article:military-region-1-2024"].find((key) => key !== first),
    );
  });

  test("shows its table with T and goes back with T", async () => {
    const { user } = show();
    column("Who cites")[0]?.focus();
    await user.keyboard("t");
    expect(screen.getByRole("table", { name: "Who cites what" })).toBeInTheDocument();
    screen.getByRole("button", { name: "As a drawing" }).focus();
    await user.keyboard("t");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });
});

test("the table has every document, its count and the articles, the most cited first", async () => {
  const { user } = show();
  await user.click(screen.getByRole("button", { name: "As a table" }));
  const rows = screen.getAllByRole("row").slice(1);
  const all = committedCatalogue.articles.flatMap(({ documents, candidates }) => [
    ...documents,
    ...candidates,
  ]);
  expect(rows).toHaveLength(new Set(all).size);
  expect(within(rows[0] as HTMLElement).getByRole("rowheader")).toHaveTextContent(
    "Resolution 28-NQ/TW of 2008",
  );
  const cells = within(rows[0] as HTMLElement).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "2",
    "Kim Bang district 2023, Military Region 1 2024",
  ]);
  const open = rows.find((row) => row.textContent?.includes("44-NQ/TW"));
  expect(open).toHaveTextContent("open in Thai Binh province 2024");
});

describe("what is hovered anywhere on the page", () => {
  const lit = () =>
    lines(".lit").map((line) => [line.getAttribute("data-from"), line.getAttribute("data-to")]);

  test("lights up its lines and the nodes at their ends, and nothing renders anew", async () => {
    let renders = 0;
    const { store } = showScreen(
      <Profiler id="network" onRender={() => renders++}>
        <Network />
      </Profiler>,
    );
    const before = renders;
    act(() => store.getState().hover({ kind: "document", id: RESOLUTION as DocumentId }));
    await waitFor(() => expect(lit()).toHaveLength(2));
    expect(lit().every(([, to]) => to === `document:${RESOLUTION}`)).toBe(true);
    expect(document.querySelectorAll(".net-citer.near")).toHaveLength(2);
    act(() => store.getState().hover({ kind: "article", id: "thai-binh-2024" as ArticleId }));
    await waitFor(() => expect(lit()).toHaveLength(6));
    act(() => store.getState().hover(null));
    await waitFor(() => expect(lit()).toHaveLength(0));
    expect(renders).toBe(before);
  });

  test("of a province lights up its articles", async () => {
    const { store } = show();
    act(() => store.getState().hover({ kind: "province", id: "ha-nam" as never }));
    await waitFor(() => expect(lit()).toHaveLength(3));
    expect(lit().every(([from]) => from === "article:ha-nam-kim-bang-2023")).toBe(true);
  });
});

describe("of many articles and documents, the network", () => {
  // Queries by role read the whole page each time: on so large a page elements are found by selector.
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const press = (element: HTMLElement) => act(() => element.click());
  const bundles = () => all(".net-bundle");

  test("is of provinces and the documents cited most, and says what is folded and not drawn", () => {
    show({}, { catalogue: largeCatalogue(500, 200) });
    for (const node of all(".net-citer"))
      expect(node.getAttribute("aria-label")).toMatch(/: \d+ articles?, \d+ lines?$/);
    expect(all("[data-node]").length).toBeLessThan(130);
    expect(bundles().length).toBeGreaterThan(0);
    expect(says()).toContain("The articles are gathered by province");
    expect(says()).toMatch(/Documents that at most \d+ articles cite are folded by type\./);
    expect(screen.getByText(/^Drawn are the lines of at least \d+ articles/)).toBeInTheDocument();
  });

  test("unfolds its documents and folds them again", () => {
    show({}, { catalogue: largeCatalogue(90, 80) });
    const drawn = all(".net-cited").length;
    press(screen.getByText(/^Show all \d+ documents$/));
    expect(bundles()).toHaveLength(0);
    expect(all(".net-cited").length).toBeGreaterThan(drawn);
    press(screen.getByText("Fold what few articles cite"));
    expect(all(".net-cited")).toHaveLength(drawn);
    press(bundles()[0] as HTMLElement);
    expect(bundles()).toHaveLength(0);
  });

  test("folds long lists of articles in its table", () => {
    show({}, { catalogue: largeCatalogue(90, 80) });
    press(screen.getByText("As a table"));
    const row = all("tbody tr")[0] as HTMLElement;
    const count = Number(row.querySelector(".num")?.textContent);
    const before = row.querySelectorAll("button").length;
    press(within(row).getByText(`and ${count - 6} more`));
    expect(row.querySelectorAll("button").length).toBe(before - 1 + count - 6);
  });
});

test("the network is Vietnamese throughout", () => {
  show({ document: RESOLUTION }, { lang: "vi" });
  expect(screen.getByRole("heading", { name: "Quanh Nghị quyết 28-NQ/TW năm 2008" })).toBeInTheDocument();
  expect(says()).toMatch(/^2 bài viết trích dẫn 9 văn bản/);
  expect(names("Nơi trích dẫn")).toContain("Huyện Kim Bảng, 2023: trích dẫn 3 văn bản");
  expect(document.body).not.toHaveTextContent(/cites|articles|Around|whole/);
});
