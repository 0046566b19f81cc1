import { attachMessages } from "#features/embed/messages/attachMessages.ts";
import { createOriginRules } from "#features/embed/messages/originRules.ts";
import type { FromFrame } from "#host/protocol.ts";
import type { TalkState } from "#state/useTalk.ts";
import type { View } from "#state/view.ts";
import { createViewStore } from "#state/viewStore.ts";
import { committedCatalogue } from "../../../committed.ts";

export const ATLAS = "https://atlas.example";
export const NEWS = "https://news.example";
export const OTHER = "https://other.example";

/** A window in a frame, and the page around it: what it was sent, and a way to send. */
export function createFrame() {
  const sent: { message: FromFrame; to: string }[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = {
    postMessage: (message: unknown, to: string) => void sent.push({ message: message as FromFrame, to }),
  } as unknown as Window;
  const page = {
    parent,
    addEventListener: (_: "message", listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: "message", listener: (event: MessageEvent) => void) =>
      listeners.delete(listener),
  };
  const receive = (data: unknown, origin: string, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source } as MessageEvent);
  };
  return { page, sent, receive, listeners };
}

interface Options {
  view?: Partial<View>;
  listed?: readonly string[] | null;
  parent?: string | null;
  named?: string | null;
  talk?: TalkState;
}

/** The atlas in a frame of a page of `NEWS`, whose deployment lists that site. */
export function attach({ view = {}, listed = [NEWS], parent = NEWS, named = null, talk }: Options = {}) {
  const frame = createFrame();
  const store = createViewStore({ mode: "embed", ...view });
  const stop = attachMessages(
    store,
    {
      catalogue: committedCatalogue,
      talk: () => talk ?? { kind: "unknown", story: null },
      rules: createOriginRules({ own: ATLAS, listed, parent, named, referrer: "" }),
      version: "1.2.3",
      dataset: "abc",
      reportsHeight: true,
    },
    frame.page,
  );
  const command = (body: object, origin = NEWS) => frame.receive({ ns: "phen-dau", v: 1, ...body }, origin);
  /** What was said since, and forgotten. */
  const said = () => frame.sent.splice(0);
  return { ...frame, store, stop, command, said, view: () => store.getState().view };
}
