import path from "node:path";
import { expect, test } from "vitest";
import { readHouse } from "../tools/house/readHouse.ts";
import * as rules from "../tools/house/rules.ts";

const house = readHouse(path.resolve(import.meta.dirname, ".."));

test("the house has files to look at", () => {
  expect(house.size).toBeGreaterThan(10);
});

test.each([
  ["every file has a room", rules.everyFileHasARoom],
  ["rooms open only the doors of the table", rules.roomsOpenTheirDoorsOnly],
  ["relative paths stay in their room, and features keep to themselves", rules.relativePathsStayAtHome],
  ["imports name files that exist", rules.importsNameFiles],
  ["only state knows where the build put the data", rules.onlyStateKnowsTheBuild],
  ["nothing is exported by default", rules.nothingIsExportedByDefault],
  ["the page leaves the pipeline behind", rules.thePageLeavesThePipelineBehind],
  ["one guarded file touches storage", rules.oneFileTouchesStorage],
  ["MapLibre stays in the map and is loaded late", rules.mapLibreStaysInTheMap],
  ["charts stay in features", rules.chartsStayInFeatures],
  ["dataset, pipeline and selectors know no React", rules.theCoreKnowsNoReact],
  ["the pipeline's stages leave the disk alone", rules.stagesLeaveTheDiskAlone],
])("%s", (_title, rule) => {
  expect(rule(house)).toEqual([]);
});
