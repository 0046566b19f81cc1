/**
 * The headers with which Phên Dậu wants to be served, in one place: the local server sends them, and whoever
 * hosts the atlas copies them. The policy has no `unsafe-inline` and no `unsafe-eval`; it says nothing of
 * `frame-ancestors`, because sites may embed the page.
 */
const POLICY = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'none'",
};

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** A year: the longest age that caches agree to honour. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** Files whose name or folder carries a hash of their content: they never change under their address. */
const HASHED = /^\/(assets\/.+|data\/[0-9a-f]{6,}\/.+)/;

/** How long a file may be kept; everything without a hash is asked for again, and answered with 304. */
export function cacheControl(pathname: string): string {
  return HASHED.test(pathname) ? FOR_EVER : "no-cache";
}

/** The headers of one file, by its path below the address at which the atlas is served. */
export function headersFor(pathname: string): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": cacheControl(pathname),
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}
