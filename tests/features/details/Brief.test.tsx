import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Brief } from "#features/details/brief/Brief.tsx";
import { showScreen } from "../showScreen.tsx";

const panel = () => screen.getByRole("tabpanel");
const tab = (name: string) => screen.getByRole("tab", { name });

describe("in brief", () => {
  test("a province has its name first, a sentence, and its largest themes", async () => {
    showScreen(<Brief />, { view: { province: "lang-son" } });
    expect((await screen.findAllByRole("heading"))[0]).toHaveTextContent("Lạng Sơn");
    expect(screen.getByText(/^The article, by the region's commander/)).toBeInTheDocument();
    const shares = within(panel())
      .getAllByRole("button")
      .map(({ textContent }) => Number(/(\d+)%/.exec(textContent ?? "")?.[1]));
    expect(shares.length).toBeLessThanOrEqual(6);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test("every tab leads from a fact to its paragraph", async () => {
    const { user, store } = showScreen(<Brief />, { view: { province: "lang-son" } });
    for (const name of ["Documents", "Timeline"]) {
      await user.click(tab(name));
      const [fact] = await screen.findAllByRole("button", { name: /paragraph \d+/i });
      await user.click(fact as HTMLElement);
      expect(store.getState().evidence?.article).toBe("military-region-1-2024");
      store.getState().openEvidence(null);
    }
    await user.click(tab("Themes"));
    await user.click(within(panel()).getAllByRole("button")[0] as HTMLElement);
    const [fact] = await screen.findAllByRole("button", { name: /paragraph \d+/i });
    await user.click(fact as HTMLElement);
    expect(store.getState().evidence).not.toBeNull();
  });

  test("short lists say how much more there is, and where", async () => {
    const { user } = showScreen(<Brief />, { view: { province: "lang-son", mode: "embed" } });
    await user.click(tab("Documents"));
    const documents = panel().querySelectorAll(".brief-list > li").length;
    const rest = within(panel()).getByRole("link", { name: /more in the atlas$/ });
    expect(rest).toHaveTextContent(`${7 - documents} more`);
    expect(rest).toHaveAttribute("href", expect.stringMatching(/\?province=lang-son&panel=documents$/));
    expect(rest).toHaveAttribute("target", "_blank");
  });

  test("a document says when it was issued and by whom, and where each article cites it", async () => {
    const { store, user } = showScreen(<Brief />, { view: { document: "resolution-28-nq-tw-2008" } });
    expect(screen.getByText("22 September 2008 · Politburo")).toBeInTheDocument();
    const [fact] = await screen.findAllByRole("button", { name: /paragraph \d+/i });
    await user.click(fact as HTMLElement);
    expect(store.getState().evidence).not.toBeNull();
  });

  test("a province without an article says so and names neighbours that have one", async () => {
    showScreen(<Brief />, { view: { province: "hung-yen" } });
    expect(await screen.findByText(/No article of this atlas is about Hưng Yên/)).toBeInTheDocument();
  });

  test("what is selected can be left for the whole", async () => {
    const { user, view } = showScreen(<Brief />, { view: { theme: "militia-reserves" } });
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(view().theme).toBeNull();
    expect(screen.getAllByRole("heading")[0]).toHaveTextContent("Northern Việt Nam");
  });

  test("a tab is part of the view", async () => {
    const { user, view } = showScreen(<Brief />, { lang: "vi", view: { province: "ha-nam" } });
    await user.click(tab("Bài viết"));
    expect(view().panel).toBe("articles");
  });
});
