import { BUILD_MODULE, DOORS, isRoom, roomOf, WITHOUT_REACT } from "./doors.ts";
import type { Import, Module } from "./readModule.ts";
import { type House, isPackage, reached, resolve } from "./resolve.ts";

/** Looks at the whole house and answers with a sentence for each breach. */
export type Rule = (house: House) => string[];

const ENTRY = "src/app/main.tsx";
const STORAGE = /\b(?:localStorage|sessionStorage)\b/;
const TOUCHES_DISK = /^src\/pipeline\/(?:commands\/|(?:.+\/)?(?:cli|(?:read|write)[A-Z]\w*)\.ts$)/;
const DISK = ["node:fs", "node:fs/promises", "fs", "fs/promises"];

/** Each file stands in a room of the table. */
export const everyFileHasARoom: Rule = (house) =>
  [...house.keys()].filter((path) => !roomOf(path)).map((path) => `${path} is in no room`);

/** Across rooms only `#room/…`, and only through the doors of the table. */
export const roomsOpenTheirDoorsOnly: Rule = (house) =>
  everyImport(house, ({ path }, { specifier }) => {
    const from = roomOf(path);
    const to = specifier.split("/")[0]?.slice(1);
    if (!from || !specifier.startsWith("#") || specifier === BUILD_MODULE.specifier) return null;
    if (!isRoom(to)) return "there is no such room";
    if (from === to) return isDeep(path) ? null : "inside a room paths are relative";
    return (DOORS[from] as readonly string[]).includes(to) ? null : `${from} may not open ${to}`;
  });

/** A relative path stays in its room, and in its own feature where the room is `features`. */
export const relativePathsStayAtHome: Rule = (house) =>
  everyImport(house, ({ path }, one) => {
    if (!one.specifier.startsWith(".")) return null;
    const target = resolve(path, one) ?? "";
    const depth = roomOf(path) === "features" ? 3 : 2;
    return homeOf(target, depth) === homeOf(path, depth) ? null : `leaves ${homeOf(path, depth)}`;
  });

/** An import names a file as it is called, ending included; styles and other assets are not looked up. */
export const importsNameFiles: Rule = (house) =>
  everyImport(house, ({ path }, one) => {
    const target = resolve(path, one);
    if (target === null || /\.(?!tsx?$|js$)\w+$/.test(target)) return null;
    return house.has(target) || house.has(target.replace(/\.ts$/, ".d.ts")) ? null : "there is no such file";
  });

/** Only the room that fetches knows where the build put the data. */
export const onlyStateKnowsTheBuild: Rule = (house) =>
  everyImport(house, ({ path }, { specifier }) =>
    specifier === BUILD_MODULE.specifier && roomOf(path) !== BUILD_MODULE.room
      ? `only ${BUILD_MODULE.room} may`
      : null,
  );

export const nothingIsExportedByDefault: Rule = (house) =>
  [...house.values()]
    .filter(({ path, hasDefaultExport }) => hasDefaultExport && !path.endsWith(".d.ts"))
    .map(({ path }) => `${path} has a default export: expected a named one`);

/** Whatever way the page takes, lazy or not, it never comes to the pipeline. */
export const thePageLeavesThePipelineBehind: Rule = (house) =>
  [...reached(house, ENTRY, true)]
    .filter(([path]) => roomOf(path) === "pipeline")
    .map(([path, importer]) => `${path} reaches the page through ${importer}`);

/** Storage throws in a sandboxed frame, so one guarded file touches it. */
export const oneFileTouchesStorage: Rule = (house) => {
  const touching = [...house.values()].filter(({ text }) => STORAGE.test(text)).map(({ path }) => path);
  const strangers = touching.filter((path) => !["state", "ui"].includes(roomOf(path) ?? ""));
  if (strangers.length > 0) return strangers.map((path) => `${path} mentions storage outside state and ui`);
  return touching.length > 1 ? [`storage is mentioned in ${touching.join(" and ")}: expected one file`] : [];
};

/** The heavy map library stays in its room and out of what the page loads first. */
export const mapLibreStaysInTheMap: Rule = (house) => [
  ...everyImport(house, ({ path }, { specifier }) =>
    isPackage(specifier, "maplibre-gl") && roomOf(path) !== "map" ? "only map may" : null,
  ),
  ...loadedAtOnce(house, "maplibre-gl"),
];

/** Charts belong to features, and outside the timeline to files that are fetched when they are needed. */
export const chartsStayInFeatures: Rule = (house) => [
  ...everyImport(house, ({ path }, { specifier }) =>
    isPackage(specifier, "recharts") && roomOf(path) !== "features" ? "only features may" : null,
  ),
  ...loadedAtOnce(house, "recharts").filter((breach) => !breach.startsWith("src/features/timeline/")),
];

export const theCoreKnowsNoReact: Rule = (house) =>
  everyImport(house, ({ path }, { specifier }) => {
    const room = roomOf(path);
    const isReact = ["react", "react-dom"].some((name) => isPackage(specifier, name));
    return room && WITHOUT_REACT.includes(room) && isReact ? `${room} knows no React` : null;
  });

/** Stages are pure: the cli reads and writes, itself or through a file that is named for it. */
export const stagesLeaveTheDiskAlone: Rule = (house) =>
  everyImport(house, ({ path }, { specifier }) =>
    DISK.includes(specifier) && !TOUCHES_DISK.test(path)
      ? "only cli.ts, commands/, read….ts and write….ts may"
      : null,
  );

function everyImport(house: House, breach: (module: Module, one: Import) => string | null): string[] {
  return [...house.values()].flatMap((module) =>
    module.imports.flatMap((one) => {
      const why = breach(module, one);
      return why === null ? [] : [`${module.path} imports ${one.specifier}: ${why}`];
    }),
  );
}

function loadedAtOnce(house: House, name: string): string[] {
  return [...reached(house, ENTRY, false).keys()].flatMap((path) =>
    (house.get(path)?.imports ?? [])
      .filter(({ specifier, isType, isLazy }) => isPackage(specifier, name) && !isType && !isLazy)
      .map(({ specifier }) => `${path} imports ${specifier}: the page loads it before it can show anything`),
  );
}

/** A folder inside a room may name the room itself; a feature may not, or it could reach its neighbours. */
function isDeep(path: string): boolean {
  return roomOf(path) !== "features" && path.split("/").length > 3;
}

/** `src/features/browse` for depth 3, whatever lies below. */
function homeOf(path: string, depth: number): string {
  return path.split("/").slice(0, -1).slice(0, depth).join("/");
}
