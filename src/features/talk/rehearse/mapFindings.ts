import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import { createT } from "#i18n/createT.ts";
import { buildMapModel } from "#map/buildMapModel.ts";
import { boundsOf, type MapCamera, toScreen } from "#map/camera.ts";
import { coversOf, type MapScreen, wholeOrCloseUpOf } from "#map/mapScreen.ts";
import type { Region } from "#map/model.ts";
import { type Box, LABEL_PX, placeLabels } from "#map/placeLabels.ts";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { selectionOf, type View } from "#state/view.ts";
import type { Finding } from "./finding.ts";
import { SMALLEST_NAME_PX } from "./sharedScreen.ts";

/** Narrower and lower than this a province is a dot from the last row. */
const SMALLEST_PROVINCE_PX = 28;

/** What the map of a step would not show well: provinces that the step is about, hidden, tiny or without their names. */
export function mapFindings(
  step: string,
  view: View,
  index: CatalogueIndex,
  units: readonly BoundaryUnit[],
  screen: MapScreen,
): Finding[] {
  const selection = selectionOf(view);
  const { boundaries, color, from, to } = view;
  const model = buildMapModel({
    index,
    units,
    boundaries,
    color,
    filter: { from, to },
    province: selection.kind === "province" || selection.kind === "article" ? view.province : null,
    compared: view.compare,
    subject: selection.kind === "corpus" || selection.kind === "province" ? null : selection,
    // What is measured is the map's own labels, which are the same in either language.
    t: createT("vi"),
    lang: "vi",
  });
  const camera = view.camera ?? wholeOrCloseUpOf(model, screen);
  const covers = coversOf(screen);
  const about = model.regions.filter(({ selected, concerned }) => selected || concerned);
  const hidden = about.filter((region) => isHidden(region.labelAt, camera, screen, covers));
  const seen = about.filter((region) => !hidden.includes(region));
  const tiny = seen.filter((region) => isTiny(region, camera, screen));
  const labels = placeLabels(model.regions, model.pins, camera, screen.size, covers, screen.textScale);
  const nameOf = (region: Region) => labels.find((label) => label.region === region && label.named);
  const named = seen.filter((region) => !tiny.includes(region));
  const unnamed = named.filter((region) => nameOf(region) === undefined);
  const small = named.filter((region) => {
    const label = nameOf(region);
    return label && LABEL_PX[label.size] * screen.textScale < SMALLEST_NAME_PX;
  });
  const say = (kind: "hidden" | "tiny" | "unnamed" | "smallNames", regions: readonly Region[]): Finding[] => {
    const names = regions.map(({ label }) => label);
    const severity = kind === "hidden" && seen.length === 0 ? "bad" : "warn";
    return names.length > 0 ? [{ step, severity, kind, names }] : [];
  };
  return [
    ...say("hidden", hidden),
    ...say("tiny", tiny),
    ...say("unnamed", unnamed),
    ...say("smallNames", small),
  ];
}

function isHidden(
  at: Region["labelAt"],
  camera: MapCamera,
  { size }: MapScreen,
  covers: readonly Box[],
): boolean {
  const { x, y } = toScreen(at, camera, size);
  const isOff = x < 0 || y < 0 || x > size.width || y > size.height;
  return (
    isOff || covers.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)
  );
}

function isTiny({ unit }: Region, camera: MapCamera, { size }: MapScreen): boolean {
  const bounds = boundsOf([unit.geometry]);
  if (!bounds) return false;
  const from = toScreen([bounds[0], bounds[3]], camera, size);
  const to = toScreen([bounds[2], bounds[1]], camera, size);
  return Math.max(to.x - from.x, to.y - from.y) < SMALLEST_PROVINCE_PX;
}
