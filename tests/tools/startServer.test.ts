import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { normalizeBase, type RunningServer, startServer } from "../../tools/startServer.ts";

const SCRIPT = "export const answer = 42;\n".repeat(100);
let root: string;
const running: RunningServer[] = [];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "phen-dau-serve-"));
  mkdirSync(path.join(root, "assets"));
  mkdirSync(path.join(root, "data/0123456789ab"), { recursive: true });
  writeFileSync(path.join(root, "index.html"), "<!doctype html><title>Phên Dậu</title>");
  writeFileSync(path.join(root, "assets/index-abc.js"), SCRIPT);
  writeFileSync(path.join(root, "data/0123456789ab/catalogue.json"), "{}");
  writeFileSync(path.join(root, "..", `${path.basename(root)}.txt`), "a neighbour".repeat(100));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
  rmSync(root, { recursive: true });
  rmSync(`${root}.txt`);
});

async function serve(base?: string): Promise<RunningServer> {
  const server = await startServer({ root, port: 0, ...(base && { base }) });
  running.push(server);
  return server;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Plain HTTP: `fetch` would decode what is to be looked at and tidy up a path that climbs. */
function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const request = { hostname, port, path: url.slice(url.indexOf("/", 8)), headers, method };
  return new Promise((resolve, reject) => {
    get(request, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

test("the page is served at the address that startServer answers with", async () => {
  const { url } = await serve();
  const { status, headers, body } = await ask(url);
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch("text/html");
  expect(body.toString()).toMatch("Phên Dậu");
});

test("every file may be read by a frame without an origin", async () => {
  const { url } = await serve();
  for (const file of ["", "assets/index-abc.js", "data/0123456789ab/catalogue.json"]) {
    expect((await ask(url + file)).headers["access-control-allow-origin"]).toBe("*");
  }
});

test("every file carries a policy without unsafe-inline and unsafe-eval", async () => {
  const { url } = await serve();
  const policy = (await ask(url)).headers["content-security-policy"];
  expect(policy).toMatch("script-src 'self'");
  expect(policy).not.toMatch("unsafe");
});

test.each([
  ["", "no-cache"],
  ["assets/index-abc.js", "public, max-age=31536000, immutable"],
  ["data/0123456789ab/catalogue.json", "public, max-age=31536000, immutable"],
])("/%s is kept as %s", async (file, expected) => {
  const { url } = await serve();
  expect((await ask(url + file, { "accept-encoding": "br" })).headers["cache-control"]).toBe(expected);
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const)("a script is sent as %s to whom accepts it", async (encoding, decode) => {
  const { url } = await serve();
  const { headers, body } = await ask(`${url}assets/index-abc.js`, { "accept-encoding": encoding });
  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers["content-type"]).toBe("text/javascript");
  expect(headers["content-length"]).toBe(String(body.length));
  expect(decode(body).toString()).toBe(SCRIPT);
});

test("a script is sent as it is to whom accepts nothing else", async () => {
  const { url } = await serve();
  const { headers, body } = await ask(`${url}assets/index-abc.js`, { "accept-encoding": "br;q=0, zstd" });
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe(SCRIPT);
});

test("a copy that is still right is confirmed with 304", async () => {
  const { url } = await serve();
  const accept = { "accept-encoding": "gzip" };
  const first = await ask(`${url}assets/index-abc.js`, accept);
  const second = await ask(`${url}assets/index-abc.js`, {
    ...accept,
    "if-none-match": first.headers.etag ?? "",
  });
  expect(second.status).toBe(304);
  expect(second.body).toHaveLength(0);
});

test("a file that changed on disk is sent anew", async () => {
  const { url } = await serve();
  await ask(`${url}assets/index-abc.js`, { "accept-encoding": "gzip" });
  writeFileSync(path.join(root, "assets/index-abc.js"), SCRIPT.replaceAll("42", "4321"));
  const { body } = await ask(`${url}assets/index-abc.js`, { "accept-encoding": "gzip" });
  expect(gunzipSync(body).toString()).toMatch("4321");
});

test("HEAD answers with headers alone", async () => {
  const { url } = await serve();
  const { status, headers, body } = await ask(
    `${url}assets/index-abc.js`,
    { "accept-encoding": "br" },
    "HEAD",
  );
  expect(status).toBe(200);
  expect(Number(headers["content-length"])).toBeGreaterThan(0);
  expect(body).toHaveLength(0);
});

test("a missing file is a short text with 404", async () => {
  const { url } = await serve();
  const { status, headers, body } = await ask(`${url}assets/gone.js`, { "accept-encoding": "br" });
  expect(status).toBe(404);
  expect(headers["content-type"]).toMatch("text/plain");
  expect(body.toString()).toBe("Not found.\n");
});

test.each(["../", "%2e%2e/", "..%2f"])("a path that climbs with %s finds nothing", async (climb) => {
  const { url } = await serve();
  const { status } = await ask(`${url}${climb}${path.basename(root)}.txt`, { "accept-encoding": "br" });
  expect(status).toBe(404);
});

test("an address that cannot be decoded is refused", async () => {
  const { url } = await serve();
  expect((await ask(`${url}%E0%A4%A`)).status).toBe(400);
});

test("nothing but reading is possible", async () => {
  const { url } = await serve();
  expect((await ask(url, {}, "POST")).status).toBe(405);
});

test("below a sub-path the page is found there and only there", async () => {
  const { url } = await serve("/sub/path/");
  expect(url).toMatch(/\/sub\/path\/$/);
  expect((await ask(url)).status).toBe(200);
  expect((await ask(`${url}assets/index-abc.js`)).status).toBe(200);
  expect((await ask(url.replace("/sub/path/", "/assets/index-abc.js"))).status).toBe(404);
  expect((await ask(`${url.slice(0, -1)}?lang=vi`)).headers.location).toBe("/sub/path/?lang=vi");
});

test.each(["sub/path", "/sub/path", "/sub/path/"])("%s means /sub/path/", (base) => {
  expect(normalizeBase(base)).toBe("/sub/path/");
});

test("a taken port is an error", async () => {
  const { url } = await serve();
  const port = Number(new URL(url).port);
  await expect(startServer({ root, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a folder without a page says what to do", async () => {
  await expect(startServer({ root: path.join(root, "assets"), port: 0 })).rejects.toThrow(
    "run npm run build first",
  );
});
