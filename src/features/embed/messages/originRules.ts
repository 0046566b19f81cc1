/** An origin that cannot be told from others of its kind: of sandboxed frames, of files. */
const OPAQUE = "null";

/** What is known of who may command and who frames the atlas. */
export interface Circumstances {
  /** Of the atlas itself: its own pages may command it. */
  own: string;
  /** The deployment's list; null where it cannot be read. */
  listed: readonly string[] | null;
  /** The host's origin as the browser tells it, where it does. */
  parent: string | null;
  /** The host's origin as the address of the frame names it (`?origin=`), where it does. */
  named: string | null;
  /** The address of the page that the frame was opened from, where the browser tells it. */
  referrer: string;
}

export interface OriginRules {
  mayCommand: (origin: string) => boolean;
  /** The origin that the host has, as far as that is known without a message of its own. */
  host: string | null;
  /** Whether the browser vouches for it: an address can name anybody. */
  isCertain: boolean;
}

/**
 * Who may command. An origin counts if it is the atlas's own or on the deployment's list; where the frame's address
 * names its host, no other counts. An opaque origin never does: anybody can have one.
 */
export function createOriginRules({ own, listed, parent, named, referrer }: Circumstances): OriginRules {
  const isKnown = (origin: string) =>
    origin !== OPAQUE && listed !== null && (origin === own || listed.includes(origin));
  const asked = named === null ? null : originOf(named);
  const vouched = parent === OPAQUE ? null : parent;
  const from = originOf(referrer);
  return {
    mayCommand: (origin) => isKnown(origin) && (named === null || origin === asked),
    // A frame that was followed a link in was opened from the atlas, whoever frames it.
    host: vouched ?? asked ?? (from === own ? null : from),
    isCertain: vouched !== null,
  };
}

/** Null where the text is no address, or one without an origin. */
function originOf(text: string): string | null {
  const origin = URL.canParse(text) ? new URL(text).origin : OPAQUE;
  return origin === OPAQUE ? null : origin;
}
