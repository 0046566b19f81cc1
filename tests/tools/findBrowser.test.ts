import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Candidate, candidates, findBrowser } from "../../tools/findBrowser.ts";

const folder = mkdtempSync(path.join(tmpdir(), "phen-dau-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, body: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

const starts = (source: string, env?: Record<string, string>): Candidate => ({
  source,
  locate: () => ({ executablePath: script("starts", "exit 0"), ...(env && { env }) }),
});
const lacksLibrary: Candidate = {
  source: "broken",
  locate: () => ({
    executablePath: script("broken", "echo libnss3.so: cannot open shared object file >&2; exit 127"),
  }),
};
const missing: Candidate = {
  source: "missing",
  locate: () => {
    throw new Error("not found");
  },
};

test("the first browser that starts is taken", () => {
  expect(findBrowser([missing, starts("one"), starts("two")]).source).toBe("one");
});

test("a browser that lacks a library is passed over", () => {
  expect(findBrowser([lacksLibrary, starts("two")]).source).toBe("two");
});

test("a browser keeps the environment and adds what it needs", () => {
  const { env } = findBrowser([starts("one", { LD_LIBRARY_PATH: "/libs" })]);
  expect(env).toMatchObject({ LD_LIBRARY_PATH: "/libs", PATH: process.env.PATH });
});

test("every browser draws WebGL with the processor", () => {
  expect(findBrowser([starts("one")]).args).toEqual(
    expect.arrayContaining(["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]),
  );
});

test("where none starts, the error says what to do and what was tried", () => {
  const find = () => findBrowser([missing, lacksLibrary]);
  expect(find).toThrow("name one with CHROME_PATH");
  expect(find).toThrow("missing: not found");
  expect(find).toThrow("broken: does not start: libnss3.so: cannot open shared object file");
});

test("a browser named by CHROME_PATH is the only one considered", () => {
  expect(candidates({ CHROME_PATH: "/x" }).map(({ source }) => source)).toEqual(["CHROME_PATH"]);
});

test("a CHROME_PATH that leads nowhere is said, not replaced", () => {
  expect(() => findBrowser(candidates({ CHROME_PATH: path.join(folder, "nowhere") }))).toThrow(
    "is not an executable file",
  );
});

test("the system's browser is looked for on PATH", () => {
  const chromium = script("chromium", "exit 0");
  const system = candidates({ PATH: `/nowhere:${folder}` }).find(({ source }) =>
    source.startsWith("chromium on"),
  );
  expect(system?.locate().executablePath).toBe(chromium);
});

test("the browser that npm brought comes last", () => {
  expect(candidates({}).at(-1)?.source).toMatch("@sparticuz/chromium");
});
