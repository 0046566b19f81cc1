import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useLang } from "#i18n/I18n.tsx";
import { useViewStore } from "#state/AtlasState.tsx";
import type { GuardedStorage } from "#state/guardedStorage.ts";
import { addressAsShown } from "#state/viewAddress.ts";
import type { ControlStore } from "./controlStore.ts";
import { NOTHING_LAID } from "./levels.ts";
import { bindPartner, type Partner } from "./partner/bindPartner.ts";
import { readScreen } from "./partner/readScreen.ts";
import { audienceName, createSession, keepRole, mayHavePartner, type Role, SINGLE } from "./partner/role.ts";

/** The audience's window, as its presenter opens and closes it. */
export interface Windows {
  /** Opens it, or opens it again; this window becomes the console. */
  openAudience: () => void;
  /** Where a link opens it by hand, and the name that the link gives it; null where there is no session. */
  byHand: () => { address: string; name: string } | null;
  /** The link was followed. */
  opened: () => void;
  /** Back to the stage in this window; the audience's closes. */
  toSingle: () => void;
}

/** Opens, joins and ends the two windows of a talk. */
export function useWindows(controls: ControlStore, visit: GuardedStorage, story: string): Windows {
  const store = useViewStore();
  const lang = useLang();
  const role = useStore(controls, (state) => state.role);
  const partner = useRef<Partner | null>(null);
  /** A window that was opened before this one had joined it. */
  const opening = useRef<Window | null>(null);
  /** A session that began here, as against one that was found after a reload. */
  const begun = useRef<string | null>(null);

  /** A console that may be about to go. */
  const leaving = useRef<{ partner: Partner; timer: ReturnType<typeof setTimeout> } | null>(null);

  useEffect(() => {
    keepRole(role, visit, story);
    if (role.kind === "single") return;
    const before = leaving.current;
    leaving.current = null;
    clearTimeout(before?.timer);
    const begins = begun.current === role.session;
    const bound = before?.partner ?? bindPartner({ role, begins, store, controls, host: window, readScreen });
    if (opening.current) bound.hold(opening.current);
    opening.current = null;
    partner.current = bound;
    return () => {
      partner.current = null;
      if (role.kind === "audience") return bound.stop();
      // The console goes without being loaded again: the talk was left, and ends for the audience's window too. Not
      // at once: React may take an effect back only to try it again.
      const end = () => {
        leaving.current = null;
        keepRole(SINGLE, visit, story);
        bound.end();
      };
      leaving.current = { partner: bound, timer: setTimeout(end) };
    };
  }, [role, visit, story, store, controls]);

  return useMemo(() => {
    const sessionOf = (now: Role): string | null => (now.kind === "single" ? null : now.session);
    const addressOf = () => {
      const { view } = store.getState();
      const { scheme } = document.documentElement.dataset;
      const shown = scheme === "dark" || scheme === "light" ? scheme : view.scheme;
      return addressAsShown({ ...view, lang, scheme: shown });
    };
    return {
      openAudience() {
        const now = controls.getState().role;
        if (now.kind === "audience") return;
        if (!mayHavePartner(window)) return controls.setState({ refused: "frame" });
        const session = sessionOf(now) ?? createSession();
        const { availWidth, availHeight } = window.screen;
        const size = `width=${Math.round(availWidth * 0.8)},height=${Math.round(availHeight * 0.8)}`;
        const other = window.open(addressOf(), audienceName(session), `popup,${size}`);
        controls.setState({ refused: other ? null : "blocked" });
        if (partner.current) return partner.current.hold(other);
        opening.current = other;
        begun.current = session;
        controls.setState({ role: { kind: "console", session }, laid: NOTHING_LAID });
      },
      byHand() {
        const session = sessionOf(controls.getState().role);
        return session === null ? null : { address: addressOf(), name: audienceName(session) };
      },
      opened() {
        controls.setState({ refused: null });
        partner.current?.hold(null);
      },
      toSingle() {
        partner.current?.end();
        controls.setState({ role: SINGLE, laid: NOTHING_LAID, refused: null, screen: null });
      },
    };
  }, [controls, store, lang]);
}
