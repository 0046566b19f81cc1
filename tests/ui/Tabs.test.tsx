import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { Tabs } from "#ui/Tabs.tsx";

type Key = "one" | "two" | "three";
const onSelect = vi.fn<(key: Key) => void>();

function Example({ first = "one" }: { first?: Key }) {
  const [selected, setSelected] = useState<Key>(first);
  return (
    <Tabs<Key>
      label="Numbers"
      selected={selected}
      onSelect={(key) => {
        onSelect(key);
        setSelected(key);
      }}
      tabs={[
        { key: "one", label: "One", panel: <p>The first</p> },
        { key: "two", label: "Two", count: 7, panel: <p>The second</p> },
        { key: "three", label: "Three", count: 0, panel: <p>The third</p> },
      ]}
    />
  );
}
const show = (first?: Key) => {
  onSelect.mockClear();
  render(<Example {...(first ? { first } : {})} />);
  return userEvent.setup();
};
const tab = (name: RegExp | string) => screen.getByRole("tab", { name });

describe("tabs", () => {
  test("show the panel of the selected one, under its name", () => {
    show("two");
    expect(tab(/Two/)).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: /Two/ })).toHaveTextContent("The second");
    expect(screen.queryByText("The first")).not.toBeInTheDocument();
  });

  test("stand in a list with a name", () => {
    show();
    expect(screen.getByRole("tablist", { name: "Numbers" })).toBeInTheDocument();
  });

  test("have a number behind the label where one was given, 0 as well", () => {
    show();
    expect(tab("One")).toBeInTheDocument();
    expect(tab("Two 7")).toBeInTheDocument();
    expect(tab("Three 0")).toBeInTheDocument();
  });

  test("are selected by a click", async () => {
    const user = show();
    await user.click(tab(/Three/));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("three");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("The third");
  });

  test("are one tab stop, at the selected one", async () => {
    const user = show("two");
    await user.tab();
    expect(tab(/Two/)).toHaveFocus();
    await user.tab();
    expect(screen.queryAllByRole("tab").some((one) => one === document.activeElement)).toBe(false);
  });

  test.each([
    ["{ArrowRight}", /Two/],
    ["{ArrowRight}{ArrowRight}", /Three/],
    ["{ArrowLeft}", /Three/],
    ["{End}", /Three/],
    ["{End}{Home}", /One/],
  ])("are walked by %s", async (keys, name) => {
    const user = show();
    await user.tab();
    await user.keyboard(keys);
    expect(tab(name)).toHaveFocus();
  });

  test("that the keyboard is on are opened by Enter", async () => {
    const user = show();
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(screen.getByRole("tabpanel", { name: /Two/ })).toHaveTextContent("The second");
  });
});

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`pressed ${count}`}
    </button>
  );
}

describe("tabs about one thing after another", () => {
  const about = (subject: string, of?: string) => (
    <Tabs<"one">
      label="Numbers"
      about={subject}
      selected="one"
      onSelect={() => undefined}
      tabs={[{ key: "one", label: "One", panel: <Counter />, ...(of ? { of } : {}) }]}
    />
  );
  const press = () => userEvent.setup().click(screen.getByRole("button"));

  test("keep their row, and nothing of what was in the panel", async () => {
    const { rerender } = render(about("a"));
    const row = screen.getByRole("tablist");
    await press();
    rerender(about("b"));
    expect(screen.getByRole("tablist")).toBe(row);
    expect(screen.getByRole("button")).toHaveTextContent("pressed 0");
  });

  test("keep a panel that says it is of the same", async () => {
    const { rerender } = render(about("a", "province"));
    const kept = screen.getByRole("button");
    await press();
    rerender(about("b", "province"));
    expect(screen.getByRole("button")).toBe(kept);
    expect(kept).toHaveTextContent("pressed 1");
  });

  test("show the next thing from its top, however far the one before was scrolled", () => {
    const { rerender } = render(about("a", "province"));
    const panel = screen.getByRole("tabpanel");
    panel.scrollTop = 240;
    fireEvent.scroll(panel);
    rerender(about("a", "province"));
    expect(panel.scrollTop).toBe(240);
    rerender(about("b", "province"));
    expect(panel.scrollTop).toBe(0);
  });
});
