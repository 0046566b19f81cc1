import type { View } from "#state/view.ts";
import { writeView } from "#state/viewCodec.ts";
import type { ViewStore } from "#state/viewStore.ts";
import type { ControlStore } from "../controlStore.ts";
import { agree, change } from "./agree.ts";
import { type ChannelHost, createChannel } from "./createChannel.ts";
import type { Body, Screen, Shared, Stamped } from "./message.ts";
import { ASK_MS, presenceOf } from "./presence.ts";
import type { Role } from "./role.ts";

export interface PartnerHost extends Omit<ChannelHost, "addEventListener" | "removeEventListener"> {
  addEventListener: Window["addEventListener"];
  removeEventListener: Window["removeEventListener"];
  close: () => void;
}

export interface Partner {
  /** The audience's window, where this page has opened it. */
  hold: (other: Window | null) => void;
  /** Ends the session for both: the audience's window closes. */
  end: () => void;
  stop: () => void;
}

interface Joined {
  role: Exclude<Role, { kind: "single" }>;
  /** Whether the session begins with this window; one that was loaded again asks what the talk has come to. */
  begins: boolean;
  store: ViewStore;
  controls: ControlStore;
  host: PartnerHost;
  /** How the audience's window looks. */
  readScreen: () => Screen | null;
}

/** A camera comes to rest, and the map says so, within this time of a change. */
const REST_MS = 450;

/**
 * Keeps the two windows of a talk at the same step, view, black screen and spotlight, whichever is driven, and tells
 * the console what the audience sees. Language and scheme stay each window's own: notes may be read in one language
 * while the audience reads another.
 */
export function bindPartner({ role, begins, store, controls, host, readScreen }: Joined): Partner {
  const isConsole = role.kind === "console";
  let met = begins;
  let applying = false;
  let ended = false;
  let mine: Stamped = { rev: 0, by: role.kind, shared: sharedOf(store, controls) };
  const signs = { heardAtMs: null as number | null, byeAtMs: null as number | null, sinceMs: Date.now() };

  const state = (): Body => ({ type: "state", ...mine });
  const apply = ({ view, black, spotlight, startedAt }: Shared) => {
    applying = true;
    const { view: now, replace, openEvidence } = store.getState();
    const next: View = { ...view, lang: now.lang, scheme: now.scheme, mode: now.mode, story: now.story };
    if (view.step !== now.step) openEvidence(null);
    if (writeView(next) !== writeView(now)) replace(next);
    const { laid } = controls.getState();
    const overlay = black || view.step !== now.step ? null : laid.overlay;
    controls.setState({ laid: { ...laid, overlay, black, spotlight }, started: startedAt });
    applying = false;
  };

  const hear = (body: Body) => {
    if (body.type === "bye") {
      signs.byeAtMs = Date.now();
      return;
    }
    signs.heardAtMs = Date.now();
    if (body.type === "hello") return channel.send(state());
    if (body.type === "spot") {
      applying = true;
      controls.setState({ spot: body.spot });
      applying = false;
    } else if (body.type === "screen") controls.setState({ screen: body.screen });
    else if (body.type === "end") {
      if (!isConsole) host.close();
    } else if (body.shared.view.story === store.getState().view.story) {
      const { rev, by, shared } = body;
      const agreed = agree(mine, { rev, by, shared });
      met = true;
      if (agreed.keep !== mine) {
        mine = agreed.keep;
        apply(mine.shared);
      }
      if (agreed.answer) channel.send(state());
    }
  };
  const channel = createChannel(role, host, hear);

  const changed = () => {
    if (applying || ended) return;
    const shared = sharedOf(store, controls);
    if (isSame(shared, mine.shared)) return;
    mine = change(mine, shared, role.kind, met);
    if (met) channel.send(state());
    if (!isConsole) setTimeout(tellScreen, REST_MS);
  };

  let told = "";
  const tellScreen = () => {
    const seen = ended || isConsole ? null : readScreen();
    if (!seen || JSON.stringify(seen) === told) return;
    told = JSON.stringify(seen);
    channel.send({ type: "screen", screen: seen });
  };
  const ask = () => {
    channel.send({ type: "hello" });
    tellScreen();
    if (!isConsole) return;
    const presence = presenceOf({ ...signs, closed: channel.isClosed() }, Date.now());
    if (presence !== controls.getState().presence) controls.setState({ presence });
  };
  const leave = () => {
    channel.send({ type: "bye" });
    // Kept by the browser rather than unloaded, the page tells everything anew when it comes back.
    told = "";
  };

  const unsubscribe = [
    store.subscribe(({ view }, before) => view !== before.view && changed()),
    controls.subscribe(({ laid, started, spot }, before) => {
      if (laid !== before.laid || started !== before.started) changed();
      const lit = laid.spotlight && (spot !== before.spot || !before.laid.spotlight);
      if (lit && !applying && !ended) channel.send({ type: "spot", spot });
    }),
  ];
  host.addEventListener("pagehide", leave);
  const timer = setInterval(ask, ASK_MS);
  ask();

  const stop = () => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    host.removeEventListener("pagehide", leave);
    for (const one of unsubscribe) one();
    channel.close();
  };
  return {
    hold(other) {
      Object.assign(signs, { heardAtMs: null, byeAtMs: null, sinceMs: Date.now() });
      channel.hold(other);
      controls.setState({ presence: "waiting", screen: null });
    },
    end() {
      if (!ended) channel.send({ type: "end" });
      stop();
    },
    stop,
  };
}

function sharedOf(store: ViewStore, controls: ControlStore): Shared {
  const { view } = store.getState();
  const { laid, started } = controls.getState();
  return {
    view: { ...view, lang: null, scheme: null, mode: "present" },
    black: laid.black,
    spotlight: laid.spotlight,
    startedAt: started,
  };
}

const isSame = (a: Shared, b: Shared): boolean =>
  a.black === b.black &&
  a.spotlight === b.spotlight &&
  a.startedAt === b.startedAt &&
  writeView(a.view) === writeView(b.view);
