import type { QueryClient } from "@tanstack/react-query";
import { cameraFor, type Insets, type MapCamera, type Size } from "#map/camera.ts";
import type { MapModel } from "#map/model.ts";
import type { View } from "#state/view.ts";
import type { Following } from "../collectParts.ts";
import type { ExportBasis } from "../exportBasis.ts";
import { drawPicture } from "./drawPicture.ts";
import { embedFonts } from "./embedFonts.ts";
import { mapMarkup } from "./mapMarkup.ts";
import { loadMapParts, mapModelOf } from "./mapParts.ts";
import { measureWith } from "./measureWith.ts";
import { pictureWords } from "./pictureWords.ts";
import { rasterize } from "./rasterize.ts";
import { readColours } from "./readColours.ts";

export type PictureKind = "png" | "svg";

const AIR: Insets = { top: 8, right: 8, bottom: 0, left: 8 };
/** On paper nobody can zoom out: a province is shown among its neighbours. */
const CLOSEST_ZOOM = 7.5;
/** What the map of an ordinary screen measures: a picture shows as much as the reader saw there. */
const SCREEN_PX = { width: 700, height: 640 };

/** Where the reader has moved the map to, else all that is selected, else the provinces with articles. */
export function pictureCamera(
  view: Pick<View, "camera">,
  model: MapModel,
  size: Size,
  insets: Insets = AIR,
): MapCamera {
  const zoom = Math.log2(Math.min(size.width / SCREEN_PX.width, size.height / SCREEN_PX.height));
  if (!view.camera) return cameraFor(model.focus ?? model.home, size, insets, CLOSEST_ZOOM + zoom);
  return { ...view.camera, zoom: view.camera.zoom + zoom };
}

/** The map of a view as a file: an SVG that stands alone, or a PNG made of it. */
export async function makePicture(
  basis: ExportBasis,
  client: QueryClient,
  size: Size,
  kind: PictureKind,
  { signal, onProgress }: Following,
): Promise<Blob> {
  const parts = await loadMapParts(client, basis);
  signal.throwIfAborted();
  onProgress(0.3);
  const model = mapModelOf(basis, parts);
  const words = pictureWords(basis, model);
  const draw = (fonts: string) =>
    drawPicture({
      size,
      model,
      words,
      colours: readColours(),
      map: (frame) => mapMarkup(model, parts.land, pictureCamera(basis.view, model, frame), frame, "map"),
      measure: measureWith,
      fonts,
    });
  const letters = [...Object.values(words), model.regions.map(({ label }) => label), model.legend].map(
    (part) => JSON.stringify(part),
  );
  const fonts = await embedFonts(letters.join(""), signal);
  onProgress(0.6);
  const svg = draw(fonts.css);
  const blob =
    kind === "svg"
      ? new Blob([svg], { type: "image/svg+xml" })
      : await rasterize(svg, size, fonts.samples, signal);
  signal.throwIfAborted();
  onProgress(1);
  return blob;
}
