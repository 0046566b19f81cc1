import { existsSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { createCompressed, encodingFor } from "./compressed.ts";
import { headersFor } from "./headers.ts";

export interface ServerOptions {
  /** The folder to serve, `dist` as a rule. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  /** The path below which the atlas stands, `/` by default. */
  base?: string;
}

export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** Both loopback addresses, so that `localhost` means this server whichever of them a browser tries first. */
const LOOPBACK = ["127.0.0.1", "::1"];

/** `sub/path` and `/sub/path/` are the same place: `/sub/path/`. */
export function normalizeBase(base: string): string {
  const parts = base.split("/").filter(Boolean);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/** Serves a built atlas on this machine as a careful host would; rejects with `EADDRINUSE` where the port is taken. */
export async function startServer({ root, port, base = "/" }: ServerOptions): Promise<RunningServer> {
  const folder = path.resolve(root);
  if (!existsSync(path.join(folder, "index.html"))) {
    throw new Error(`there is no ${path.join(root, "index.html")}: run npm run build first`);
  }
  const below = normalizeBase(base);
  const answer = createAnswer(folder, below);
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
  };
  let chosen = port;
  try {
    for (const host of LOOPBACK) {
      const server = await listen(answer, chosen, host);
      if (server === null) continue;
      servers.push(server);
      chosen = (server.address() as AddressInfo).port;
    }
  } catch (error) {
    await close();
    throw error;
  }
  if (servers.length === 0) throw new Error("this machine has no loopback address to serve on");
  return { url: `http://localhost:${chosen}${below}`, close };
}

/** Takes one file's request: compressed where that helps, else by sirv, which knows ranges and 304s. */
function createAnswer(folder: string, base: string): RequestListener {
  const compressed = createCompressed(folder);
  const files = sirv(folder, { dev: true, etag: true });

  return async (request, response) => {
    const say = (status: number, text: string) => {
      // That a file is missing must not be kept for a year: the next release may bring it.
      response.writeHead(status, { "Cache-Control": "no-store", "Content-Type": "text/plain;charset=utf-8" });
      response.end(`${text}\n`);
    };
    const [asked = "/", query] = (request.url ?? "/").split("?", 2);
    if (request.method !== "GET" && request.method !== "HEAD")
      return say(405, "Only GET and HEAD work here.");
    if (`${asked}/` === base) {
      response.writeHead(301, { Location: query === undefined ? base : `${base}?${query}` });
      return response.end();
    }
    if (!asked.startsWith(base)) return say(404, `Not found. Phên Dậu is at ${base}`);

    const pathname = decode(asked.slice(base.length - 1));
    if (pathname === null) return say(400, "This address cannot be read.");
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);

    const encoding = encodingFor(request.headers["accept-encoding"]);
    const found = encoding && !request.headers.range ? await compressed(pathname, encoding) : null;
    if (found && encoding) {
      response.setHeader("ETag", found.etag);
      response.setHeader("Vary", "Accept-Encoding");
      if (request.headers["if-none-match"] === found.etag) return response.writeHead(304).end();
      response.writeHead(200, {
        "Content-Encoding": encoding,
        "Content-Length": found.body.length,
        "Content-Type": found.type,
      });
      return response.end(request.method === "HEAD" ? undefined : found.body);
    }
    request.url = asked.slice(base.length - 1);
    files(request, response, () => say(404, "Not found."));
  };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** Null where the machine lacks that address (containers often have no IPv6). */
function listen(answer: RequestListener, port: number, host: string): Promise<Server | null> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
