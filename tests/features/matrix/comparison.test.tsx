import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { DocumentMatrix } from "#features/matrix/DocumentMatrix.tsx";
import { ThemeMatrix } from "#features/matrix/ThemeMatrix.tsx";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const compare = (...ids: string[]) => ({ view: { compare: ids as never } });
const grid = () => screen.findByRole("grid");

describe("provinces side by side", () => {
  test("have a column each in the order chosen, and the themes that the numbers tell apart", async () => {
    showScreen(<ThemeMatrix />, compare("thai-binh", "hai-phong"));
    const heads = within(await grid()).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "Alln 161",
      "Thái Bình1 article · n 39",
      "Hải Phòng1 article · n 35",
    ]);
    expect(
      screen.getByText(/^The numbers tell 1 of 19 themes apart: Defensive-area planning/),
    ).toBeInTheDocument();
    expect(within(await grid()).getByText("Hải Phòng above Thái Bình")).toBeInTheDocument();
    const row = within(await grid()).getByRole("row", { name: /^Defence education/ });
    expect(within(row).getAllByRole("button")[0]).toHaveAccessibleName(
      "3 of 39 sentences, 8% (95 % interval 3% to 20%); not told apart",
    );
  });

  test("say plainly that two rest on the same article", async () => {
    showScreen(<ThemeMatrix />, compare("lang-son", "cao-bang"));
    expect(
      await screen.findByText(/Lạng Sơn and Cao Bằng rest on the same article: here an article is compared/),
    ).toBeInTheDocument();
    expect(screen.getByText("There is nothing to compare.")).toBeInTheDocument();
  });

  test("say that two share some articles", async () => {
    showScreen(<ThemeMatrix />, compare("bac-ninh", "lang-son"));
    expect(await screen.findByText(/share 1 article; only what they do not share/)).toBeInTheDocument();
  });

  test("are one against the rest of the corpus where one is chosen, with a way to add a second", async () => {
    const { user, view } = showScreen(<ThemeMatrix />, compare("hai-phong"));
    expect(
      await screen.findByRole("heading", { name: "Hải Phòng and the rest of the corpus" }),
    ).toBeVisible();
    expect(screen.getByText(/Add a second province/)).toBeInTheDocument();
    const add = screen.getByLabelText("Add a province to the comparison");
    await user.selectOptions(add, "thai-binh");
    expect(view().compare).toEqual(["hai-phong", "thai-binh"]);
    await user.click(screen.getByRole("button", { name: "Take Hải Phòng out of the comparison" }));
    expect(view().compare).toEqual(["thai-binh"]);
  });

  test("go back to all provinces", async () => {
    const { user, view } = showScreen(<ThemeMatrix />, compare("hai-phong", "thai-binh"));
    await user.click(await screen.findByRole("button", { name: "All provinces" }));
    expect(view()).toMatchObject({ compare: [], chart: "themes" });
    expect(screen.getByRole("heading", { name: "What each province’s articles stress" })).toBeVisible();
  });

  test("stand in a table with the same numbers", async () => {
    const { user } = showScreen(<ThemeMatrix />, compare("thai-binh", "hai-phong"));
    await user.click(await screen.findByRole("button", { name: "Show as a table" }));
    const table = screen.getByRole("table", { name: /Themes of Thái Bình and Hải Phòng/ });
    expect(within(table).getAllByRole("row")).toHaveLength(committedCatalogue.themes.length + 1);
    const row = within(table).getByRole("row", { name: /^Defensive-area planning/ });
    expect(row).toHaveTextContent("37% 13/35, 23%–54%");
    expect(row).toHaveTextContent("Hải Phòng above Thái Bình");
  });

  test("open a cell’s sentences", async () => {
    const { user, view, store } = showScreen(<ThemeMatrix />, compare("thai-binh", "hai-phong"));
    const row = within(await grid()).getByRole("row", { name: /^Party leadership/ });
    await user.click(within(row).getAllByRole("button")[0] as HTMLElement);
    expect(view()).toMatchObject({ theme: "party-leadership", province: "thai-binh" });
    await waitFor(() => expect(store.getState().evidence?.article).toBe("thai-binh-2024"));
  });

  test("say of a province without an article in the dates that there is none", async () => {
    showScreen(<ThemeMatrix />, { view: { compare: ["ha-nam", "hai-phong"] as never, from: "2025" } });
    expect(await screen.findByText(/No article in these dates is about Hà Nam/)).toBeInTheDocument();
  });
});

describe("documents by provinces", () => {
  test("have a row for every document cited, under its type, and a disc where it is", async () => {
    showScreen(<DocumentMatrix />);
    const cited = new Set(committedCatalogue.articles.flatMap(({ documents }) => documents));
    const rows = within(await grid())
      .getAllByRole("rowheader")
      .filter((head) => head.getAttribute("scope") === "row");
    expect(rows).toHaveLength(cited.size);
    const row = within(await grid()).getByRole("row", { name: /28-NQ\/TW, 2008/ });
    const cells = within(row)
      .getAllByRole("button")
      .slice(1)
      .map((one) => one.getAttribute("aria-label"));
    expect(cells).toEqual([
      "1 of 2 articles citing it",
      "1 of 1 article citing it",
      "0 of 1 article citing it",
      "1 of 1 article citing it",
      "0 of 1 article citing it",
    ]);
    expect(screen.getByText(/The articles about Hải Phòng cite none/)).toBeInTheDocument();
  });

  test("open the paragraph that cites", async () => {
    const { user, view, store } = showScreen(<DocumentMatrix />);
    const row = within(await grid()).getByRole("row", { name: /28-NQ\/TW, 2008/ });
    await user.click(within(row).getAllByRole("button")[2] as HTMLElement);
    expect(view()).toMatchObject({ document: "resolution-28-nq-tw-2008", province: "ha-nam" });
    await waitFor(() => expect(store.getState().evidence?.article).toBe("ha-nam-kim-bang-2023"));
  });

  test("fall into those in common and those of one, side by side", async () => {
    showScreen(<DocumentMatrix />, compare("ha-nam", "lang-son"));
    const bands = within(await grid())
      .getAllByRole("rowheader")
      .filter((head) => head.getAttribute("scope") === "rowgroup")
      .map(({ textContent }) => textContent);
    expect(bands).toEqual(["Cited for both", "Cited for Hà Nam only", "Cited for Lạng Sơn only"]);
    expect(screen.getByText(/1 document is common to all\. 2 documents only for Hà Nam/)).toBeInTheDocument();
  });
});
