import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dataset } from "./tools/viteDataset.ts";
import { host } from "./tools/viteHost.ts";
import { offline } from "./tools/viteOffline.ts";
import { pages } from "./tools/vitePages.ts";
import { poster } from "./tools/vitePoster.ts";

/**
 * What nearly every part of the page needs comes in two files instead of sixty: a page of many frames would otherwise
 * ask for more at once than a browser takes. What `early.ts` needs stays apart from it, since that must come at once.
 */
const FEW_FILES = [
  { name: "icons", test: /lucide-react/, includeDependenciesRecursively: false },
  {
    name: "shared",
    test: /\/src\/(?:dataset|selectors|i18n|ui|map|state\/(?!addresses|defaultBoundaries|startSearch))/,
    minShareCount: 5,
    maxModuleSize: 20_000,
    includeDependenciesRecursively: false,
  },
];

export default defineConfig({
  // Relative addresses: the same build works at the root of a host and under any sub-path.
  base: "./",
  plugins: [
    dataset("data/dataset", "public/geo"),
    react(),
    tailwindcss(),
    poster(),
    pages(),
    host(),
    offline("public/geo"),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: FEW_FILES } } },
  },
});
