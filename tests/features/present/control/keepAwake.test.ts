import { beforeEach, describe, expect, test, vi } from "vitest";
import { keepAwake, type WakeHost } from "#features/present/control/keepAwake.ts";

const document = Object.assign(new EventTarget(), { visibilityState: "visible" as DocumentVisibilityState });
const release = vi.fn(async () => {});
const request = vi.fn(async () => ({ release }));
const host = { navigator: { wakeLock: { request } }, document } as unknown as WakeHost;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function show(state: DocumentVisibilityState) {
  document.visibilityState = state;
  document.dispatchEvent(new Event("visibilitychange"));
  return settle();
}

beforeEach(() => {
  document.visibilityState = "visible";
  vi.clearAllMocks();
});

describe("keeping the screen awake", () => {
  test("asks at once, again whenever the page comes back, and lets go at the end", async () => {
    const end = keepAwake(host);
    await settle();
    expect(request).toHaveBeenCalledTimes(1);
    await show("hidden");
    expect(request).toHaveBeenCalledTimes(1);
    await show("visible");
    expect(request).toHaveBeenCalledTimes(2);
    end();
    expect(release).toHaveBeenCalledTimes(1);
    await show("hidden");
    await show("visible");
    expect(request).toHaveBeenCalledTimes(2);
  });

  test("a lock that comes after the talk was left is let go", async () => {
    keepAwake(host)();
    await settle();
    expect(release).toHaveBeenCalledTimes(1);
  });

  test("says nothing where there is none, or where it is refused", async () => {
    keepAwake({ navigator: {}, document: host.document })();
    request.mockRejectedValueOnce(new Error("NotAllowedError"));
    const end = keepAwake(host);
    await settle();
    await show("visible");
    expect(request).toHaveBeenCalledTimes(2);
    end();
  });
});
