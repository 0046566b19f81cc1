import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { IconButton } from "#ui/IconButton.tsx";
import { ShareBar } from "#ui/ShareBar.tsx";
import { StackedBar } from "#ui/StackedBar.tsx";

describe("a bar of a share", () => {
  const drawn = (share: number, mark: number | null, full: number) => {
    const { container } = render(<ShareBar share={share} mark={mark} full={full} hue="hue-law" />);
    return {
      bar: container.firstElementChild,
      fill: container.querySelector<HTMLElement>(".share-fill"),
      mark: container.querySelector<HTMLElement>(".share-mark"),
    };
  };

  test("is left to the words beside it by a screen reader", () => {
    expect(drawn(0.1, 0.2, 0.4).bar).toHaveAttribute("aria-hidden", "true");
  });

  test.each([
    [0.1, 0.4, "25.0%"],
    [0, 0.4, "0.0%"],
    [0.4, 0.4, "100.0%"],
    [0.9, 0.4, "100.0%"],
  ])("of %d is as long as its part of %d, and never longer than the whole", (share, full, width) => {
    expect(drawn(share, null, full).fill?.style.width).toBe(width);
  });

  test("has a mark to read it against, and none where there is nothing to compare", () => {
    expect(drawn(0.1, 0.2, 0.4).mark?.style.left).toBe("50.0%");
    expect(drawn(0.1, null, 0.4).mark).toBeNull();
  });
});

describe("a bar of parts", () => {
  const segments = [
    { key: "a", share: 0.75, hue: "hue-a" },
    { key: "b", share: 0.25, hue: "hue-b" },
    { key: "c", share: 0, hue: "hue-c" },
  ];

  test("is said in words", () => {
    render(<StackedBar segments={segments} label="a 75%, b 25%" />);
    expect(screen.getByRole("img", { name: "a 75%, b 25%" })).toBeInTheDocument();
  });

  test("has a part for each share above 0, as large as the share", () => {
    render(<StackedBar segments={segments} label="parts" />);
    const parts = [...screen.getByRole("img").children] as HTMLElement[];
    expect(parts.map(({ className, style }) => [className, style.flexGrow])).toEqual([
      ["hue-a", "0.75"],
      ["hue-b", "0.25"],
    ]);
  });
});

describe("a button with a picture", () => {
  test("says what it does, to the eye and to the ear", async () => {
    const onClick = vi.fn();
    render(
      <IconButton label="Close" onClick={onClick}>
        <svg aria-hidden="true" />
      </IconButton>,
    );
    const button = screen.getByRole("button", { name: "Close" });
    expect(button).toHaveAttribute("title", "Close");
    expect(button).toHaveAttribute("type", "button");
    await userEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
  });
});
