import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { caddyfile } from "./hosting/caddyfile.ts";
import { headersFile } from "./hosting/headersFile.ts";
import { nginxConf } from "./hosting/nginxConf.ts";

/** The ready files for hosts, by name: written from the one table of headers, so that they cannot drift from it. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  "nginx.conf": nginxConf(),
  Caddyfile: caddyfile(),
  _headers: headersFile(),
});

if (import.meta.filename === process.argv[1]) {
  const folder = path.resolve(import.meta.dirname, "../hosting");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostFiles())) writeFileSync(path.join(folder, name), text);
}
