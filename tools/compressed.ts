import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What hosts compress, with the type under which they send it; pictures and fonts are compressed already. */
export const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css;charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "text/xml",
};

/** Below this a compressed answer saves no packet. */
const MIN_BYTES = 512;
/** Between what hosts do on the fly (4 or 5) and ahead of time (11). */
const BROTLI_QUALITY = 6;

export type Encoding = "br" | "gzip";

export interface Compressed {
  body: Buffer;
  type: string;
  etag: string;
}

/** The best encoding that a client accepts; `q=0` and zstd count as not offered. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  const offered = (accepted ?? "")
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (offered.includes("br")) return "br";
  return offered.includes("gzip") ? "gzip" : null;
}

/**
 * Answers with the compressed bytes of a file under `root`, or null where there is none worth compressing. Each
 * file is compressed once and kept until it changes on disk, so that only the first reader waits for it.
 */
export function createCompressed(root: string) {
  const kept = new Map<string, Promise<Compressed | null>>();
  return async (pathname: string, encoding: Encoding): Promise<Compressed | null> => {
    const file = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[path.extname(file)];
    if (type === undefined || !file.startsWith(root + path.sep)) return null;
    const stats = await stat(file).catch(() => null);
    if (!stats?.isFile() || stats.size < MIN_BYTES) return null;
    const etag = `W/"${stats.size}-${stats.mtimeMs}-${encoding}"`;
    const key = file + etag;
    // A file that went away while it was read is left to the plain server, which says so.
    if (!kept.has(key))
      kept.set(
        key,
        compress(file, encoding, type, etag).catch(() => null),
      );
    return (await kept.get(key)) ?? null;
  };
}

async function compress(file: string, encoding: Encoding, type: string, etag: string): Promise<Compressed> {
  const bytes = await readFile(file);
  const body =
    encoding === "br"
      ? await promisify(brotliCompress)(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
      : await promisify(gzip)(bytes);
  return { body, type, etag };
}
