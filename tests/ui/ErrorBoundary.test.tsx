import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

let broken: unknown;
function Part() {
  if (broken) throw broken;
  return <p>It works</p>;
}
const show = () =>
  render(
    <>
      <ErrorBoundary
        fallback={(error, retry) => (
          <button type="button" onClick={retry}>
            Again after {error.message}
          </button>
        )}
      >
        <Part />
      </ErrorBoundary>
      <p>The rest</p>
    </>,
  );

beforeEach(() => {
  broken = null;
  // React reports what a boundary caught as well.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test("a part that works is shown", () => {
  show();
  expect(screen.getByText("It works")).toBeInTheDocument();
});

test("a failure stays in its part, which says what failed", () => {
  broken = new Error("a mistake");
  show();
  expect(screen.getByRole("button", { name: "Again after a mistake" })).toBeInTheDocument();
  expect(screen.getByText("The rest")).toBeInTheDocument();
});

test("what was thrown without being an error is said too", () => {
  broken = "a word";
  show();
  expect(screen.getByRole("button", { name: "Again after a word" })).toBeInTheDocument();
});

test("trying again shows the part once its cause is gone", async () => {
  broken = new Error("a mistake");
  show();
  broken = null;
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByText("It works")).toBeInTheDocument();
});

test("trying again says the failure again where its cause is still there", async () => {
  broken = new Error("a mistake");
  show();
  broken = new Error("another");
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("button", { name: "Again after another" })).toBeInTheDocument();
});
