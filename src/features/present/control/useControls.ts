import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { createVisitStorage } from "#state/guardedStorage.ts";
import type { Player } from "#state/usePlayer.ts";
import { startedBy } from "./clock.ts";
import { type ControlStore, createControlStore } from "./controlStore.ts";
import { keepAwake } from "./keepAwake.ts";
import { keepStarted, readStarted } from "./keepStarted.ts";
import type { Command } from "./keys.ts";
import { toggleBlack, toggleOverlay, toggleSpotlight, topLevel, uncover } from "./levels.ts";
import { readRole } from "./partner/role.ts";
import { typeDigit, typedNow } from "./typedStep.ts";
import { type FullScreen, useFullScreen } from "./useFullScreen.ts";
import { useKeys } from "./useKeys.ts";
import { useWindows, type Windows } from "./useWindows.ts";

/** A talk with everything that its presenter can do, by key or by button. */
export interface Controls {
  player: Player;
  store: ControlStore;
  run: (command: Command) => void;
  goTo: (at: number) => void;
  resetClock: () => void;
  fullScreen: FullScreen;
  windows: Windows;
}

/** Joins keys, levels, windows and clock of a talk; `onLeave` ends it. */
export function useControls(player: Player, onLeave: () => void): Controls {
  const views = useViewStore();
  const [visit] = useState(createVisitStorage);
  const story = useView(({ view }) => view.story) ?? "";
  const [store] = useState(() =>
    createControlStore({ role: readRole(window, visit, story), started: readStarted(visit, story) }),
  );
  const fullScreen = useFullScreen();
  const windows = useWindows(store, visit, story);

  useEffect(() => keepAwake(window as unknown as Parameters<typeof keepAwake>[0]), []);
  const started = useStore(store, (state) => state.started);
  useEffect(() => keepStarted(started, visit, story), [started, visit, story]);
  // The clock starts with the first step that is another than the one the talk was opened at.
  const opened = useRef<string | null>(null);
  useEffect(() => {
    opened.current ??= player.step.id;
    const { started: now, role } = store.getState();
    // The audience's window is told when.
    if (role.kind === "audience") return;
    const next = startedBy(now, player.step.id !== opened.current, Date.now());
    if (next !== now) store.setState({ started: next });
  }, [player.step.id, store]);

  const controls = useMemo(() => {
    const lay = (change: typeof uncover) => store.setState(({ laid }) => ({ laid: change(laid) }));
    const go = (move: () => void) => {
      lay(uncover);
      move();
    };
    const up = () => {
      if (fullScreen.hasJustEnded()) return;
      const { laid, role } = store.getState();
      const evidence = views.getState().evidence !== null;
      switch (topLevel(laid, { evidence, fullScreen: fullScreen.isActive(), role: role.kind })) {
        case "black":
          return lay(toggleBlack);
        case "overlay":
          return lay((now) => ({ ...now, overlay: null }));
        case "spotlight":
          return lay(toggleSpotlight);
        case "evidence":
          return views.getState().openEvidence(null);
        case "fullScreen":
          return fullScreen.leave();
        case "console":
          return windows.toSingle();
        case "talk":
          keepStarted(null, visit, story);
          return onLeave();
      }
    };
    const runs: Record<Command, () => void> = {
      next: () => go(player.next),
      back: () => go(player.back),
      first: () => go(player.first),
      last: () => go(player.last),
      black: () => lay(toggleBlack),
      spotlight: () => lay(toggleSpotlight),
      overview: () => lay((laid) => toggleOverlay(laid, "overview")),
      help: () => lay((laid) => toggleOverlay(laid, "help")),
      fullScreen: () => (fullScreen.isActive() ? fullScreen.leave() : fullScreen.enter()),
      start: fullScreen.enter,
      notes: windows.openAudience,
      up,
    };
    const run = (command: Command) => {
      store.setState({ typed: null });
      runs[command]();
    };
    const goTo = (at: number) => go(() => player.goTo(at));
    const resetClock = () => {
      // The next step starts it anew.
      opened.current = player.step.id;
      store.setState({ started: null });
    };
    return { player, store, run, goTo, resetClock, fullScreen, windows };
  }, [player, store, views, fullScreen, windows, visit, story, onLeave]);

  useKeys({
    overlay: () => store.getState().laid.overlay,
    run: controls.run,
    type: (digit) => store.setState(({ typed }) => ({ typed: typeDigit(typed, digit, Date.now()) })),
    enter() {
      const digits = typedNow(store.getState().typed, Date.now());
      store.setState({ typed: null });
      if (digits === "") return false;
      controls.goTo(Number(digits) - 1);
      return true;
    },
  });
  return controls;
}
