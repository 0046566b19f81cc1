import type { GuardedStorage } from "#state/guardedStorage.ts";

/** What a window is in a talk: the only one, the presenter's, or the one that the audience sees. */
export type Role =
  | { kind: "single" }
  | { kind: "console"; session: string }
  | { kind: "audience"; session: string };

export const SINGLE: Role = { kind: "single" };

const AUDIENCE_NAME = /^phen-dau-audience-([a-z0-9]{10})$/;
const KEPT_AS = "console";

/** The name of the audience's window. A window keeps its name through a reload, and nothing else has to remember it. */
export const audienceName = (session: string): string => `phen-dau-audience-${session}`;

/** Ten letters and digits, so that two talks on one machine do not hear each other. */
export function createSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join("");
}

/** What this window was when it was loaded: by its name, else by what it kept of itself before a reload. */
export function readRole(
  { name }: Pick<Window, "name">,
  visit: Pick<GuardedStorage, "get">,
  story: string,
): Role {
  const session = AUDIENCE_NAME.exec(name)?.[1];
  if (session) return { kind: "audience", session };
  const [kept, of] = visit.get(KEPT_AS)?.split(" ") ?? [];
  return kept && of === story && /^[a-z0-9]{10}$/.test(kept) ? { kind: "console", session: kept } : SINGLE;
}

/** Remembers that this window is a console, or is no longer, for as long as its tab lives. */
export function keepRole(role: Role, visit: Pick<GuardedStorage, "set">, story: string): void {
  visit.set(KEPT_AS, role.kind === "console" ? `${role.session} ${story}` : "");
}

/** Whether this window may open another and speak with it: not in a frame that has no origin. */
export const mayHavePartner = ({ origin }: { origin: string }): boolean => origin !== "null";
