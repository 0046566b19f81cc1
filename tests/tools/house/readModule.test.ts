import { expect, test } from "vitest";
import { readModule } from "../../../tools/house/readModule.ts";

const importsOf = (text: string) => readModule("src/app/x.tsx", text).imports;
const plain = { isType: false, isLazy: false };

test.each([
  ['import { a } from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['import * as a from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['import "./a.css";', { specifier: "./a.css", ...plain }],
  ['import {\n  a,\n  b,\n} from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['import { type A, a } from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['import type { A } from "./a.ts";', { specifier: "./a.ts", isType: true, isLazy: false }],
  ['import { type A } from "./a.ts";', { specifier: "./a.ts", isType: true, isLazy: false }],
  ['export * from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['export { a } from "./a.ts";', { specifier: "./a.ts", ...plain }],
  ['export type { A } from "./a.ts";', { specifier: "./a.ts", isType: true, isLazy: false }],
  ['const a = import("./a.ts");', { specifier: "./a.ts", isType: false, isLazy: true }],
  ["const a = import(`./a.ts`);", { specifier: "./a.ts", isType: false, isLazy: true }],
  ['let a: import("./a.ts").A;', { specifier: "./a.ts", isType: true, isLazy: false }],
  ['type A = typeof import("./a.ts");', { specifier: "./a.ts", isType: true, isLazy: false }],
  ['import url from "maplibre-gl/w.mjs?worker&url";', { specifier: "maplibre-gl/w.mjs", ...plain }],
])("%s is an import", (text, expected) => {
  expect(importsOf(text)).toEqual([expected]);
});

test.each([
  '// import { a } from "./a.ts";',
  '/*\nimport { a } from "./a.ts";\n*/',
  'const text = `\nimport { a } from "./a.ts";\n`;',
  'const page = <p>Don\'t import("./a.ts")</p>;',
  'const pattern = /import("a")/;',
  "const load = (name: string) => import(name);",
])("%s is no import", (text) => {
  expect(importsOf(text)).toEqual([]);
});

test.each([
  "export default 1;",
  "export default function a() {}",
  "const a = 1; export { a as default };",
  'export { default } from "./a.ts";',
])("%s is a default export", (text) => {
  expect(readModule("src/app/x.ts", text).hasDefaultExport).toBe(true);
});

test.each(["export const a = 1;", 'const s = "export default 1";', 'import a from "a";'])(
  "%s has no default export",
  (text) => {
    expect(readModule("src/app/x.ts", text).hasDefaultExport).toBe(false);
  },
);

test("a file that cannot be parsed is named", () => {
  expect(() => readModule("src/app/x.ts", "const =")).toThrow("src/app/x.ts cannot be parsed");
});
