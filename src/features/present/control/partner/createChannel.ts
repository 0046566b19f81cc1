import { type Body, type Message, readMessage, writeMessage } from "./message.ts";
import type { Role } from "./role.ts";

/** The part of a window that a channel needs. */
export interface ChannelHost {
  origin: string;
  opener: unknown;
  BroadcastChannel?: typeof BroadcastChannel;
  addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
  removeEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
}
interface Postable {
  postMessage: (message: unknown, origin: string) => void;
  closed: boolean;
}

export interface Channel {
  send: (body: Body) => void;
  /** The other window, once it was opened here or has spoken to this one directly. */
  hold: (other: Window | null) => void;
  /** Whether the other window is closed; null where this page has no hold of it. */
  isClosed: () => boolean | null;
  close: () => void;
}

/** As many messages as could still be on the slower of the two ways. */
const REMEMBERED = 200;

/**
 * Joins the two windows of a talk. Each message goes two ways, by a BroadcastChannel of the session and from window to
 * window: in a frame of another site the first does not reach a window of its own, and a window that was loaded again
 * may have lost the second. What comes twice counts once; what comes from another origin, or is no message of this
 * session, counts as nothing.
 */
export function createChannel(
  role: Exclude<Role, { kind: "single" }>,
  host: ChannelHost,
  hear: (body: Body) => void,
): Channel {
  const { session, kind } = role;
  const page = Math.random().toString(36).slice(2, 12);
  const heard: string[] = [];
  let n = 0;
  let other: Postable | null = kind === "audience" ? asPostable(host.opener) : null;

  const take = (data: unknown, source: unknown) => {
    const message = readMessage(data);
    if (!message || message.session !== session || message.from === kind) return;
    if (source) other = asPostable(source) ?? other;
    const id = `${message.page} ${message.n}`;
    if (heard.includes(id)) return;
    heard.push(id);
    if (heard.length > REMEMBERED) heard.shift();
    hear(message.body);
  };
  const onWindow = (event: MessageEvent) => {
    if (event.origin === host.origin) take(event.data, event.source);
  };
  host.addEventListener("message", onWindow);

  let broadcast: BroadcastChannel | null = null;
  try {
    broadcast = host.BroadcastChannel ? new host.BroadcastChannel(`phen-dau-talk-${session}`) : null;
  } catch {
    // Denied to this frame: the way from window to window remains.
  }
  if (broadcast) broadcast.onmessage = ({ data }) => take(data, null);

  return {
    send(body) {
      const message: Message = { ns: "phen-dau-talk", v: 1, session, from: kind, page, n: n++, body };
      const written = writeMessage(message);
      broadcast?.postMessage(written);
      try {
        if (other && !other.closed) other.postMessage(written, host.origin);
      } catch {
        // The window is somewhere else by now.
      }
    },
    hold(window) {
      other = window;
    },
    isClosed: () => other?.closed ?? null,
    close() {
      host.removeEventListener("message", onWindow);
      broadcast?.close();
    },
  };
}

const asPostable = (source: unknown): Postable | null =>
  typeof source === "object" && source !== null && "postMessage" in source ? (source as Postable) : null;
