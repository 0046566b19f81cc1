import { type Plugin, runnerImport } from "vite";

const PLACE = '<div id="poster"></div>';

/** Puts a drawing of the first view into the page itself, so that a map is readable before the app has come. */
export function poster(): Plugin {
  return {
    name: "phen-dau-poster",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the poster`);
        const { module } = await runnerImport<typeof import("./poster.ts")>("/tools/poster.ts");
        return html.replace(PLACE, `<div id="poster" class="poster">${module.drawPoster()}</div>`);
      },
    },
  };
}
