import { createStore, type StoreApi } from "zustand/vanilla";
import type { Started } from "./clock.ts";
import { type Laid, NOTHING_LAID } from "./levels.ts";
import type { Screen, Spot } from "./partner/message.ts";
import type { Presence } from "./partner/presence.ts";
import { type Role, SINGLE } from "./partner/role.ts";
import type { Typed } from "./typedStep.ts";

/** What the controls of a talk know beside its view. */
export interface ControlState {
  role: Role;
  laid: Laid;
  started: Started;
  /** Where the spotlight stands in the audience's window. */
  spot: Spot;
  /** Digits of a step, before Enter. */
  typed: Typed | null;
  /** What the console knows of the audience's window. */
  presence: Presence;
  screen: Screen | null;
  /** Why no window for the audience came, where none did. */
  refused: "blocked" | "frame" | null;
}
export type ControlStore = StoreApi<ControlState>;

/** A store for each talk that is shown, and for each test. */
export const createControlStore = (initial: Partial<ControlState> = {}): ControlStore =>
  createStore<ControlState>()(() => ({
    role: SINGLE,
    laid: NOTHING_LAID,
    started: null,
    spot: { x: 0.5, y: 0.5 },
    typed: null,
    presence: "waiting",
    screen: null,
    refused: null,
    ...initial,
  }));
