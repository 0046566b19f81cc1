import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BoundariesOffer } from "#features/atlas/BoundariesOffer.tsx";
import type { View } from "#state/view.ts";
import { catalogueOfThree } from "../../threeSets.ts";
import { showScreen } from "../showScreen.tsx";

const offer = () => screen.queryByRole("complementary");
const show = (view: NonNullable<Parameters<typeof showScreen>[1]>["view"] = {}, lang: "en" | "vi" = "en") => {
  const shown = showScreen(<BoundariesOffer />, { view, lang });
  const change = (patch: object) => act(() => shown.store.getState().change(patch as Partial<View>));
  return { ...shown, change };
};

describe("the offer of another map", () => {
  test("says what is looked at on which map, and changes it when it is taken up", async () => {
    const { user, view } = show({ boundaries: "2025", from: "2019", to: "2024" });
    expect(offer()).toHaveTextContent(
      "You are looking at 2019–2024 on the map with boundaries from 1 July 2025.",
    );
    expect(view().boundaries).toBe("2025");
    await user.click(screen.getByRole("button", { name: "Show the provinces of that time" }));
    expect(view()).toMatchObject({ boundaries: "2008", from: "2019", to: "2024" });
    expect(offer()).not.toBeInTheDocument();
  });

  test("is made in Vietnamese where the page is", () => {
    show({ from: "2026" }, "vi");
    expect(offer()).toHaveTextContent(/^Đang xem từ 2026 trên bản đồ theo địa giới đến/);
  });

  test("is not made without dates, nor for dates across the change", () => {
    const { change } = show({ boundaries: "2025" });
    expect(offer()).not.toBeInTheDocument();
    change({ from: "2019", to: "2026" });
    expect(offer()).not.toBeInTheDocument();
    change({ to: "2024" });
    expect(offer()).toBeInTheDocument();
  });

  test("is not made again once it was turned down, but for another map it is", async () => {
    const { user, change } = show({ boundaries: "2025", from: "2019", to: "2024" });
    await user.click(within(offer() as HTMLElement).getByRole("button", { name: "Keep this map" }));
    expect(offer()).not.toBeInTheDocument();
    change({ to: "2023" });
    expect(offer()).not.toBeInTheDocument();
    change({ boundaries: "2008", from: "2026", to: null });
    expect(offer()).toHaveTextContent("from 2026");
  });

  test("is said politely, once the dates have come to rest", async () => {
    const { change } = show({ boundaries: "2025", from: "2019", to: "2024" });
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    change({ to: "2023" });
    expect(
      await screen.findByText(/^You are looking at 2019–2023/, { selector: "[role=status]" }),
    ).toBeInTheDocument();
  });

  test("is made for a set that only the data know", () => {
    showScreen(<BoundariesOffer />, {
      view: { boundaries: "2008", from: "2032", to: "2033" },
      catalogue: catalogueOfThree,
    });
    expect(offer()).toHaveTextContent("2032–2033 on the map with boundaries until 30 June 2025");
  });
});
