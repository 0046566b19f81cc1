import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dataset } from "./tools/viteDataset.ts";
import { host } from "./tools/viteHost.ts";
import { offline } from "./tools/viteOffline.ts";
import { pages } from "./tools/vitePages.ts";
import { poster } from "./tools/vitePoster.ts";

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
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
});
