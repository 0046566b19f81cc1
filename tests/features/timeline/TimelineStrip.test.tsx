import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeEach, expect, test } from "vitest";
import type { Catalogue } from "#dataset/schema.ts";
import { TimelineStrip } from "#features/timeline/TimelineStrip.tsx";
import { I18nProvider } from "#i18n/I18n.tsx";
import { ViewStoreProvider } from "#state/AtlasState.tsx";
import { catalogueQuery } from "#state/queries.ts";
import { createViewStore, type ViewStore } from "#state/viewStore.ts";
import { sample } from "./sample.ts";

let store: ViewStore;
beforeEach(() => {
  store = createViewStore();
});

function show(lang: "en" | "vi" = "en", data: Catalogue = sample()) {
  const client = new QueryClient();
  client.setQueryData(catalogueQuery.queryKey, data);
  render(
    <QueryClientProvider client={client}>
      <ViewStoreProvider store={store}>
        <I18nProvider lang={lang}>
          <Suspense>
            <TimelineStrip />
          </Suspense>
        </I18nProvider>
      </ViewStoreProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}
const mark = (name: RegExp) => screen.getByRole("button", { name });
const marks = () => within(screen.getByRole("group")).getAllByRole("button");

test("every event is a button that says itself in words", () => {
  show();
  expect(marks()).toHaveLength(6);
  expect(mark(/^22 September 2008, document issued: Resolution 28/)).toBeInTheDocument();
  expect(mark(/^2016, happened: Class one .* other sources differ$/)).toBeInTheDocument();
});

test("the heading says which years the chart shows", () => {
  show();
  expect(screen.getByRole("region", { name: "Timeline" })).toContainElement(
    screen.getByRole("heading", { name: "Timeline · 2008–2045" }),
  );
});

test("the chart is one tab stop", () => {
  show();
  expect(marks().filter((button) => button.getAttribute("tabindex") === "0")).toHaveLength(1);
});

test("arrow keys go from event to event, and Enter selects the article with its province", async () => {
  const user = show();
  mark(/A plan/).focus();
  await user.keyboard("{ArrowRight}");
  expect(mark(/Class one/)).toHaveFocus();
  expect(mark(/Class one/)).toHaveAttribute("tabindex", "0");
  await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
  expect(store.getState().view).toMatchObject({ article: "military-region-1-2024", province: "lang-son" });
});

test("Escape closes the description of the focused mark and leaves the focus there", async () => {
  const user = show();
  mark(/A plan/).focus();
  expect(await screen.findByText("until 2030, vision to 2045 · planned")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.queryByText("until 2030, vision to 2045 · planned")).not.toBeInTheDocument();
  expect(mark(/A plan/)).toHaveFocus();
});

test("an issued document is selected by its mark", async () => {
  const user = show();
  await user.click(mark(/document issued: Resolution 28/));
  expect(store.getState().view.document).toBe("resolution-28-nq-tw-2008");
});

test("an article keeps the province that was selected where it concerns it", async () => {
  store.getState().change({ province: "cao-bang" as never });
  const user = show();
  await user.click(mark(/The region's article/));
  expect(store.getState().view).toMatchObject({ article: "military-region-1-2024", province: "cao-bang" });
});

test("a lane's name selects its province, shows it on the map, and names the provinces that share the lane", async () => {
  const user = show();
  const label = screen.getByRole("button", { name: "Lạng Sơn (also Bắc Kạn, Cao Bằng)" });
  expect(label).toHaveTextContent("+2");
  await user.hover(label);
  expect(store.getState().hovered).toBe("lang-son");
  await user.click(label);
  expect(store.getState().view.province).toBe("lang-son");
  expect(label).toHaveAttribute("aria-current", "true");
  await user.unhover(label);
  await user.tab();
  expect(store.getState().hovered).toBeNull();
});

test("what belongs to the selected document is marked, also in the lanes of other articles", () => {
  store.getState().change({ document: "resolution-28-nq-tw-2008" as never });
  show();
  const current = marks().filter((button) => button.getAttribute("aria-current") === "true");
  expect(current.map((button) => button.getAttribute("data-mark")?.split("/").at(-1)).sort()).toEqual([
    "plan",
    "resolution",
  ]);
});

test("the same events stand in a table whose links select", async () => {
  const user = show();
  await user.click(mark(/^Show as a table$/));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map((row) => within(row).getByRole("button").textContent)).toEqual([
    "Resolution 28",
    "Class one",
    "The region's article",
    "A plan",
    "Appears",
    "A plenum",
  ]);
  expect(rows.at(-1)).toHaveTextContent("Date unknown");
  await user.click(mark(/^Class one$/));
  expect(store.getState().view).toMatchObject({ article: "bac-ninh-city-2024", province: "bac-ninh" });
  await user.click(mark(/^Show as a chart$/));
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});

test("the dates of the view keep what they touch and what has no date", () => {
  store.getState().change({ from: "2023", to: "2026" });
  show();
  expect(screen.queryByRole("button", { name: /Class one/ })).not.toBeInTheDocument();
  expect(mark(/A plenum/)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Timeline · 2023–2026" })).toBeInTheDocument();
});

test("without events it says so", () => {
  show("en", sample({ events: [] }));
  expect(screen.getByText("No dated event.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("it speaks Vietnamese", () => {
  show("vi");
  expect(screen.getByRole("region", { name: "Dòng thời gian" })).toBeInTheDocument();
  expect(mark(/văn bản ban hành: Nghị quyết 28 · Một quân khu và các tỉnh/)).toBeInTheDocument();
});
