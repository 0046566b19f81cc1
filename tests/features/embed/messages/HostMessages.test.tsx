import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HostMessages } from "#features/embed/messages/HostMessages.tsx";
import { showScreen } from "../../showScreen.tsx";

const NEWS = "https://news.example";
const postMessage = vi.fn();
const host = { postMessage } as unknown as Window;
const warn = vi.fn();
const fetched = vi.fn();
const types = () => postMessage.mock.calls.map(([message]) => message.type);
const send = (body: object) =>
  act(() =>
    window.dispatchEvent(
      new MessageEvent("message", { data: { ns: "phen-dau", v: 1, ...body }, origin: NEWS, source: host }),
    ),
  );

beforeEach(() => {
  vi.spyOn(window, "parent", "get").mockReturnValue(host);
  vi.stubGlobal("fetch", fetched.mockResolvedValue(Response.json({ origins: [NEWS] })));
  vi.spyOn(console, "warn").mockImplementation(warn);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

test("a frame is ready once the list and the data are here, and a listed page commands it", async () => {
  const { view, unmount } = showScreen(<HostMessages />, { view: { mode: "embed" } });
  await waitFor(() => expect(types()).toEqual(["ready"]));
  expect(fetched).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/embed\.json$/));
  expect(postMessage.mock.calls[0]).toEqual([expect.objectContaining({ dataset: "test" }), "*"]);
  await send({ type: "set", id: 1, view: { province: "ha-nam" } });
  expect(view().province).toBe("ha-nam");
  expect(postMessage).toHaveBeenLastCalledWith(expect.objectContaining({ type: "state", id: 1 }), NEWS);
  unmount();
  postMessage.mockClear();
  await send({ type: "get", id: 2 });
  expect(postMessage).not.toHaveBeenCalled();
});

test("where the data cannot be had, a listed page that the address names is told so", async () => {
  vi.spyOn(window, "location", "get").mockReturnValue({
    ...window.location,
    origin: "https://atlas.example",
    search: `?mode=embed&origin=${NEWS}`,
  } as Location & string);
  fetched.mockImplementation(async (url: string) =>
    url.endsWith("embed.json") ? Response.json({ origins: [NEWS] }) : new Response("gone", { status: 404 }),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <HostMessages />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(types()).toEqual(["error"]));
  const message = expect.stringContaining("the host answered 404");
  expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ code: "dataset", message }), NEWS);
});

describe("a list that cannot be used", () => {
  test.each([
    ["is missing", () => new Response("no", { status: 404 }), "No page may command this frame"],
    ["is no JSON", () => new Response("{"), "No page may command this frame"],
    ["has another shape", () => Response.json([NEWS]), 'expected { "origins"'],
  ])("because it %s is told to the console, and nobody commands", async (_, answer, sentence) => {
    fetched.mockResolvedValue(answer());
    const { view } = showScreen(<HostMessages />, { view: { mode: "embed" } });
    await waitFor(() => expect(types()).toEqual(["ready"]));
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(sentence));
    await send({ type: "set", view: { province: "ha-nam" } });
    expect(view().province).toBeNull();
    expect(types()).toEqual(["ready"]);
  });
});
