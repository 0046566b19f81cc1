import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { parseEvaluation } from "#dataset/parse.ts";
import { Method, MethodFoot } from "#features/method/Method.tsx";
import { evaluationQuery } from "#state/queries.ts";
import measured from "../../../data/dataset/evaluation.json" with { type: "json" };
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  window.dispatchEvent(new Event("popstate"));
});

async function open(lang: "en" | "vi") {
  const shown = showScreen(
    <>
      <MethodFoot />
      <Method />
    </>,
    { lang },
  );
  shown.client.setQueryData(evaluationQuery.queryKey, parseEvaluation(measured));
  await shown.user.click(
    screen.getByRole("link", { name: lang === "en" ? "How it is made" : "Cách thực hiện" }),
  );
  const dialog = await screen.findByRole("dialog", {}, { timeout: 10_000 });
  return { ...shown, dialog };
}

describe("the page about the method", () => {
  test.each([
    ["en", "How the atlas is made", "How far to trust it", "Citations"],
    ["vi", "Tập bản đồ được làm như thế nào", "Tin được đến đâu", "Viện dẫn"],
  ] as const)("opens from the foot of the rail in %s", async (lang, title, section, kind) => {
    const { dialog } = await open(lang);
    expect(within(dialog).getByRole("heading", { name: title })).toBeInTheDocument();
    expect(within(dialog).getByRole("heading", { name: section })).toBeInTheDocument();
    expect(within(dialog).getAllByRole("rowheader", { name: kind }).length).toBeGreaterThan(0);
    expect(window.location.hash).toBe("#method");
  });

  test("shows every theme of the codebook and measures each", async () => {
    const { dialog } = await open("en");
    for (const theme of committedCatalogue.themes) {
      expect(dialog).toHaveTextContent(theme.definition.en);
    }
    expect(within(dialog).getByRole("img", { name: /Chart of alpha/ })).toBeInTheDocument();
    expect(dialog.querySelectorAll(".alpha-dot").length).toBeGreaterThan(
      committedCatalogue.themes.length / 2,
    );
  });

  test("closes by its button and gives the address back", async () => {
    const { dialog, user } = await open("en");
    await user.click(within(dialog).getByRole("button", { name: "Close the page about the method" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(window.location.hash).toBe("");
  });

  test("closes by Escape", async () => {
    const { user } = await open("en");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});
