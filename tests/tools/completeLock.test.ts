import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPlatforms } from "../../tools/completeLock.ts";

const owner = (...names: string[]) => ({
  version: "1.2.3",
  dev: true,
  optionalDependencies: Object.fromEntries(names.map((name) => [name, "1.2.3"])),
});

test("npm ci finds every platform's packages in our lock", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  expect(Object.keys(missingPlatforms(packages))).toEqual([]);
});

test.each([
  ["@x/cli-darwin-arm64", { cpu: ["arm64"], os: ["darwin"] }],
  ["@x/cli-linux-x64-musl", { cpu: ["x64"], libc: ["musl"], os: ["linux"] }],
  ["@x/cli-linux-arm64-gnu", { cpu: ["arm64"], libc: ["glibc"], os: ["linux"] }],
  ["@x/cli-linux-arm-gnueabihf", { cpu: ["arm"], os: ["linux"] }],
  ["@x/cli-win32-x64-msvc", { cpu: ["x64"], os: ["win32"] }],
  ["@x/cli-wasm32-wasi", { cpu: ["wasm32"] }],
])("%s is for its platform only", (name, platform) => {
  const missing = missingPlatforms({ "node_modules/@x/cli": owner(name) });
  expect(missing[`node_modules/${name}`]).toMatchObject(platform);
});

test("a package that the lock holds is left alone, wherever Node would find it", () => {
  const name = "@x/cli-darwin-arm64";
  for (const held of [`node_modules/${name}`, `node_modules/a/node_modules/${name}`]) {
    const packages = { "node_modules/a/node_modules/@x/cli": owner(name), [held]: { version: "1.2.3" } };
    expect(missingPlatforms(packages)).toEqual({});
  }
});

test("what is no platform's package is left to npm", () => {
  expect(missingPlatforms({ "node_modules/a": owner("fsevents") })).toEqual({});
});
