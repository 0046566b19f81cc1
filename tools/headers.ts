/**
 * The headers with which Phên Dậu wants to be served, in one place: the local server sends them, and the ready
 * files in `hosting/` are written from them. The policy has no `unsafe-inline` and no `unsafe-eval`.
 */
const POLICY = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  // MapLibre's worker; in a frame without an origin browsers start it from a data: address only.
  "worker-src": "'self' blob: data:",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'none'",
};

/**
 * The policy, for a host that lets any site frame the atlas (the default: it says nothing of `frame-ancestors`) or
 * only those given. Who may frame it is the browser's to enforce and stands here; who may send it commands is
 * another list, which the page itself keeps.
 */
export function contentSecurityPolicy(frameAncestors: readonly string[] = []): string {
  const policy =
    frameAncestors.length > 0 ? { ...POLICY, "frame-ancestors": frameAncestors.join(" ") } : POLICY;
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** A year: the longest age that caches agree to honour. */
export const FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked for again each time, and answered with 304 where it is still right. */
export const ASK_AGAIN = "no-cache";

/** Files whose name or folder carries a hash of their content, below whatever path: they never change. */
export const HASHED = "/(assets/.+|data/[0-9a-f]{6,}/.+)$";
const hashed = new RegExp(`^${HASHED}`);

/** How long a file may be kept, by its path below the address at which the atlas is served. */
export const cacheControl = (pathname: string): string => (hashed.test(pathname) ? FOR_EVER : ASK_AGAIN);

/** What every file is sent with, whatever it is. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  // Frames with sandbox="allow-scripts" have no origin: for them scripts, fonts and data are requests elsewhere.
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": contentSecurityPolicy(),
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** The headers of one file, by its path below the address at which the atlas is served. */
export function headersFor(pathname: string): Record<string, string> {
  return { ...COMMON_HEADERS, "Cache-Control": cacheControl(pathname) };
}
