import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { unpackChromium } from "./unpackChromium.ts";

export interface Browser {
  executablePath: string;
  args: string[];
  source: string;
  /** The whole environment to start it in. */
  env: Record<string, string>;
}

/** A browser that might be here. */
export interface Candidate {
  source: string;
  /** Throws where there is none. */
  locate: () => { executablePath: string; env?: Record<string, string> };
}

/** WebGL2 on the processor alone, the same on every machine; and a browser that calls nobody. */
const ARGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
];

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The order of DESIGN: what was asked for, what Playwright knows, what the system has, what npm brought. */
export function candidates(env: NodeJS.ProcessEnv = process.env): Candidate[] {
  const chosen = env.CHROME_PATH;
  if (chosen) return [{ source: "CHROME_PATH", locate: () => ({ executablePath: executable(chosen) }) }];
  return [
    {
      source: "Playwright's own Chromium",
      locate: () => ({ executablePath: executable(chromium.executablePath()) }),
    },
    ...SYSTEM_NAMES.map((name) => ({
      source: `${name} on PATH`,
      locate: () => ({ executablePath: onPath(name, env.PATH ?? "") }),
    })),
    { source: "the Chromium inside @sparticuz/chromium", locate: unpackChromium },
  ];
}

/**
 * The first candidate that starts: a binary that lacks a library is no browser. One named by `CHROME_PATH` is
 * not replaced in silence; where nothing starts, the error lists what was tried.
 */
export function findBrowser(list: readonly Candidate[] = candidates()): Browser {
  const tried: string[] = [];
  for (const { source, locate } of list) {
    try {
      const { executablePath, env: extra = {} } = locate();
      const env = { ...definedEnv(), ...extra };
      tryToStart(executablePath, env);
      return { executablePath, args: ARGS, source, env };
    } catch (error) {
      tried.push(`${source}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    `no browser found for the tests; name one with CHROME_PATH or run npx playwright install chromium\n  ${tried.join("\n  ")}`,
  );
}

function executable(file: string): string {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    throw new Error(`${file || "(no path)"} is not an executable file`);
  }
  return file;
}

function onPath(name: string, folders: string): string {
  for (const folder of folders.split(path.delimiter).filter(Boolean)) {
    try {
      return executable(path.join(folder, name));
    } catch {
      // Not in this folder: the next one may have it.
    }
  }
  throw new Error("not found");
}

function tryToStart(executablePath: string, env: Record<string, string>): void {
  const { status, error, stderr } = spawnSync(executablePath, ["--version"], {
    env,
    encoding: "utf8",
    timeout: 20_000,
  });
  if (status === 0) return;
  throw new Error(
    `does not start: ${error?.message ?? (stderr.trim().split("\n")[0] || `exit code ${status}`)}`,
  );
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

if (import.meta.filename === process.argv[1]) {
  try {
    const { executablePath, source, args } = findBrowser();
    console.log(`${executablePath} (${source})\n${args.join(" ")}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
