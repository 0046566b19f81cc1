import type { Plugin } from "vite";
import { type ManifestOptions, VitePWA } from "vite-plugin-pwa";
import { withinBudget } from "./offline/withinBudget.ts";
import { readHashed } from "./viteDataset.ts";

/**
 * What a first visit may keep of the dataset without being asked: today's whole. A corpus that outgrows it keeps
 * the smallest files first; what a reader has opened is kept beyond it.
 */
const DATASET_BUDGET_BYTES = 8 * 1024 * 1024;

const MANIFEST: Partial<ManifestOptions> = {
  id: "./",
  start_url: "./",
  scope: "./",
  name: "Phên Dậu: an evidence atlas",
  short_name: "Phên Dậu",
  description:
    "What northern Việt Nam’s provinces publish about building their defensive areas, fact by fact.",
  lang: "en",
  dir: "ltr",
  display: "standalone",
  // The sea of the map, so that the window opens in the colour of what comes.
  background_color: "#d9e5e8",
  theme_color: "#d9e5e8",
  categories: ["news", "education", "reference"],
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
};

/** The manifest and the service worker; the page asks for the worker itself, once its map has settled. */
export function offline(geoFolder: string): Plugin[] {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "serviceWorker.ts",
    injectRegister: false,
    manifest: MANIFEST,
    includeManifestIcons: false,
    injectManifest: {
      // The page, all its scripts and styles, and the dataset: what a reload without a network needs. Old browsers'
      // fonts, the pages of one thing and their pictures stay out.
      rollupFormat: "iife",
      globPatterns: [
        "index.html",
        "icon.svg",
        "assets/*.{js,css,woff2}",
        "geo/*.geojson",
        "data/*/**/*.json",
      ],
      globIgnores: ["data/*/schema/**", "assets/page-*.css"],
      dontCacheBustURLsMatching: /^(assets|data)\//,
      maximumFileSizeToCacheInBytes: DATASET_BUDGET_BYTES,
      manifestTransforms: [
        async (entries) => ({
          manifest: withinBudget(entries, DATASET_BUDGET_BYTES).map((entry) =>
            entry.url.startsWith("geo/")
              ? { ...entry, url: `${entry.url}?v=${readHashed(geoFolder).hash}`, revision: null }
              : entry,
          ),
        }),
      ],
    },
  });
}
