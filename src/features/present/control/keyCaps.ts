import type { T } from "#i18n/createT.ts";
import { type Command, keysOf } from "./keys.ts";

const ARROWS: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** What is printed on a key. */
export function capOf(key: string, t: T): string {
  switch (key) {
    case "PageDown":
      return t("control.key.pageDown");
    case "PageUp":
      return t("control.key.pageUp");
    case "Home":
      return t("control.key.home");
    case "End":
      return t("control.key.end");
    case " ":
      return t("control.key.space");
    case "Enter":
      return t("control.key.enter");
    case "Escape":
      return t("control.key.escape");
    default:
      return ARROWS[key] ?? key.toUpperCase();
  }
}

/** What a button does, with its key: what its tooltip says. */
export const withKeys = (does: string, command: Command, t: T): string =>
  t("control.withKeys", {
    does,
    keys: keysOf(command)
      .slice(0, 2)
      .map((key) => capOf(key, t))
      .join(", "),
  });

/** What clickers send: these keys are marked in the list. */
export const CLICKER_KEYS: ReadonlySet<string> = new Set(["PageDown", "PageUp", ".", "F5", "Escape"]);
