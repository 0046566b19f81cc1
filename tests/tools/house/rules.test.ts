import { expect, test } from "vitest";
import { readModule } from "../../../tools/house/readModule.ts";
import type { House } from "../../../tools/house/resolve.ts";
import * as rules from "../../../tools/house/rules.ts";

/** An invented house: path → text. */
function house(files: Record<string, string>): House {
  return new Map(Object.entries(files).map(([path, text]) => [path, readModule(path, text)]));
}

/** Gives each case its rule's name and its invented tree in words, for the title. */
function cases(list: [rules.Rule, Record<string, string>][]) {
  return list.map(([rule, files]) => {
    const tree = Object.entries(files).map(([path, text]) => `${path} { ${text} }`);
    return [rule.name, tree.join(" "), rule, files] as const;
  });
}

const imports = (...specifiers: string[]) => specifiers.map((name) => `import "${name}";`).join("\n");

test.each(
  cases([
    [rules.everyFileHasARoom, { "src/attic/x.ts": "" }],
    [rules.everyFileHasARoom, { "src/x.ts": "" }],
    [rules.roomsOpenTheirDoorsOnly, { "src/dataset/x.ts": imports("#selectors/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/ui/x.ts": imports("#state/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/app/x.ts": imports("#pipeline/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/map/x.ts": 'import type { A } from "#state/y.ts";' }],
    [rules.roomsOpenTheirDoorsOnly, { "src/map/x.ts": 'const a = import("#features/y.ts");' }],
    [rules.roomsOpenTheirDoorsOnly, { "src/features/a/x.ts": imports("#features/b/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/map/x.ts": imports("#map/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/features/a/b/x.ts": imports("#features/a/y.ts") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/map/x.ts": imports("#attic/y.ts") }],
    [rules.relativePathsStayAtHome, { "src/map/x.ts": imports("../dataset/y.ts") }],
    [rules.relativePathsStayAtHome, { "src/map/svg/x.ts": imports("../../dataset/y.ts") }],
    [rules.relativePathsStayAtHome, { "src/features/a/x.ts": imports("../b/y.ts") }],
    [rules.relativePathsStayAtHome, { "src/features/a/x.ts": imports("../y.ts") }],
    [rules.relativePathsStayAtHome, { "src/app/x.ts": imports("../../tools/y.ts") }],
    [rules.importsNameFiles, { "src/map/x.ts": imports("./y.ts") }],
    [rules.importsNameFiles, { "src/map/x.ts": imports("./y"), "src/map/y.ts": "" }],
    [rules.importsNameFiles, { "src/map/x.ts": imports("#dataset/y.ts") }],
    [rules.onlyStateKnowsTheBuild, { "src/app/x.ts": imports("#data") }],
    [rules.nothingIsExportedByDefault, { "src/ui/x.tsx": "export default 1;" }],
    [
      rules.thePageLeavesThePipelineBehind,
      {
        "src/app/main.tsx": 'const page = import("./page.ts");',
        "src/app/page.ts": imports("#selectors/x.ts"),
        "src/selectors/x.ts": imports("../pipeline/y.ts"),
      },
    ],
    [rules.oneFileTouchesStorage, { "src/features/a/x.ts": "localStorage.clear();" }],
    [
      rules.oneFileTouchesStorage,
      { "src/state/x.ts": "localStorage.clear();", "src/state/y.ts": "sessionStorage.clear();" },
    ],
    [rules.mapLibreStaysInTheMap, { "src/features/a/x.ts": imports("maplibre-gl") }],
    [rules.mapLibreStaysInTheMap, { "src/app/x.ts": imports("maplibre-gl/dist/maplibre-gl.css") }],
    [
      rules.mapLibreStaysInTheMap,
      { "src/app/main.tsx": imports("#map/x.ts"), "src/map/x.ts": imports("maplibre-gl") },
    ],
    [rules.chartsStayInFeatures, { "src/ui/x.ts": imports("recharts") }],
    [
      rules.chartsStayInFeatures,
      { "src/app/main.tsx": imports("#features/a/x.ts"), "src/features/a/x.ts": imports("recharts") },
    ],
    [rules.theCoreKnowsNoReact, { "src/selectors/x.ts": imports("react/jsx-runtime") }],
    [rules.stagesLeaveTheDiskAlone, { "src/pipeline/x.ts": imports("node:fs") }],
    [rules.stagesLeaveTheDiskAlone, { "src/app/cli.ts": imports("node:fs/promises") }],
  ]),
)("%s finds the fault in %s", (_name, _tree, rule, files) => {
  expect(rule(house(files))).toHaveLength(1);
});

test.each(
  cases([
    [rules.everyFileHasARoom, { "src/features/browse/deep/x.tsx": "" }],
    [rules.roomsOpenTheirDoorsOnly, { "src/app/x.ts": imports("#features/a/y.ts", "#data", "zod") }],
    [rules.roomsOpenTheirDoorsOnly, { "src/map/svg/x.ts": imports("#map/y.ts") }],
    [rules.relativePathsStayAtHome, { "src/map/svg/x.ts": imports("../y.ts", "./z.ts") }],
    [rules.relativePathsStayAtHome, { "src/features/a/deep/x.ts": imports("../y.ts") }],
    [rules.importsNameFiles, { "src/map/x.ts": imports("./x.ts", "./x.css", "zod", "#data") }],
    [rules.onlyStateKnowsTheBuild, { "src/state/x.ts": imports("#data") }],
    [
      rules.nothingIsExportedByDefault,
      { "src/map/worker.d.ts": "declare const u: string; export default u;" },
    ],
    [
      rules.thePageLeavesThePipelineBehind,
      { "src/app/main.tsx": 'import type { A } from "#pipeline/x.ts";', "src/pipeline/x.ts": "" },
    ],
    [rules.oneFileTouchesStorage, { "src/state/x.ts": "localStorage.clear(); sessionStorage.clear();" }],
    [
      rules.mapLibreStaysInTheMap,
      { "src/app/main.tsx": 'const map = import("#map/x.ts");', "src/map/x.ts": imports("maplibre-gl") },
    ],
    [
      rules.mapLibreStaysInTheMap,
      {
        "src/app/main.tsx": imports("#map/x.ts"),
        "src/map/x.ts": 'import type { Map } from "maplibre-gl";',
      },
    ],
    [
      rules.chartsStayInFeatures,
      {
        "src/app/main.tsx": 'const a = import("#features/a/x.ts");',
        "src/features/a/x.ts": imports("recharts"),
      },
    ],
    [
      rules.theCoreKnowsNoReact,
      { "src/selectors/x.ts": imports("react-like"), "src/ui/x.ts": imports("react") },
    ],
    [rules.stagesLeaveTheDiskAlone, { "src/pipeline/geo/cli.ts": imports("node:fs") }],
    [rules.stagesLeaveTheDiskAlone, { "src/pipeline/readSources.ts": imports("node:fs") }],
    [rules.stagesLeaveTheDiskAlone, { "src/pipeline/commands/x.ts": imports("node:fs") }],
  ]),
)("%s finds no fault in %s", (_name, _tree, rule, files) => {
  expect(rule(house(files))).toEqual([]);
});

test("a breach is a sentence that names the file, the import and the reason", () => {
  expect(rules.roomsOpenTheirDoorsOnly(house({ "src/ui/x.ts": imports("#state/y.ts") }))).toEqual([
    "src/ui/x.ts imports #state/y.ts: ui may not open state",
  ]);
});
