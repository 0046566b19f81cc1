import path from "node:path";
import type { Import, Module } from "./readModule.ts";

/** A module by its path. */
export type House = ReadonlyMap<string, Module>;

/** The path of the file that an import means, or null where it means a package or a module of the build. */
export function resolve(from: string, { specifier }: Pick<Import, "specifier">): string | null {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(from), specifier);
  const [room, ...rest] = specifier.split("/");
  return room?.startsWith("#") && rest.length > 0 ? `src/${room.slice(1)}/${rest.join("/")}` : null;
}

/** Whether an import means a package or something inside it. */
export function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

/**
 * Every file that ends up in the page when `entry` is loaded, with the importer through which it was found first.
 * Types never do; lazy files do where `withLazy`.
 */
export function reached(house: House, entry: string, withLazy: boolean): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>([[entry, null]]);
  for (const [from] of found) {
    for (const one of house.get(from)?.imports ?? []) {
      if (one.isType || (one.isLazy && !withLazy)) continue;
      const target = resolve(from, one);
      if (target !== null && !found.has(target)) found.set(target, from);
    }
  }
  return found;
}
