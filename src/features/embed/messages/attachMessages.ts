import type { Catalogue } from "#dataset/schema.ts";
import {
  type Capability,
  type Command,
  type FromFrame,
  NAMESPACE,
  type Selected,
  VERSION,
} from "#host/protocol.ts";
import type { TalkState } from "#state/useTalk.ts";
import { selectionOf, type View } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";
import { writeView } from "#state/viewCodec.ts";
import type { ViewStore } from "#state/viewStore.ts";
import { type FrameWindow, listenToParent, tellParent } from "./frameWindow.ts";
import type { OriginRules } from "./originRules.ts";
import { type Refusal, readCommand } from "./readCommand.ts";
import { pairsOf, viewAsSet } from "./viewAsSet.ts";
import { viewAtStep } from "./viewAtStep.ts";

/** Fast enough to follow a reader, slow enough that a moving map is not a hundred messages. */
const COALESCE_MS = 100;

/** A message without what all have in common. */
type Said = FromFrame extends infer M ? (M extends FromFrame ? Omit<M, "ns" | "v" | "id"> : never) : never;

interface Atlas {
  catalogue: Catalogue;
  /** The talk that the view names, as far as it is here. */
  talk: () => TalkState;
  rules: OriginRules;
  version: string;
  dataset: string;
  /** Whether the frame tells its height. */
  reportsHeight: boolean;
}

/**
 * Lets the page around the frame follow and command the view. Commands count from the parent window and from an
 * origin of the rules; whatever comes from elsewhere changes nothing and is not answered. What is shown is told to
 * such an origin only, once after changes that come close together; `ready` says nothing private and goes to any.
 * Returns a way to end.
 */
export function attachMessages(store: ViewStore, atlas: Atlas, page: FrameWindow): () => void {
  const { rules } = atlas;
  // The host is known from the start where the browser says so, else once it has commanded.
  let host = rules.host !== null && rules.mayCommand(rules.host) ? rules.host : null;
  const isStranger = host === null && rules.isCertain;

  const say = (said: Said, to: string, id: string | number | undefined = undefined) =>
    tellParent(page, { ns: NAMESPACE, v: VERSION, ...said, ...(id === undefined ? {} : { id }) }, to);
  const refuse = ({ code, message }: Refusal, to: string, id: string | number | undefined) =>
    say({ type: "error", code, message }, to, id);
  const view = () => store.getState().view;
  const state = (): Said => ({ type: "state", view: pairsOf(view()), url: viewAddress(view()) });
  const ready = (withView: boolean): Said => ({
    type: "ready",
    version: atlas.version,
    dataset: atlas.dataset,
    capabilities: capabilitiesOf(atlas.reportsHeight && view().mode === "embed", isStranger),
    ...(withView ? { view: pairsOf(view()) } : {}),
  });

  let told = writeView(view());
  let toldSelected = selectedOf(view());
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = () => {
    timer = null;
    if (host === null) return;
    const selected = selectedOf(view());
    if (selected.kind !== toldSelected.kind || selected.id !== toldSelected.id) {
      say({ type: "select", selected }, host);
    }
    toldSelected = selected;
    // A host that answers each state with a command would hear of it for ever.
    const now = writeView(view());
    if (now !== told) say(state(), host);
    told = now;
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.view !== before.view) timer ??= setTimeout(tell, COALESCE_MS);
  });

  const show = (next: { view: View } | { refusal: Refusal }, origin: string, id: Command["id"]) => {
    if ("refusal" in next) return refuse(next.refusal, origin, id);
    if (writeView(next.view) !== writeView(view())) {
      store.getState().openEvidence(null);
      store.getState().replace(next.view);
    }
    // Without an id nobody waits for an answer, and what has changed is told anyway.
    if (id !== undefined) say(state(), origin, id);
  };
  const obey = (command: Command, origin: string) => {
    switch (command.type) {
      case "get":
        return say(state(), origin, command.id);
      case "ping":
        return say(ready(true), origin, command.id);
      case "set":
        return show(viewAsSet(view(), command, atlas.catalogue), origin, command.id);
      case "step": {
        const talk = atlas.talk();
        if (talk.kind === "loading") {
          const refusal = { code: "talk", message: "the talk is on its way: ask again" } as const;
          return refuse(refusal, origin, command.id);
        }
        return show(
          viewAtStep(view(), command.to, talk.kind === "here" ? talk.talk : null),
          origin,
          command.id,
        );
      }
    }
  };
  const unlisten = listenToParent(page, (data, origin) => {
    if (!rules.mayCommand(origin)) return;
    const read = readCommand(data);
    if (read.kind === "foreign") return;
    host = origin;
    if (read.kind === "refused") refuse(read.refusal, origin, read.id);
    else obey(read.command, origin);
  });

  say(ready(host !== null && rules.isCertain), "*");
  return () => {
    if (timer !== null) clearTimeout(timer);
    unsubscribe();
    unlisten();
  };
}

const capabilitiesOf = (reportsHeight: boolean, isStranger: boolean): Capability[] => [
  ...(reportsHeight ? (["height"] as const) : []),
  ...(isStranger ? [] : (["get", "set", "step", "ping"] as const)),
];

function selectedOf(view: View): Selected {
  const selection = selectionOf(view);
  return { kind: selection.kind, id: selection.kind === "corpus" ? null : selection.id };
}
