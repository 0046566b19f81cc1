import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Share } from "#features/share/Share.tsx";
import { committedCatalogue } from "../../committed.ts";
import { withManyArticles } from "../../manyArticles.ts";
import { readTable } from "../../selectors/export/readCsv.ts";
import { showScreen } from "../showScreen.tsx";

type Options = Parameters<typeof showScreen>[1];

async function open(options: Options = {}) {
  const shown = showScreen(<Share />, options);
  await shown.user.click(
    await screen.findByRole("button", { name: options.lang === "vi" ? /^Chia sẻ/ : /^Share/ }),
  );
  const dialog = await screen.findByRole("dialog", {}, { timeout: 10_000 });
  return { ...shown, dialog };
}

/** Catches what is handed to the browser to save. */
function catchFiles() {
  const files: { name: string; blob: Blob }[] = [];
  let latest: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    latest = blob as Blob;
    return "blob:test";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) files.push({ name: this.download, blob: latest });
  });
  return files;
}

/** The files' texts; `Blob.text()` would take the byte order mark away. */
const textsOf = (files: readonly { blob: Blob }[]) =>
  Promise.all(
    files.map(async ({ blob }) =>
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer()),
    ),
  );

afterEach(() => vi.restoreAllMocks());

describe("the share dialog", () => {
  test("has a section for link, embed, download, citation and print, in both languages", async () => {
    const { dialog, unmount } = await open();
    for (const name of ["Link", "Embed", "Download", "Cite", "Print"])
      expect(within(dialog).getByRole("region", { name })).toBeInTheDocument();
    unmount();
    const vietnamese = await open({ lang: "vi" });
    for (const name of ["Liên kết", "Nhúng", "Tải về", "Trích dẫn", "In"])
      expect(within(vietnamese.dialog).getByRole("region", { name })).toBeInTheDocument();
  });

  test("shows the address of the view, without how the page is shown now", async () => {
    const { dialog } = await open({ view: { province: "lang-son", from: "2023", mode: "embed" } });
    expect(within(dialog).getByLabelText("Address of this view")).toHaveValue(
      `${window.location.origin}${window.location.pathname}?province=lang-son&from=2023`,
    );
  });

  test("says that the address was copied", async () => {
    const { dialog, user } = await open();
    await user.click(within(dialog).getAllByRole("button", { name: "Copy" })[0] as HTMLElement);
    expect(await within(dialog).findByText("The address was copied.")).toHaveAttribute("role", "status");
    expect(await navigator.clipboard.readText()).toBe(window.location.href.replace(/[?#].*/, ""));
  });

  test("offers what is selected with its numbers, and everything shown", async () => {
    const { dialog } = await open({ view: { province: "lang-son" } });
    const selected = within(dialog).getByRole("radio", { name: /What is selected: Lạng Sơn 1 article/ });
    const everything = within(dialog).getByRole("radio", {
      name: /Everything shown 5 articles, 69 documents/,
    });
    expect(selected).toBeChecked();
    expect(everything).not.toBeChecked();
  });

  test("saves a table of what is selected, and of everything when asked to", async () => {
    const files = catchFiles();
    const { dialog, user } = await open({ view: { province: "lang-son" } });
    await user.click(within(dialog).getByRole("button", { name: /^Articles 1/ }));
    await within(dialog).findByText(/phen-dau-lang-son-articles\.csv was prepared/);
    await user.click(within(dialog).getByRole("radio", { name: /Everything shown/ }));
    await user.click(within(dialog).getByRole("button", { name: /^Articles 5/ }));
    await within(dialog).findByText(/phen-dau-articles\.csv was prepared/);
    expect(files.map(({ name }) => name)).toEqual([
      "phen-dau-lang-son-articles.csv",
      "phen-dau-articles.csv",
    ]);
    const texts = await textsOf(files);
    expect(texts.map((text) => readTable(text).length)).toEqual([1, 5]);
  });

  test("saves citations with their evidence", async () => {
    const files = catchFiles();
    const { dialog, user } = await open({ view: { article: "thai-binh-2024" } });
    await user.click(within(dialog).getByRole("button", { name: "Citations" }));
    await within(dialog).findByText(/citations\.csv was prepared/);
    const [text = ""] = await textsOf(files);
    expect(readTable(text).every(({ article }) => article === "thai-binh-2024")).toBe(true);
    expect(readTable(text).length).toBeGreaterThan(0);
  });

  test("says so where the evidence cannot be had", async () => {
    catchFiles();
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
    const { dialog, user } = await open({ evidence: false });
    await user.click(within(dialog).getByRole("button", { name: "Citations" }));
    expect(await within(dialog).findByText(/citations\.csv could not be prepared/)).toBeInTheDocument();
  });

  test("shows the progress of a long export and ends it when asked to", async () => {
    const files = catchFiles();
    const { dialog, user } = await open({ catalogue: withManyArticles(committedCatalogue, 10_000) });
    await user.click(within(dialog).getByRole("button", { name: /^Themes by article/ }));
    const progress = await within(dialog).findByRole("progressbar");
    expect(progress).toHaveAccessibleName("phen-dau-themes.csv");
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await within(dialog).findByText(/was cancelled\. Nothing was saved/);
    expect(files).toEqual([]);
  });

  test("cites the selected article first, and everything in three formats", async () => {
    const { dialog, user } = await open({ view: { article: "thai-binh-2024" } });
    const section = within(within(dialog).getByRole("region", { name: "Cite" }));
    expect(section.getByRole("combobox")).toHaveValue("article");
    expect(section.getByLabelText("Citations as BibTeX")).toHaveTextContent("@article{thai-binh-2024,");
    await user.click(section.getByRole("radio", { name: "RIS" }));
    expect(section.getByLabelText("Citations as RIS")).toHaveTextContent("TY - NEWS");
    await user.click(section.getByRole("radio", { name: "CSL-JSON" }));
    await user.selectOptions(section.getByRole("combobox"), "Documents of this view (69)");
    expect(section.getByLabelText("Citations as CSL-JSON")).toHaveTextContent(/"type": "regulation"/);
    expect(section.getByText(/61 more are in the file/)).toBeInTheDocument();
  });

  test("copies all citations, not only those it shows", async () => {
    const { dialog, user } = await open();
    const section = within(within(dialog).getByRole("region", { name: "Cite" }));
    await user.selectOptions(section.getByRole("combobox"), "documents");
    await user.click(section.getByRole("button", { name: "Copy" }));
    await section.findByText("The citations were copied.");
    const entries = (await navigator.clipboard.readText()).match(/^@\w+\{/gm);
    expect(entries).toHaveLength(committedCatalogue.documents.length);
  });

  test("closes by Escape", async () => {
    const { user } = await open();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});

describe("paper", () => {
  const sheet = () => document.querySelector(".print-sheet");
  async function print(options: Options) {
    const { store } = showScreen(<Share />, options);
    await act(async () => store.getState().settle());
    await vi.dynamicImportSettled();
    await act(async () => {});
    act(() => void window.dispatchEvent(new Event("beforeprint")));
  }

  test("gets a sheet with the drawn map, all panels and every source written out", async () => {
    await print({ view: { province: "lang-son" } });
    const shown = within(sheet() as HTMLElement);
    for (const name of ["Lạng Sơn", "Themes", "Documents cited", "Timeline", "Articles and their sources"])
      expect(shown.getByRole("heading", { name })).toBeInTheDocument();
    expect(sheet()?.querySelectorAll(".print-map path").length).toBeGreaterThan(60);
    const [article] = committedCatalogue.articles.filter(({ id }) => id === "military-region-1-2024");
    expect(sheet()).toHaveTextContent(article?.url ?? "no article");
    expect(sheet()).toHaveTextContent(`${window.location.origin}/?province=lang-son`);
    expect(sheet()).toHaveTextContent("@svg-maps/vietnam");
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(sheet()).toBeNull();
  });

  test("names a few of many articles and says how many more there are", async () => {
    await print({ catalogue: withManyArticles(committedCatalogue, 500), lang: "vi" });
    expect(sheet()?.querySelectorAll(".print-article")).toHaveLength(5);
    expect(sheet()).toHaveTextContent("Còn 495 mục nữa");
  });
});
