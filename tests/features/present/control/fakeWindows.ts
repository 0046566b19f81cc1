import type { PartnerHost } from "#features/present/control/partner/bindPartner.ts";

type Listener = (event: MessageEvent) => void;

/** Two windows of one origin: what one posts the other hears, at once; a third party can post to both. */
export function fakeWindows(origin = "https://atlas.example") {
  const console = fakeWindow(origin, null);
  const audience = fakeWindow(origin, console);
  return { console, audience };
}
export type FakeWindow = ReturnType<typeof fakeWindow>;

function fakeWindow(origin: string, opener: unknown) {
  const listeners = new Map<string, Set<Listener>>();
  const of = (type: string) => {
    const known = listeners.get(type) ?? new Set<Listener>();
    listeners.set(type, known);
    return known;
  };
  const fire = (type: string, event: unknown) => {
    for (const listener of [...of(type)]) listener(event as MessageEvent);
  };
  const self = {
    origin,
    opener,
    closed: false,
    /** Who is said to have sent what is posted here. */
    from: null as unknown,
    heard: [] as unknown[],
    postMessage(data: unknown, target: string) {
      if (target === origin) self.hear(structuredClone(data));
    },
    hear(data: unknown, sender = origin) {
      self.heard.push(data);
      fire("message", { data, origin: sender, source: self.from });
    },
    fire,
    addEventListener: (type: string, listener: Listener) => void of(type).add(listener),
    removeEventListener: (type: string, listener: Listener) => void of(type).delete(listener),
    close() {
      self.closed = true;
      fire("pagehide", {});
    },
  };
  return self;
}

export const asHost = (window: FakeWindow): PartnerHost => window as unknown as PartnerHost;
