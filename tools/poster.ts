import { readFileSync } from "node:fs";
import { parseBoundaryFile, parseLandFile } from "../src/dataset/boundaryFile.ts";
import { parseCatalogue } from "../src/dataset/parse.ts";
import { createT } from "../src/i18n/createT.ts";
import { buildMapModel } from "../src/map/buildMapModel.ts";
import { cameraFor } from "../src/map/camera.ts";
import { posterMarkup } from "../src/map/svg/posterMarkup.ts";
import { indexCatalogue } from "../src/selectors/indexCatalogue.ts";
import { defaultView } from "../src/state/view.ts";

/** The part of a 1440 × 900 page that no panel covers: the poster's frame, which the style sheet scales. */
const FRAME = { width: 684, height: 550 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Draws the atlas's first view from the committed dataset and boundaries. */
export function drawPoster(): string {
  const { boundaries, color, from, to } = defaultView;
  const units = parseBoundaryFile(json(`public/geo/provinces-${boundaries}.geojson`));
  const model = buildMapModel({
    index: indexCatalogue(parseCatalogue(json("data/dataset/catalogue.json"))),
    // The south is far outside the first view; leaving it out keeps the page small.
    units: units.filter(({ label }) => label[1] > 19.2),
    boundaries,
    color,
    filter: { from, to },
    province: null,
    subject: null,
    t: createT("en"),
    lang: "en",
  });
  const land = parseLandFile(json("public/geo/land.geojson")).filter(
    ({ id }) => id === "china" || id === "laos",
  );
  return posterMarkup(model, land, cameraFor(model.home, FRAME, NO_INSETS), FRAME);
}
