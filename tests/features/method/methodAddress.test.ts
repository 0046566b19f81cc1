import { describe, expect, test, vi } from "vitest";
import { createMethodAddress, type MethodHost } from "#features/method/methodAddress.ts";

type Write = (data: unknown, unused: string, url?: string | URL | null) => void;

function host({ framed = false, hash = "", deny = false } = {}) {
  const location = { hash, pathname: "/", search: "?q=a" };
  const listeners = new Set<() => void>();
  const write: Write = (_data, _unused, url) => {
    if (deny) throw new Error("denied");
    location.hash = String(url).includes("#") ? `#${String(url).split("#")[1]}` : "";
  };
  const history = { pushState: vi.fn<Write>(write), replaceState: vi.fn<Write>(write) };
  const made = {
    location,
    history,
    parent: null as unknown,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  made.parent = framed ? {} : made;
  const go = (next: string) => {
    location.hash = next;
    for (const listener of listeners) listener();
  };
  return { made: made as unknown as MethodHost, history, location, go };
}

describe("the address of the page about the method", () => {
  test("opens the page when it is what was asked for", () => {
    expect(createMethodAddress(host({ hash: "#method" }).made).isOpen()).toBe(true);
    expect(createMethodAddress(host().made).isOpen()).toBe(false);
  });

  test("makes a history entry when the page opens, and keeps the view's part", () => {
    const { made, history } = host();
    const address = createMethodAddress(made);
    address.show();
    expect(address.isOpen()).toBe(true);
    expect(history.pushState.mock.calls[0]?.[2]).toBe("/?q=a#method");
  });

  test("makes none inside a frame", () => {
    const { made, history } = host({ framed: true });
    createMethodAddress(made).show();
    expect(history.pushState).not.toHaveBeenCalled();
    expect(history.replaceState).toHaveBeenCalled();
  });

  test("is taken back when the page closes", () => {
    const { made, location } = host({ hash: "#method" });
    const address = createMethodAddress(made);
    address.close();
    expect(address.isOpen()).toBe(false);
    expect(location.hash).toBe("");
  });

  test("follows Back and a link", () => {
    const { made, go } = host();
    const address = createMethodAddress(made);
    const heard = vi.fn();
    const stop = address.subscribe(heard);
    go("#method");
    expect(address.isOpen()).toBe(true);
    go("");
    expect(address.isOpen()).toBe(false);
    stop();
    go("#method");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test("does not keep the page shut where history is denied", () => {
    const address = createMethodAddress(host({ deny: true }).made);
    address.show();
    expect(address.isOpen()).toBe(true);
  });
});
