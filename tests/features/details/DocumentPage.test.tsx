import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { DocumentId } from "#dataset/schema.ts";
import { Details } from "#features/details/Details.tsx";
import { committedDocuments } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

type Options = NonNullable<Parameters<typeof showScreen>[1]>;
const show = (document: string, view: Options["view"] = {}, options: Options = {}) =>
  showScreen(<Details />, { ...options, view: { document, ...view } });
const title = () => screen.getByRole("heading", { level: 2 });
const section = (name: string | RegExp) => within(screen.getByRole("region", { name }));
const fact = (name: string) => {
  const [term] = screen.getAllByText(name, { selector: "dt" });
  return term?.nextElementSibling;
};

afterEach(() => vi.unstubAllGlobals());

describe("the page of a cited document", () => {
  const RESOLUTION = "resolution-28-nq-tw-2008";

  test("opens with its type, number, title, issuer and date", () => {
    show(RESOLUTION);
    expect(title()).toHaveTextContent("Resolution 28-NQ/TW");
    expect(fact("Number")).toHaveTextContent(/^28-NQ\/TW$/);
    expect(fact("Issued by")).toHaveTextContent("Politburo · tenure 10");
    expect(fact("Issued")).toHaveTextContent(/^22 September 2008$/);
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Articles 2");
  });

  test("sets it before the others of its number, oldest first, and leads to each", async () => {
    const { user, view } = show(RESOLUTION);
    const twins = section("Documents with this number");
    expect(twins.getByText("Five documents bear the number 28-NQ/TW")).toBeInTheDocument();
    const rows = twins.getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent?.match(/\d{4}/)?.[0])).toEqual([
      "2003",
      "2008",
      "2013",
      "2018",
      "2022",
    ]);
    expect(rows[1]).toHaveTextContent("this document");
    await user.click(twins.getByRole("button", { name: /^25 October 2013/ }));
    expect(view().document).toBe("resolution-28-nq-tw-2013");
  });

  test("lists each citation with its article, paragraph and words, the latest article first", () => {
    show(RESOLUTION);
    const cited = section("Cited by");
    expect(cited.getByText("2 articles, in 2 passages")).toBeInTheDocument();
    expect(
      cited.getAllByRole("button", { name: /^Evidence: / }).map((one) => one.getAttribute("aria-label")),
    ).toEqual([
      "Evidence: paragraph 9: “Resolution No. 28 of the Political Bureau (10th tenure)”",
      "Evidence: paragraph 1: “Resolution No.28-NQ/TW dated September 22, 2008”",
    ]);
  });

  test("opens the evidence of a citation", async () => {
    const { user, store } = show(RESOLUTION);
    await user.click(screen.getByRole("button", { name: /^Evidence: paragraph 1/ }));
    expect(store.getState().evidence?.article).toBe("ha-nam-kim-bang-2023");
  });

  test("names the provinces of these articles by the boundaries shown", () => {
    const names = () =>
      section("Cited by")
        .getByText(/^In \d+ provinces? on the map/)
        .nextElementSibling?.textContent?.trim();
    const { unmount } = show(RESOLUTION);
    expect(names()).toContain("Hà Nam");
    unmount();
    show(RESOLUTION, { boundaries: "2025" as never });
    expect(names()).toContain("Ninh Bình");
    expect(names()).not.toContain("Hà Nam");
  });

  test("gives every spelling with its form, how often and where, and the registered names not met", () => {
    show(RESOLUTION);
    const spellings = section("How the press writes it");
    const rows = spellings.getAllByRole("row").slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Resolution No\.28-NQ\/TW dated September 22, 2008by number1Kim Bang district$/),
      expect.stringMatching(
        /^Resolution No\. 28 of the Political Bureau \(10th tenure\)in short form1Military Region 1$/,
      ),
    ]);
    const unmet = spellings.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(unmet).toContain("Nghị quyết 28");
    expect(unmet).not.toContain("Resolution No. 28-NQ/TW");
  });

  test("counts its neighbours within the articles that cite it", () => {
    show(RESOLUTION);
    const neighbours = section("Cited in the same articles");
    expect(neighbours.getByText(/2 articles that cite this document/)).toBeInTheDocument();
    expect(neighbours.getAllByRole("listitem")).toHaveLength(5);
    expect(neighbours.getAllByText("1 of 2")).toHaveLength(5);
  });

  test("leads to all neighbours in the tab of documents", async () => {
    const { user } = show(RESOLUTION);
    await user.click(section("Cited in the same articles").getByRole("button", { name: "All 8" }));
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Documents 8");
    expect(section("Cited in the same articles").getAllByRole("listitem")).toHaveLength(8);
  });

  test("opens the network", async () => {
    const { user, view } = show(RESOLUTION);
    await user.click(screen.getByRole("button", { name: "Show in the network" }));
    expect(view().chart).toBe("network");
  });

  test("tells its life in the order of time", () => {
    show(RESOLUTION);
    const entries = section("Its life").getAllByRole("listitem");
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      "22 September 2008Issued: Politburo",
      "2023Cited by 1 article",
      "2024Cited by 1 article",
    ]);
  });

  test("says what the dates leave out", () => {
    show(RESOLUTION, { from: "2024", to: "2024" });
    expect(section("Cited by").getByText(/of 2 without the limits of date/)).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^Evidence: / })).toHaveLength(1);
  });

  test("says that all its citations lie outside the dates", () => {
    show(RESOLUTION, { from: "2010", to: "2011" });
    expect(
      screen.getByText(/No article within the dates chosen cites it; without them 2 do/),
    ).toBeInTheDocument();
  });
});

test("a number with letters of its own stands in its ASCII form too", () => {
  show("decree-164-2018-nd-cp");
  expect(fact("Number")).toHaveTextContent("164/2018/NĐ-CP · also typed 164/2018/ND-CP");
});

test("what was seen on no page says so at the field and in the list of such fields", () => {
  show("resolution-44-nq-tw-2023");
  expect(fact("In Vietnamese")).toHaveTextContent(/seen on no page$/);
  expect(fact("Seen on no page")).toHaveTextContent("Vietnamese title");
  expect(fact("Issued")).not.toHaveTextContent("seen on no page");
});

test("what replaced it and what it replaces point at each other", async () => {
  const { user, view } = show("resolution-28-nq-tw-2013");
  await user.click(within(fact("Replaced by") as HTMLElement).getByRole("button"));
  expect(view().document).toBe("resolution-44-nq-tw-2023");
});

test("a law that amends many shows some and leads to the rest", async () => {
  const { user } = show("law-98-2025-qh15");
  const amended = within(fact("Amends") as HTMLElement);
  expect(amended.getAllByRole("listitem")).toHaveLength(3);
  await user.click(amended.getByRole("button", { name: "6 more" }));
  expect(amended.getAllByRole("listitem")).toHaveLength(9);
});

test("a citation that stays open stands apart on the pages of both candidates, with both", async () => {
  const { user, view } = show("resolution-44-nq-tw-2023");
  const name = "1 citation stays open between this and another document";
  const candidates = () =>
    within(section(name).getByRole("list", { name: "Candidates" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  expect(section("Cited by").getByText("1 article, in 1 passage")).toBeInTheDocument();
  expect(candidates()).toEqual([
    "Resolution 44-NQ/TW of 24 November 2023 · this document · more likely",
    "Resolution 28-NQ/TW of 25 October 2013",
  ]);
  await user.click(section(name).getByRole("button", { name: /25 October 2013/ }));
  expect(view().document).toBe("resolution-28-nq-tw-2013");
  expect(candidates()[1]).toBe("Resolution 28-NQ/TW of 25 October 2013 · this document");
});

test("a probable citation is marked, with the reason", () => {
  show("law-10-2022-qh15");
  expect(section("Cited by").getByText("probable")).toBeInTheDocument();
  expect(section("Cited by").getByText(/^The article uses an older name/)).toBeInTheDocument();
});

test("passages that rest on a document without naming it are no citations", () => {
  show("resolution-202-2025-qh15");
  expect(screen.getByText("No article of this atlas cites it.")).toBeInTheDocument();
  expect(
    section("1 passage rests on it without naming it").getByRole("button", { name: /^Evidence: paragraph / }),
  ).toBeInTheDocument();
});

test("a document that nobody cites says so and asks for no file", () => {
  const fetched = vi.fn(() => new Promise<Response>(() => undefined));
  vi.stubGlobal("fetch", fetched);
  show("decision-490-qd-ttg-2018");
  expect(title()).toHaveTextContent("Decision 490/QĐ-TTg");
  expect(screen.getByText("No article of this atlas cites it.")).toBeInTheDocument();
  expect(section("Registered names").getByText("Decision 490")).toBeInTheDocument();
  expect(fetched).not.toHaveBeenCalled();
});

describe("where the file of citations", () => {
  const answer = (respond: () => Response | Promise<Response>) => {
    const fetched = vi.fn(async () => respond());
    vi.stubGlobal("fetch", fetched);
    return fetched;
  };
  const file = committedDocuments.get("resolution-28-nq-tw-2008" as DocumentId);
  const open = () => show("resolution-28-nq-tw-2008", {}, { evidence: false });

  test.each([
    ["does not arrive", () => new Response("", { status: 503 }), /did not arrive \(.*answered 503/],
    ["is damaged", () => Response.json({ ...file, citations: [{}] }), /is damaged \(documents/],
    [
      "is of another version",
      () => Response.json({ ...file, schemaVersion: 9 }),
      /another version .*version 9/,
    ],
  ])("%s, the page says so and keeps what the catalogue knows", async (_, respond, sentence) => {
    answer(respond);
    open();
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(section("Cited by").getAllByRole("article")).toHaveLength(2);
    expect(screen.queryByRole("region", { name: "How the press writes it" })).not.toBeInTheDocument();
  });

  test("arrives when it is asked for again, the page is whole", async () => {
    let isDown = true;
    answer(() => (isDown ? new Response("", { status: 500 }) : Response.json(file)));
    const { user } = open();
    const retry = await screen.findByRole("button", { name: "Try again" });
    isDown = false;
    await user.click(retry);
    await waitFor(() => expect(screen.getAllByRole("button", { name: /^Evidence: / })).toHaveLength(2));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("is one file, however many articles cite the document", async () => {
    const fetched = answer(() => Response.json(file));
    open();
    await screen.findByText("2 articles, in 2 passages");
    expect(fetched).toHaveBeenCalledExactlyOnceWith("/data/test/documents/resolution-28-nq-tw-2008.json");
  });
});

test("the page is Vietnamese throughout", () => {
  show("resolution-28-nq-tw-2008", {}, { lang: "vi" });
  expect(section("Các văn bản cùng số").getByText("Năm văn bản cùng mang số 28-NQ/TW")).toBeInTheDocument();
  expect(section("Được trích dẫn trong").getByText("2 bài viết, ở 2 chỗ")).toBeInTheDocument();
  expect(section("Báo chí gọi văn bản này thế nào").getByText("Huyện Kim Bảng")).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/Cited|Issued|passage|spelling|tenure\b(?!\))/);
});
