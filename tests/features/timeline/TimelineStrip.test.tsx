import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "#dataset/schema.ts";
import { FilterChip } from "#features/timeline/FilterChip.tsx";
import { TimelineStrip } from "#features/timeline/TimelineStrip.tsx";
import { boundaries, event } from "../../builders.ts";
import { showScreen } from "../showScreen.tsx";
import { sample } from "./sample.ts";

type Options = NonNullable<Parameters<typeof showScreen>[1]>;
const show = (options: Options = {}, data: Partial<Catalogue> = {}) =>
  showScreen(<TimelineStrip />, { catalogue: sample(data), ...options });

const button = (name: RegExp) => screen.getByRole("button", { name });
const plot = () => screen.getByRole("group", { name: /^Events, documents/ });
const marks = () => within(plot()).getAllByRole("button");
const handle = (name: "From" | "To") => screen.getByRole("slider", { name });
const axis = () => screen.getByRole("scrollbar", { name: "Years shown" });
const titles = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getByRole("button").textContent);

describe("the chart", () => {
  test("has every event as a button that says itself in words", () => {
    show();
    expect(marks()).toHaveLength(6);
    expect(button(/^22 September 2008, document issued: Resolution 28/)).toBeInTheDocument();
    expect(button(/^2016, happened: Class one .* other sources differ$/)).toBeInTheDocument();
  });

  test("says in its heading which years it shows, and in its caption what there is", () => {
    show();
    expect(screen.getByRole("heading", { name: "Timeline · 2008–2045" })).toBeInTheDocument();
    expect(
      screen.getByText(
        /6 events from 2008 to 2045: 2 publications, 1 document issued, 2 occurrences and 1 plan\. One is of unknown date\. Most begin in 2008 \(2\)\./,
      ),
    ).toBeInTheDocument();
  });

  test("is one tab stop, and arrow keys go from event to event", async () => {
    const { user } = show();
    expect(marks().filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
    act(() => button(/Class one/).focus());
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(button(/A plan/)).toHaveFocus());
    expect(button(/A plan/)).toHaveAttribute("tabindex", "0");
  });

  test("selects an event's article with its province, and an issued document", async () => {
    const { user, view } = show();
    act(() => button(/The region's article/).focus());
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ article: "military-region-1-2024", province: "lang-son" });
    await user.click(button(/document issued: Resolution 28/));
    expect(view()).toMatchObject({ document: "resolution-28-nq-tw-2008", article: null });
  });

  test("keeps the province that was selected where the article concerns it", async () => {
    const { user, view } = show({ view: { province: "cao-bang" } });
    await user.click(button(/The region's article/));
    expect(view()).toMatchObject({ article: "military-region-1-2024", province: "cao-bang" });
  });

  test("describes the focused mark until Escape, and the focus stays", async () => {
    const { user } = show();
    act(() => button(/A plan/).focus());
    expect(await screen.findByText("until 2030, vision to 2045 · planned")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("until 2030, vision to 2045 · planned")).not.toBeInTheDocument();
    expect(button(/A plan/)).toHaveFocus();
  });

  test("says for what each mark and lane stands, so that it lights up with the rest of the page", () => {
    show();
    const standsFor = (name: RegExp) => button(name).getAttribute("data-stands-for");
    expect(standsFor(/document issued: Resolution 28/)).toBe("document:resolution-28-nq-tw-2008");
    expect(standsFor(/Class one/)).toBe("article:bac-ninh-city-2024");
    expect(standsFor(/^Lạng Sơn/)).toBe("province:lang-son");
  });

  test("marks what belongs to the selected theme", () => {
    show({ view: { theme: "training-and-exercises" } });
    const current = marks().filter((mark) => mark.getAttribute("aria-current") === "true");
    expect(current.map((mark) => mark.getAttribute("data-mark")?.split("/").at(-1)).sort()).toEqual([
      "appeared",
      "published",
    ]);
  });

  test("has a line on each day that changed the boundaries, an invented one too", () => {
    const sets = [
      ...sample().boundaries,
      boundaries({ id: "2031", validFrom: "2031-04-30", validTo: null, name: { en: "30 units", vi: "30" } }),
    ];
    show({}, { boundaries: sets });
    expect(screen.getByText("1 July 2025: 34 units")).toBeInTheDocument();
    expect(screen.getByText("30 April 2031: 30 units")).toBeInTheDocument();
  });
});

describe("the lanes", () => {
  test("are provinces, a lane naming all that share it, and its name selects", async () => {
    const { user, view } = show();
    const label = button(/^Lạng Sơn \(also Bắc Kạn, Cao Bằng\)$/);
    await user.click(label);
    expect(view().province).toBe("lang-son");
    expect(label).toHaveAttribute("aria-current", "true");
  });

  test("can be types of document or families of themes, and the view keeps which", async () => {
    const { user, view } = show();
    const names = () =>
      within(screen.getByRole("list", { name: "Lanes of the timeline" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    await user.selectOptions(screen.getByRole("combobox", { name: "Lanes" }), "Document types");
    expect(view().lanes).toBe("documents");
    expect(names()).toEqual(["Resolution", "No document"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Lanes" }), "Theme families");
    expect(names()).toEqual(["Forces and readiness", "No theme coded"]);
  });
});

describe("the brush", () => {
  test("is two sliders that say their dates in words", () => {
    show({ view: { from: "2019", to: "2024" } });
    expect(handle("From")).toHaveAttribute("aria-valuetext", "from 2019");
    expect(handle("To")).toHaveAttribute("aria-valuetext", "to 2024");
    expect(handle("From").getAttribute("aria-valuenow")).toBe("2019");
    expect([
      handle("From").getAttribute("aria-valuemin"),
      handle("From").getAttribute("aria-valuemax"),
    ]).toEqual(["2008", "2024"]);
  });

  test("is moved by keys, and what it leaves out is gone from the lanes and from the words", async () => {
    const { user, view } = show();
    act(() => handle("From").focus());
    await user.keyboard("{PageUp}{PageUp}{PageUp}");
    expect(view().from).toBe("2023");
    expect(screen.queryByRole("button", { name: /Class one/ })).not.toBeInTheDocument();
    expect(button(/A plenum/)).toBeInTheDocument();
    expect(screen.getByText(/4 events from 2008 to 2045/)).toBeInTheDocument();
    await user.keyboard("{Home}");
    expect(view().from).toBeNull();
    expect(button(/Class one/)).toBeInTheDocument();
  });

  test("is drawn by dragging, moved, and cleared by a double click; the view follows in whole years", async () => {
    const { view } = show();
    const brush = screen.getByRole("group", { name: "Filter by date" });
    // 640 px wide in a page without a layout: 38 years between 14 px at the left and 40 at the right.
    const x = (year: number) => 14 + ((year - 2008) / 38) * 586;
    fireEvent.pointerDown(brush, { clientX: x(2015.4), button: 0, pointerId: 1 });
    fireEvent.pointerMove(brush, { clientX: x(2019.5), pointerId: 1 });
    fireEvent.pointerUp(brush, { pointerId: 1 });
    expect(view()).toMatchObject({ from: "2015", to: "2019" });
    const chosen = brush.querySelector('[data-brush="window"]');
    fireEvent.pointerDown(chosen as Element, { clientX: x(2017), button: 0, pointerId: 1 });
    fireEvent.pointerMove(brush, { clientX: x(2019), pointerId: 1 });
    fireEvent.pointerUp(brush, { pointerId: 1 });
    expect(view()).toMatchObject({ from: "2017", to: "2021" });
    fireEvent.doubleClick(brush);
    expect(view()).toMatchObject({ from: null, to: null });
  });

  test("handles do not cross when dragged", () => {
    const { view } = show({ view: { from: "2015", to: "2019" } });
    const brush = screen.getByRole("group", { name: "Filter by date" });
    fireEvent.pointerDown(handle("From"), { clientX: 130, button: 0, pointerId: 1 });
    fireEvent.pointerMove(brush, { clientX: 590, pointerId: 1 });
    fireEvent.pointerUp(brush, { pointerId: 1 });
    expect(view()).toMatchObject({ from: "2019", to: "2019" });
  });

  test("dates can be typed, and what is no date is said without changing anything", async () => {
    const { user, view } = show();
    await user.click(button(/^Dates: All dates$/));
    const field = await screen.findByRole("textbox", { name: "From" });
    await user.type(field, "soon{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent("“soon” is no date");
    expect(field).toHaveAttribute("aria-invalid", "true");
    expect(view().from).toBeNull();
    await user.clear(field);
    await user.type(field, "7/2024");
    await user.type(screen.getByRole("textbox", { name: "To" }), "2019{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("The first date lies after the last");
    await user.clear(screen.getByRole("textbox", { name: "To" }));
    await user.type(screen.getByRole("textbox", { name: "To" }), "2026{Enter}");
    expect(view()).toMatchObject({ from: "2024-07", to: "2026" });
  });
});

describe("the zoom", () => {
  test("goes by keys to a month and back to everything, and the view keeps it", async () => {
    const { user, view } = show();
    act(() => axis().focus());
    await user.keyboard("++++++++++++");
    expect(view().span).toMatch(/^(\d{4}-\d{2})\/\1$/);
    expect(button(/^Zoom the timeline in$/)).toBeDisabled();
    await user.keyboard("0");
    expect(view().span).toBeNull();
    expect(screen.getByRole("heading", { name: "Timeline · 2008–2045" })).toBeInTheDocument();
  });

  test("shows what the view says, and how much lies beyond its ends", async () => {
    const { user, view } = show({ view: { span: "2010/2015" } });
    expect(screen.getByRole("heading", { name: "Timeline · 2010–2015" })).toBeInTheDocument();
    expect(axis()).toHaveAttribute("aria-valuetext", "from 2010 to 2015");
    expect(screen.queryByRole("button", { name: /Class one/ })).not.toBeInTheDocument();
    expect(button(/^1 event before 1 January 2010: show$/)).toBeInTheDocument();
    await user.click(button(/^3 events after 31 December 2015: show$/));
    expect(button(/Class one/)).toBeInTheDocument();
    expect(view().span).toBe("2013/2018");
  });

  test("counts the brush in months and days when near", () => {
    show({ view: { span: "2024-03/2024-04" } });
    expect(handle("From")).toHaveAttribute("aria-valuetext", "from the beginning, 1 January 2008");
    fireEvent.keyDown(handle("From"), { key: "ArrowRight" });
    expect(handle("From")).toHaveAttribute("aria-valuetext", "from 2 March 2024");
  });

  test("zooms by the wheel over the axis, and not over the lanes without Ctrl", async () => {
    const { view } = show();
    const wheel = (over: HTMLElement) => {
      const turned = createEvent.wheel(over, { deltaY: -400 });
      // The page of the tests gives wheels no place.
      Object.defineProperty(turned, "clientX", { value: 300 });
      fireEvent(over, turned);
    };
    wheel(plot());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(view().span).toBeNull();
    wheel(axis());
    await waitFor(() => expect(view().span).not.toBeNull());
  });
});

describe("the table", () => {
  test("has the same events, and its links select", async () => {
    const { user, view } = show();
    await user.click(button(/^Show as a table$/));
    expect(titles()).toEqual([
      "Resolution 28",
      "Class one",
      "The region's article",
      "A plan",
      "Appears",
      "A plenum",
    ]);
    expect(screen.getAllByRole("row").at(-1)).toHaveTextContent("Date unknown");
    await user.click(button(/^Class one$/));
    expect(view()).toMatchObject({ article: "bac-ninh-city-2024", province: "bac-ninh" });
    await user.click(button(/^Show as a chart$/));
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("is turned round by its date, and says how it is sorted", async () => {
    const { user } = show();
    await user.click(button(/^Show as a table$/));
    const date = screen.getByRole("columnheader", { name: /Date/ });
    expect(date).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(date).getByRole("button"));
    expect(date).toHaveAttribute("aria-sort", "descending");
    expect(titles().slice(0, 2)).toEqual(["A plan", "The region's article"]);
  });

  test("follows the dates and the zoom", async () => {
    const { user } = show({ view: { from: "2016", span: "2010/2020" } });
    await user.click(button(/^Show as a table$/));
    expect(titles()).toEqual(["Class one", "A plan", "A plenum"]);
  });

  test("names the lanes that are chosen", async () => {
    const { user } = show({ view: { lanes: "documents" } });
    await user.click(button(/^Show as a table$/));
    expect(screen.getByRole("columnheader", { name: "Document type" })).toBeInTheDocument();
    expect(screen.getAllByRole("row")[1]).toHaveTextContent(/Resolution$/);
  });
});

describe("many events", () => {
  const dense = (howMany: number) =>
    Array.from({ length: howMany }, (_, i) =>
      event({
        id: `e-${i}`,
        date: new Date(Date.UTC(2009, 0, 1) + ((i * 37) % 5000) * 86_400_000).toISOString().slice(0, 10),
      }),
    );

  test.each([500, 10_000])("%i of them stay few buttons that open by zooming in", async (howMany) => {
    const { user, view } = show({}, { events: dense(howMany) });
    expect(marks().length).toBeLessThan(80);
    const [heap] = within(plot()).getAllByRole("button", { name: /^\d+ events, .*: zoom in$/ });
    await user.click(heap as HTMLElement);
    expect(view().span).not.toBeNull();
    expect(marks().length).toBeLessThan(160);
  });

  test("that all have one date open as a list", async () => {
    const events = Array.from({ length: 40 }, (_, i) => event({ id: `e-${i}`, date: "2016-05-01" }));
    const { user } = show({}, { events });
    await user.click(button(/^40 events, .*: show as a list$/));
    expect(titles()).toHaveLength(40);
  });
});

test("dates that leave something out are said, with what they leave and a way out", async () => {
  const { user, view } = showScreen(<FilterChip />, {
    catalogue: sample(),
    view: { from: "2023", to: "2026" },
  });
  expect(screen.getByText("from 2023 to 2026")).toBeInTheDocument();
  expect(screen.getByText(/2 of 2 articles, 4 of 6 events/)).toBeInTheDocument();
  await user.click(button(/^Show all dates$/));
  expect(view()).toMatchObject({ from: null, to: null });
  expect(screen.queryByText(/articles/)).not.toBeInTheDocument();
});

test("without events it says so", () => {
  show({}, { events: [] });
  expect(screen.getByText("No dated event.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("it speaks Vietnamese", () => {
  show({ lang: "vi", view: { from: "2019" } });
  expect(screen.getByRole("region", { name: "Dòng thời gian" })).toBeInTheDocument();
  expect(button(/đăng báo: Bài về quân khu · Một quân khu và các tỉnh/)).toBeInTheDocument();
  expect(screen.getByRole("slider", { name: "Từ" })).toHaveAttribute("aria-valuetext", "từ 2019");
});
