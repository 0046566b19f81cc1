import path from "node:path";
import { defineConfig } from "vitest/config";

/** Rooms whose tests render or touch the page; all others run in plain Node, as their code does. */
const WITH_PAGE = ["ui", "features", "app", "state", "map", "host"].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);
const EVERY = "tests/**/*.test.{ts,tsx}";
const IN_BROWSER = "tests/e2e/**/*.spec.ts";

export default defineConfig({
  resolve: {
    // The virtual module that the build fills in; an exact name, since `#dataset/…` begins alike.
    alias: [{ find: /^#data$/, replacement: path.resolve(import.meta.dirname, "tests/setup-data.ts") }],
  },
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          setupFiles: ["tests/setup-properties.ts"],
          environment: "node",
          include: [EVERY],
          exclude: [...WITH_PAGE, IN_BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "happy-dom",
          include: WITH_PAGE,
          setupFiles: ["tests/setup-properties.ts", "tests/setup.ts"],
        },
      },
    ],
  },
});
