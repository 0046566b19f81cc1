import {
  type Capability,
  type Command,
  type ErrorCode,
  type Failure,
  type FromFrame,
  type Height,
  NAMESPACE,
  type Pairs,
  type Ready,
  type Select,
  type State,
  type StepTarget,
  VERSION,
} from "./protocol.ts";
import { createWaitingRoom } from "./waitingRoom.ts";

export * from "./protocol.ts";

/** Why a promise of the client was not kept: the frame's reason, or one of the client's own. */
export type AtlasErrorCode = ErrorCode | "timeout" | "origin" | "closed";

export class AtlasError extends Error {
  readonly code: AtlasErrorCode;
  constructor(code: AtlasErrorCode, message: string) {
    super(message);
    this.name = "AtlasError";
    this.code = code;
  }
}

export interface ConnectOptions {
  /** The origin of the atlas; that of the frame's `src` unless it is said. */
  origin?: string;
  /** How long to wait for an answer; 10 seconds. */
  timeoutMs?: number;
}

/** What the frame says by itself, by type. Answers to commands do not come here: their promises have them. */
export interface AtlasEvents {
  ready: Ready;
  height: Height;
  state: State;
  select: Select;
  error: Failure;
}

/** An atlas in a frame. */
export interface Atlas {
  /** Kept when the frame listens. A frame with `loading="lazy"` may take until the reader has come to it. */
  readonly ready: Promise<Ready>;
  get: () => Promise<State>;
  /** Changes what is shown; resolves to what is shown then, rejects where nothing was changed. */
  set: (view: Pairs | string, options?: { replace?: boolean }) => Promise<State>;
  /** Goes to a step of the talk that is shown. */
  step: (to: StepTarget) => Promise<State>;
  ping: () => Promise<Ready>;
  /** Calls the listener with each message of a type; returns a way to stop. */
  on: <T extends keyof AtlasEvents>(type: T, listener: (message: AtlasEvents[T]) => void) => () => void;
  /** Stops listening; what is waited for is rejected. */
  close: () => void;
}

type Answer = Ready | State;
type Body = Command extends infer C ? (C extends Command ? Omit<C, "ns" | "v" | "id"> : never) : never;

const TIMEOUT_MS = 10_000;
/** How often a frame that has not said anything yet is asked whether it listens. */
const KNOCK_MS = 500;

/**
 * Speaks with the atlas in a frame. Commands wait until it is ready; the page's origin must be on the list of the
 * atlas's deployment (`embed.json`), or be its own.
 */
export function connect(iframe: HTMLIFrameElement, options: ConnectOptions = {}): Atlas {
  const origin = options.origin ?? new URL(iframe.src, document.baseURI).origin;
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  // A sandbox without allow-same-origin takes the frame's origin away: its messages come from "null", and only "*"
  // reaches it. That it is this frame is certain all the same.
  const isOpaque = iframe.hasAttribute("sandbox") && !iframe.sandbox.contains("allow-same-origin");
  const words = wordsFor(origin, timeoutMs / 1000);
  const room = createWaitingRoom<Answer>(timeoutMs);
  const listeners = new Map<string, Set<(message: never) => void>>();
  let capabilities: readonly Capability[] = [];
  // Several connections to one frame hear each other's answers: their ids must differ.
  const prefix = `phen-dau-${Math.random().toString(36).slice(2)}`;
  let asked = 0;
  let isClosed = false;

  const post = (body: Body, id: string, target: string) =>
    iframe.contentWindow?.postMessage({ ns: NAMESPACE, v: VERSION, ...body, id }, target);

  const READY = `${prefix}-ready`;
  const ready = room.wait(READY, words.noAtlas) as Promise<Ready>;
  // Asks nothing and tells nothing, so it may go to whatever is in the frame while the atlas is on its way.
  const knock = () => post({ type: "ping" }, READY, "*");
  const knocking = setInterval(knock, KNOCK_MS);
  const loaded = () => {
    room.startClock(READY);
    knock();
  };
  iframe.addEventListener("load", loaded);
  if (iframe.loading !== "lazy") room.startClock(READY);
  // Whoever sends a command hears of it; whoever does not, does not care.
  ready.catch(() => undefined).finally(() => clearInterval(knocking));

  const heard = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== iframe.contentWindow || from !== (isOpaque ? "null" : origin)) return;
    if (data?.ns !== NAMESPACE || data.v !== VERSION) return;
    const message = data as FromFrame;
    if (message.type === "ready") {
      capabilities = message.capabilities;
      room.keep(READY, message);
    }
    if (message.id === undefined) {
      for (const listener of listeners.get(message.type) ?? []) (listener as (m: FromFrame) => void)(message);
    } else if (message.type === "error") {
      room.refuse(String(message.id), new AtlasError(message.code, message.message));
    } else {
      room.keep(String(message.id), message as Answer);
    }
  };
  window.addEventListener("message", heard);

  const ask = async (body: Body): Promise<Answer> => {
    if (!isClosed) await ready;
    if (isClosed) throw words.closed();
    if (!capabilities.includes(body.type)) throw words.notListed(body.type);
    asked += 1;
    const id = `${prefix}-${asked}`;
    const answer = room.wait(id, () => words.noAnswer(body.type));
    room.startClock(id);
    post(body, id, isOpaque ? "*" : origin);
    return answer;
  };

  return {
    ready,
    get: () => ask({ type: "get" }) as Promise<State>,
    set: (view, { replace = false } = {}) => ask({ type: "set", view, replace }) as Promise<State>,
    step: (to) => ask({ type: "step", to }) as Promise<State>,
    ping: () => ask({ type: "ping" }) as Promise<Ready>,
    on(type, listener) {
      const ofType = listeners.get(type) ?? new Set();
      listeners.set(type, ofType.add(listener as (message: never) => void));
      return () => void ofType.delete(listener as (message: never) => void);
    },
    close() {
      isClosed = true;
      window.removeEventListener("message", heard);
      iframe.removeEventListener("load", loaded);
      clearInterval(knocking);
      room.refuseAll(words.closed());
    },
  };
}

/** What went wrong, in sentences that say what to look at. */
function wordsFor(origin: string, seconds: number) {
  const here = window.location.origin;
  return {
    noAtlas: () =>
      new AtlasError(
        "timeout",
        `No atlas at ${origin} answered within ${seconds} s: expected one in the frame.`,
      ),
    notListed: (type: string) =>
      new AtlasError(
        "origin",
        `The atlas at ${origin} takes no "${type}" from ${here}: its embed.json must list it.`,
      ),
    noAnswer: (type: string) =>
      new AtlasError(
        "timeout",
        `The atlas at ${origin} did not answer "${type}" within ${seconds} s: it answers ${here} only if its embed.json lists it.`,
      ),
    closed: () => new AtlasError("closed", "The connection to the atlas was closed."),
  };
}
