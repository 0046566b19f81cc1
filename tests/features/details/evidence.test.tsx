import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Details } from "#features/details/Details.tsx";
import { committedEvidence } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

const thaiBinh = JSON.stringify([...committedEvidence].find(([id]) => id === "thai-binh-2024")?.[1]);
const show = () =>
  showScreen(<Details />, { view: { article: "thai-binh-2024", panel: "documents" }, evidence: false });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("evidence that is not there yet", () => {
  test("is fetched when its article is opened, and said to be on its way", async () => {
    const fetched = vi.fn<typeof fetch>(async () => new Response(thaiBinh));
    vi.stubGlobal("fetch", fetched);
    show();
    expect(screen.getByText("Loading…")).toBeInTheDocument();
    expect(screen.queryByText(/cites no document/)).not.toBeInTheDocument();
    expect(await screen.findByText("Fits more than one document")).toBeInTheDocument();
    expect(screen.queryByText("Loading…")).not.toBeInTheDocument();
    expect(fetched).toHaveBeenCalledOnce();
  });

  test("that cannot be had is said, and had by trying again", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
    const { user } = show();
    const alert = await screen.findByRole("alert", undefined, { timeout: 5_000 });
    expect(alert).toHaveTextContent(/could not be loaded.*thai-binh-2024\.json: the host answered 503/);
    // What the catalogue alone knows stays in sight.
    expect(screen.getByRole("heading", { level: 2 })).toBeInTheDocument();
    expect(screen.getAllByRole("article").length).toBeGreaterThan(0);
    vi.stubGlobal("fetch", async () => new Response(thaiBinh));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
    expect(await screen.findByText("Fits more than one document")).toBeInTheDocument();
  });
});
