import { type Plugin, runnerImport } from "vite";
import { headersFile } from "./hosting/headersFile.ts";
import { readSite } from "./pages/site.ts";

/**
 * Puts into the build what other sites and systems read: a page for each province, document and article with its
 * picture and embed, the icons, and the headers for hosts that take them from a file. `VITE_SITE` says where the
 * build will stand.
 */
export function pages(): Plugin {
  let site: string | null = null;
  return {
    name: "phen-dau-pages",
    apply: "build",
    enforce: "post",
    configResolved({ env }) {
      site = readSite(env.VITE_SITE);
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "apple-touch-icon", href: "./apple-touch-icon.png" }, injectTo: "head" },
    ],
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") throw new Error("the build has no index.html to make pages of");
        const began = performance.now();
        const { module } = await runnerImport<typeof import("./pages/writePages.ts")>(
          "/tools/pages/writePages.ts",
        );
        const { files, things } = await module.writePages(String(index.source), site);
        for (const [fileName, source] of files) {
          if (fileName === "index.html") index.source = source;
          else this.emitFile({ type: "asset", fileName, source });
        }
        this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        this.info(`${things.length} pages in ${seconds} s${site ? ` for ${site}` : ""}`);
        if (!site) this.info("VITE_SITE is not set: the pages have no embeds, and there is no sitemap");
      },
    },
  };
}
