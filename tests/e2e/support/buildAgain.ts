import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";

export interface Rebuilt {
  root: string;
  remove: () => void;
}

/** The address that the other build is told it will stand at. */
export const SITE = "https://atlas.example/sub/path/";

/**
 * The atlas built once more, as its next release: with the address of its site, and with parts whose content, and so
 * whose name, is another than in the build under test.
 */
export async function buildAgain(): Promise<Rebuilt> {
  const root = mkdtempSync(path.join(tmpdir(), "phen-dau-next-"));
  process.env.VITE_SITE = SITE;
  await build({
    logLevel: "error",
    build: { outDir: root, emptyOutDir: true },
    plugins: [
      {
        name: "another-release",
        transform: (code, id) =>
          /\/src\/.+\.tsx$/.test(id)
            ? `${code}\n;document.documentElement.dataset.release = "next";`
            : undefined,
      },
    ],
  });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The script that a build's page begins with: its name is the release's. */
export function entryOf(root: string): string {
  const entry = /<script type="module"[^>]*src="\.\/(assets\/[^"]+)"/.exec(
    readFileSync(path.join(root, "index.html"), "utf8"),
  )?.[1];
  if (!entry) throw new Error(`${root}/index.html names no script`);
  return entry;
}
