import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ArticleEvidence } from "#dataset/schema.ts";
import { Evidence } from "#features/evidence/Evidence.tsx";
import type { Passage } from "#state/viewStore.ts";
import { committedEvidence } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const evidence = [...committedEvidence.values()][0] as ArticleEvidence;
const among: Passage[] = evidence.codings
  .slice(0, 3)
  .map(({ locator }) => ({ article: evidence.article, locator }));
const words = (at: number) => among[at]?.locator.selector[1].exact ?? "?";

test("one passage of several says which it is and leads to the others, round and round", async () => {
  const { store, user } = showScreen(<Evidence />);
  store.getState().openEvidence({ ...(among[0] as Passage), among });
  const quote = async () => (await screen.findByRole("blockquote")).textContent;
  expect(await quote()).toContain(words(0));
  expect(screen.getByText("1 of 3")).toBeInTheDocument();
  const next = screen.getByRole("button", { name: "Next passage" });
  await user.click(next);
  expect(await quote()).toContain(words(1));
  expect(next).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Previous passage" }));
  await user.click(screen.getByRole("button", { name: "Previous passage" }));
  expect(await quote()).toContain(words(2));
  expect(screen.getByText("3 of 3")).toBeInTheDocument();
});

test("a passage that is one alone has no steps", async () => {
  const { store } = showScreen(<Evidence />);
  store.getState().openEvidence(among[0] as Passage);
  expect(await screen.findByRole("blockquote")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Next passage" })).not.toBeInTheDocument();
});
