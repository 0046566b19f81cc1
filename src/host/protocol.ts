/**
 * What the atlas in a frame and the page around it say to each other with `postMessage`. Types and constants only: the
 * frame, the client for hosts and their tests all mean these. docs/embedding.md tells it to those who write a host.
 */

/** Every message of the atlas, and to it, names it and the version of this protocol. */
export const NAMESPACE = "phen-dau";
export const VERSION = 1;

/** A view as the pairs of its address: `{ province: "ha-nam", panel: "documents" }`. Defaults are left out. */
export type Pairs = Readonly<Record<string, string>>;

interface Message<Type extends string> {
  ns: typeof NAMESPACE;
  v: typeof VERSION;
  type: Type;
  /** Of the host's choosing; the answer to a command carries the command's. */
  id?: string | number;
}

/** What a host may ask of the frame. One that is known not to be on the deployment's list has `height` only. */
export type Capability = "height" | "get" | "set" | "step" | "ping";

/** The frame listens; also the answer to `ping`. */
export interface Ready extends Message<"ready"> {
  /** Of the atlas. */
  version: string;
  /** The hash of the dataset that it shows. */
  dataset: string;
  capabilities: readonly Capability[];
  /** What is shown; only where the host is on the deployment's list. */
  view?: Pairs;
}

/** How high the frame's content is, in CSS pixels. */
export interface Height extends Message<"height"> {
  height: number;
}

/** What is shown, after it has changed and in answer to a command. */
export interface State extends Message<"state"> {
  view: Pairs;
  /** The address that opens the atlas itself in this view. */
  url: string;
}

/** Kind and id of a thing; `corpus` has no id: nothing is selected. */
export interface Selected {
  kind: "article" | "document" | "theme" | "place" | "province" | "corpus";
  id: string | null;
}

/** Something else is selected, by the reader or by a command. */
export interface Select extends Message<"select"> {
  selected: Selected;
}

/**
 * `malformed`: no command; `version`: another version of this protocol; `value`: a key or value that this atlas does
 * not have; `talk`: no talk is shown, or it has no such step; `dataset`: the data could not be had.
 */
export type ErrorCode = "malformed" | "version" | "value" | "talk" | "dataset";

/** Nothing was changed, and why: what was found and what was expected. */
export interface Failure extends Message<"error"> {
  code: ErrorCode;
  message: string;
}

export type FromFrame = Ready | Height | State | Select | Failure;

/** Asks for the state. */
export type GetCommand = Message<"get">;

/**
 * Changes what is shown, all of it or nothing. Pairs are laid over the current view; an empty value takes one back to
 * its default, and naming a thing to select leaves the one selected before. With `replace`, whatever is not named goes
 * to its default, but for how the page is shown: `lang`, `scheme`, `mode`, `story` and `step`.
 */
export interface SetCommand extends Message<"set"> {
  /** Pairs, or the query of an address. */
  view: Pairs | string;
  replace?: boolean;
}

/** Goes to a step of the talk that is shown: in a direction, by its id, or by its number from 1. */
export interface StepCommand extends Message<"step"> {
  to: StepTarget;
}
/** A step's id is any other string. */
export type StepTarget = "next" | "previous" | "first" | "last" | (string & {}) | number;

/** Asks whether somebody listens; `ready` is the answer. */
export type PingCommand = Message<"ping">;

export type Command = GetCommand | SetCommand | StepCommand | PingCommand;

/** Asks for the height once more. Any page may: it says nothing of the reader. */
export type AskHeight = Message<"height">;

export type ToFrame = Command | AskHeight;
