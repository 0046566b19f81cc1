import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
type Packages = Record<string, LockedPackage>;

const PLATFORM =
  /(android|darwin|freebsd|linux|openbsd|openharmony|win32|wasm32)-?(arm64|x64|arm|ia32|loong64|ppc64|riscv64|s390x|wasi)?-?(musl|gnu)?\w*$/;
const EXACT = /^\d+\.\d+\.\d+$/;

/**
 * Entries for other platforms' packages that the lock asks for and does not hold. A registry that lacks them makes
 * `npm install` drop them from the lock, and `npm ci` then refuses the lock as incomplete on every machine. They are
 * never installed here, so name and version say all that npm needs to know: on which platforms to pass them over.
 */
export function missingPlatforms(packages: Packages): Packages {
  const missing: Packages = {};
  for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = PLATFORM.exec(name);
      if (holds(packages, owner, name) || !platform || !EXACT.test(version)) continue;
      const [, os = "", cpu = os, libc] = platform;
      missing[`node_modules/${name}`] = {
        version,
        cpu: [os === "wasm32" ? os : cpu],
        ...(dev && { dev }),
        ...(libc && os === "linux" && { libc: [libc === "gnu" ? "glibc" : libc] }),
        optional: true,
        ...(os !== "wasm32" && { os: [os] }),
      };
    }
  }
  return missing;
}

/** As Node looks for packages: beside the owner's own, then in every folder above. */
function holds(packages: Packages, owner: string, name: string): boolean {
  if (packages[`${owner}${owner && "/"}node_modules/${name}`]) return true;
  const above = owner.lastIndexOf("/node_modules/");
  return owner !== "" && holds(packages, above < 0 ? "" : owner.slice(0, above), name);
}

if (import.meta.filename === process.argv[1]) {
  const file = path.resolve(import.meta.dirname, "../package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Packages };
  const missing = missingPlatforms(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added to package-lock.json`);
}
