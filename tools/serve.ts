import path from "node:path";
import { parseArgs } from "node:util";
import { type RunningServer, type ServerOptions, startServer } from "./startServer.ts";

const DEFAULT_PORT = 4173;
/** How many ports after the default are tried before giving up. */
const TRIES = 20;

try {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: process.env.PORT ?? "" },
      base: { type: "string", default: "/" },
      quiet: { type: "boolean", default: false },
    },
  });
  const options = { root: path.resolve(import.meta.dirname, "../dist"), base: values.base };
  const server = await (values.port === "" ? startNear(options) : startAt(values.port, options));
  if (!values.quiet) console.log(`Phên Dậu is at ${server.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** The port that was asked for, or a sentence that says why not. */
async function startAt(asked: string, options: Omit<ServerOptions, "port">): Promise<RunningServer> {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${asked}" is not a port: expected a number from 0 to 65535`);
  }
  return startServer({ ...options, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`port ${port} is taken: choose another with --port, or leave it out`);
  });
}

/** The default port, or the next free one after it. */
async function startNear(options: Omit<ServerOptions, "port">): Promise<RunningServer> {
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port++) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(
    `ports ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} are all taken: choose one with --port`,
  );
}
