import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EmbedStory } from "#features/embed/EmbedStory.tsx";
import { useView } from "#state/AtlasState.tsx";
import { NO_WORDS, type Talk } from "#state/talk.ts";
import { usePlayer } from "#state/usePlayer.ts";
import { showScreen } from "../showScreen.tsx";

const step = (id: string, province: string) => ({
  id,
  view: { province },
  headline: { en: `On ${id}`, vi: null },
  text: [{ words: { en: `Words on ${id}.`, vi: null }, rests: [] }],
  notes: NO_WORDS,
});
const talk: Talk = {
  title: { en: "Three", vi: null },
  steps: [step("one", "lang-son"), step("two", "ha-nam"), step("three", "thai-binh")],
};

function Told() {
  const player = usePlayer(talk);
  const province = useView(({ view }) => view.province);
  return (
    <>
      <EmbedStory player={player} />
      <output>{province}</output>
    </>
  );
}

test("a story begins at its first step, and the map with it", () => {
  showScreen(<Told />, { view: { mode: "embed", story: "three" } });
  expect(screen.getByRole("heading")).toHaveTextContent("On one");
  expect(screen.getByRole("status")).toHaveTextContent("lang-son");
  expect(screen.getByRole("button", { name: "Back" })).toBeDisabled();
});

test("next and back go through it, and say where they lead", async () => {
  const { user, view } = showScreen(<Told />, { view: { mode: "embed", story: "three", step: "one" } });
  await user.click(screen.getByRole("button", { name: "Next step: On two" }));
  expect(screen.getByRole("heading")).toHaveTextContent("On two");
  expect(screen.getByRole("status")).toHaveTextContent("ha-nam");
  expect(view().step).toBe("two");
  await user.click(screen.getByRole("button", { name: "Step before: On one" }));
  expect(screen.getByRole("heading")).toHaveTextContent("On one");
});

test("the last step leads to the first, and the reading goes on at the headline", async () => {
  const { user } = showScreen(<Told />, { view: { mode: "embed", story: "three", step: "two" } });
  screen.getByRole("button", { name: /^Next/ }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading")).toHaveTextContent("On three");
  expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "From the beginning" }));
  expect(screen.getByRole("heading")).toHaveTextContent("On one");
});
