import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headersFor } from "../../../tools/headers.ts";
import { hostFiles } from "../../../tools/hosting.ts";

/** One file of each sort that a build has. */
const FILES = [
  "/",
  "/index.html",
  "/serviceWorker.js",
  "/embed.js",
  "/embed.json",
  "/manifest.webmanifest",
  "/icon.svg",
  "/geo/land.geojson",
  "/province/ha-nam.html",
  "/province/ha-nam.png",
  "/assets/index-abc123.js",
  "/assets/be-vietnam-pro-latin-400-normal-x.woff2",
  "/data/0123456789ab/catalogue.json",
  "/data/0123456789ab/articles/thai-binh-2024.json",
];
const read = (name: string) => readFileSync(new URL(`../../../hosting/${name}`, import.meta.url), "utf8");
const live = (text: string) => text.split("\n").filter((line) => !/^\s*#/.test(line));

/** What a host that follows the file would send with a path; written anew here, as the host reads it. */
const readers: Record<string, (text: string, path: string) => Record<string, string>> = {
  "nginx.conf": (text, path) => {
    const lines = live(text);
    const kept = lines.flatMap((line) => /^ {4}(default|"~(.+?)") "(.+)";$/.exec(line) ?? []);
    const [, , , fallback = "", , , pattern = "", forever = ""] = kept;
    const headers = lines.flatMap((line) => {
      const [, name, quoted, variable] =
        /^ {4}add_header (\S+) (?:"(.+)"|\$(\w+))(?: always)?;$/.exec(line) ?? [];
      if (!name) return [];
      return [[name, variable ? (new RegExp(pattern).test(path) ? forever : fallback) : quoted]];
    });
    return Object.fromEntries(headers);
  },
  Caddyfile: (text, path) => {
    const lines = live(text);
    const matchers = lines.flatMap((line) => {
      const [, name, not, pattern] = /^\t@(\w+) (not )?path_regexp (.+)$/.exec(line) ?? [];
      return name && pattern ? [[name, new RegExp(pattern).test(path) !== Boolean(not)] as const] : [];
    });
    const fits = new Map(matchers);
    const headers = lines.flatMap((line) => {
      const [, matcher, own, ownValue] = /^\theader @(\w+) (\S+) "(.+)"$/.exec(line) ?? [];
      if (matcher) return fits.get(matcher) ? [[own, ownValue]] : [];
      const [, name, value] = /^\t\t([A-Z][\w-]+) "(.+)"$/.exec(line) ?? [];
      return name ? [[name, value]] : [];
    });
    return Object.fromEntries(headers);
  },
  _headers: (text, path) => {
    // What both hosts send of their own accord where no rule says otherwise: ask again.
    const headers: Record<string, string> = { "Cache-Control": "no-cache" };
    let fits = false;
    for (const line of live(text)) {
      if (line.startsWith("/")) fits = path.startsWith(line.replace(/\*$/, ""));
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (fits && name && value) headers[name] = value;
    }
    return headers;
  },
};

test("every ready file is what tools/headers.ts says today: npm run hosting writes them anew", () => {
  for (const [name, text] of Object.entries(hostFiles())) expect(read(name), name).toBe(text);
});

describe.each(Object.keys(readers))("a host that follows %s", (name) => {
  test.each(FILES)("sends %s as the local server does", (path) => {
    expect(readers[name]?.(read(name), path)).toEqual(headersFor(path));
  });

  test("can be told who may frame the atlas without another word of the policy changing", () => {
    const strict = contentSecurityPolicy(["'self'", "https://news.example"]);
    expect(strict).toBe(`${contentSecurityPolicy()}; frame-ancestors 'self' https://news.example`);
    expect(read(name)).toContain(strict);
  });

  test("compresses scripts, styles and data", () => {
    if (name === "_headers") return;
    for (const type of ["text/javascript", "text/css", "application/json", "application/geo+json"])
      expect(read(name)).toContain(type);
  });
});

test("the guide names every ready file and quotes no policy of its own", () => {
  const guide = readFileSync(new URL("../../../docs/hosting.md", import.meta.url), "utf8");
  for (const name of Object.keys(hostFiles())) expect(guide).toContain(`hosting/${name}`);
  for (const policy of guide.match(/default-src.*/g) ?? []) expect(policy).toContain(contentSecurityPolicy());
});

test("the policy lets nothing run that is not a file of the atlas", () => {
  expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|https?:/);
});
