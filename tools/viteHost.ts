import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { hostFiles } from "./host/hostFiles.ts";

const { version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../package.json"), "utf8"),
) as { version: string };

/**
 * Puts the files for pages around the atlas beside index.html, serves them in development, and tells the app its
 * version, which it tells such pages.
 */
export function host(): Plugin {
  return {
    name: "phen-dau-host",
    config: () => ({ define: { "import.meta.env.PHEN_DAU_VERSION": JSON.stringify(version) } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (!/^embed(-client)?\.(js|d\.ts)$/.test(name)) return next();
        hostFiles().then((files) => {
          const text = files.get(name);
          if (text === undefined) return next();
          response.setHeader("access-control-allow-origin", "*");
          response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "text/plain");
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await hostFiles()) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
