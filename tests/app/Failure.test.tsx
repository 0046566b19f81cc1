import { screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Failure } from "#app/Failure.tsx";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import { FetchError } from "#state/fetchJson.ts";
import { showScreen } from "../features/showScreen.tsx";

afterEach(() => vi.restoreAllMocks());

const failures: readonly [what: string, error: Error, words: RegExp, offer: string][] = [
  [
    "a dataset that does not arrive",
    new FetchError("data/x/catalogue.json", 503, "the host answered 503"),
    /^The dataset did not arrive \(data\/x\/catalogue\.json: the host answered 503\)\./,
    "Try again",
  ],
  [
    "a dataset of another version",
    new SchemaVersionError(7),
    /of different versions \(The dataset has schema version 7; this page reads version 1\.\)/,
    "Reload",
  ],
  [
    "a damaged dataset",
    new DatasetShapeError("catalogue.json", { path: ["articles", 0, "id"], message: "expected a slug" }),
    /^The dataset is damaged \(catalogue\.json: at articles\.0\.id: expected a slug\)\./,
    "Try again",
  ],
  [
    "a part that a release has replaced, in Chromium's words",
    new TypeError("Failed to fetch dynamically imported module: https://example.org/assets/Details-abc.js"),
    /^A new version of the atlas was published/,
    "Reload",
  ],
  [
    "a part that a release has replaced, in Safari's words",
    new TypeError("Importing a module script failed."),
    /^A new version of the atlas was published/,
    "Reload",
  ],
  [
    "a part that a release has replaced, in Firefox's words",
    new TypeError("error loading dynamically imported module: https://example.org/assets/Details-abc.js"),
    /^A new version of the atlas was published/,
    "Reload",
  ],
  [
    "a mistake of ours",
    new RangeError("out of range"),
    /^It failed with “out of range”\. The rest of the page goes on working\./,
    "Try again",
  ],
];

describe.each(failures)("%s", (_, error, words, offer) => {
  test("is said in a sentence, with what can be done", () => {
    showScreen(<Failure error={error} onRetry={() => {}} />);
    expect(screen.getByRole("alert")).toBeInTheDocument();
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: offer })).toBeInTheDocument();
  });

  test("is said in Vietnamese too", () => {
    showScreen(<Failure error={error} onRetry={() => {}} />, { lang: "vi" });
    expect(screen.getByRole("alert")).not.toHaveTextContent(/atlas|dataset did|damaged|versions/);
  });
});

test("trying again asks once more", async () => {
  const onRetry = vi.fn();
  const { user } = showScreen(<Failure error={new FetchError("x", null, "y")} onRetry={onRetry} />);
  await user.click(screen.getByRole("button"));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("what only a newer page can read is not asked for again but reloaded", async () => {
  const onRetry = vi.fn();
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => {});
  const { user } = showScreen(<Failure error={new SchemaVersionError(7)} onRetry={onRetry} />);
  await user.click(screen.getByRole("button"));
  expect(reload).toHaveBeenCalledOnce();
  expect(onRetry).not.toHaveBeenCalled();
});

test("a long message is cut", () => {
  showScreen(<Failure error={new Error("x".repeat(5_000))} onRetry={() => {}} />);
  expect(screen.getByRole("alert").textContent?.length).toBeLessThan(500);
});
