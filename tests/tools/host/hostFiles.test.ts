import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseSync } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { isHashed } from "../../../src/offline/offlineAddress.ts";
import { ASK_AGAIN, cacheControl } from "../../../tools/headers.ts";
import { hostFiles } from "../../../tools/host/hostFiles.ts";

let files: ReadonlyMap<string, string>;
const file = (name: string) => files.get(name) ?? "";
beforeAll(async () => {
  files = await hostFiles();
}, 60_000);

describe("embed.js", () => {
  test("is at most 1.5 kB as it is sent to whoever compresses nothing", () => {
    expect(Buffer.byteLength(file("embed.js"))).toBeGreaterThan(300);
    expect(Buffer.byteLength(file("embed.js"))).toBeLessThanOrEqual(1500);
  });

  test("is a classic script: it neither imports nor exports", () => {
    const { module, errors } = parseSync("embed.js", file("embed.js"), { sourceType: "script" });
    expect(errors).toEqual([]);
    expect([...module.staticImports, ...module.staticExports, ...module.dynamicImports]).toEqual([]);
  });
});

describe("embed-client.js", () => {
  test("stands alone and exports what its types say", () => {
    const { module } = parseSync("embed-client.js", file("embed-client.js"));
    expect([...module.staticImports, ...module.dynamicImports]).toEqual([]);
    const values = module.staticExports
      .flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name))
      .sort();
    expect(values).toEqual(["AtlasError", "NAMESPACE", "VERSION", "connect"]);
    const declared = [
      ...file("embed-client.d.ts").matchAll(/^export declare (?:const|class|function) (\w+)/gm),
    ];
    expect(declared.map(([, name]) => name).sort()).toEqual(values);
  });

  test("has types with which a host's script is checked, mistakes included", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "phen-dau-client-"));
    const tsc = path.join(
      path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
      "bin/tsc",
    );
    const check = (script: string) => {
      writeFileSync(path.join(folder, "host.ts"), script);
      const args = [
        "--noEmit",
        "--strict",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--lib",
        "es2022,dom",
      ];
      try {
        execFileSync(process.execPath, [tsc, ...args, "host.ts"], { cwd: folder, encoding: "utf8" });
        return "";
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    try {
      writeFileSync(path.join(folder, "embed-client.d.ts"), file("embed-client.d.ts"));
      const good = `import { connect, AtlasError } from "./embed-client.js";
        const atlas = connect(document.querySelector("iframe")!, { origin: "https://atlas.example" });
        const { capabilities } = await atlas.ready;
        const { view, url } = await atlas.set({ province: "ha-nam" }, { replace: true });
        await atlas.step(2);
        const stop: () => void = atlas.on("select", ({ selected }) => console.log(selected.kind, selected.id));
        atlas.get().catch((error: unknown) => error instanceof AtlasError && error.code === "timeout");
        export const seen = [capabilities.length, view.province, url.length, stop];`;
      expect(check(good)).toBe("");
      expect(check(good.replace(".kind", ".sort"))).toContain("Property 'sort' does not exist");
      expect(check(good.replace('"ha-nam"', "5"))).toContain("Type 'number' is not assignable");
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

test("their addresses are stable: hosts ask again each time, and no worker keeps them", () => {
  for (const name of [...files.keys(), "embed.json"]) {
    expect(cacheControl(`/${name}`), name).toBe(ASK_AGAIN);
    expect(isHashed(new URL(`https://atlas.example/${name}`), "https://atlas.example/"), name).toBe(false);
  }
});

test("the list that comes with a build lets no other site command", () => {
  const list = readFileSync(path.resolve(import.meta.dirname, "../../../public/embed.json"), "utf8");
  expect(JSON.parse(list)).toEqual({ origins: [] });
});
