import { type Plugin, runnerImport } from "vite";

const PLACE = '<div id="poster"></div>';
const EARLY = "/src/app/early.ts";

/**
 * Puts a drawing of the first view into the page itself, so that a map is readable before any script has come;
 * and a script of a few hundred bytes that notes when it was.
 */
export function poster(): Plugin {
  return {
    name: "phen-dau-poster",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: EARLY, name: "early" });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the poster`);
        const early = Object.values(bundle ?? {}).find(
          (file) => file.type === "chunk" && file.name === "early",
        );
        if (!early) throw new Error("the build has no chunk named early");
        const { module } = await runnerImport<typeof import("./poster.ts")>("/tools/poster.ts");
        const script = `<script type="module" async crossorigin src="./${early.fileName}"></script>`;
        return html.replace(PLACE, `<div id="poster" class="poster">${module.drawPoster()}</div>${script}`);
      },
    },
  };
}
