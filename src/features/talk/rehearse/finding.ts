import type { Language } from "#state/view.ts";

/** Something that would not read well on a shared screen; `step` is null for the talk as a whole. */
export type Finding = { step: string | null; severity: "bad" | "warn" | "hint" } & (
  | { kind: "unknown"; key: string; value: string }
  | { kind: "nothing" }
  | { kind: "hidden" | "tiny" | "unnamed" | "smallNames"; names: readonly string[] }
  | { kind: "headline" | "text"; lang: Language; count: number; most: number }
  | { kind: "missing"; lang: Language; what: "title" | "headline" | "text" | "notes" }
  | { kind: "oneLanguage"; lang: Language }
  | { kind: "noHeadline" }
  /** Steps without notes, counted from 1. */
  | { kind: "noNotes"; steps: readonly number[] }
  | { kind: "same"; as: number }
);
export type Kind = Finding["kind"];
