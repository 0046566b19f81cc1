import type { BoundaryUnit, Land } from "../../src/dataset/boundaryFile.ts";
import { buildMapModel } from "../../src/map/buildMapModel.ts";
import type { Bounds } from "../../src/map/mercator.ts";
import type { MapModel } from "../../src/map/model.ts";
import type { CatalogueIndex } from "../../src/selectors/indexCatalogue.ts";
import { defaultView } from "../../src/state/view.ts";
import { CARD, CARD_MAP, card, groundPicture } from "../picture/card.ts";
import { lightColours } from "../picture/colours.ts";
import { figureDrawing, groundDrawing } from "../picture/mapDrawing.ts";
import { rasterise } from "../picture/rasterise.ts";
import type { PageText, Thing } from "./thing.ts";
import { type Words, wordsOf } from "./words.ts";

/** The whole country, for what the north does not show. */
const COUNTRY: Bounds = [102.1, 8.3, 109.6, 23.5];

/** The picture of a thing, or of the atlas itself for null, as an SVG that needs nothing else. */
export type Draughtsman = (
  thing: Thing | null,
  text: Pick<PageText, "kicker" | "name" | "lines">,
) => Promise<string>;

/** Draws the pictures of one dataset; land and provinces are drawn once for each frame and lie under every picture. */
export function createDraughtsman(
  index: CatalogueIndex,
  units: readonly BoundaryUnit[],
  land: Land,
): Draughtsman {
  const colour = lightColours();
  const words = wordsOf("en");
  const neighbours = land.filter(({ id }) => id !== "viet-nam");
  const grounds = new Map<string, Promise<Uint8Array>>();

  return async (thing, { kicker, name, lines }) => {
    const model = modelOf(index, units, thing, words);
    const bounds = model.focus && !isWithin(model.focus, model.home) ? COUNTRY : model.home;
    const frame = { bounds, size: CARD_MAP, colour };
    const key = String(bounds);
    let ground = grounds.get(key);
    if (!ground) {
      const drawing = groundPicture(groundDrawing(model, neighbours, frame), colour);
      ground = rasterise(drawing, Math.round(CARD_MAP.width * (CARD.height / CARD_MAP.height)));
      grounds.set(key, ground);
    }
    return card(
      {
        kicker: words.p("card", { kind: kicker }),
        heading: name,
        lines,
        foot: [words.t("app.neutral"), model.attribution],
      },
      await ground,
      figureDrawing(model, frame),
      colour,
    );
  };
}

function modelOf(
  index: CatalogueIndex,
  units: readonly BoundaryUnit[],
  thing: Thing | null,
  { t, lang }: Words,
): MapModel {
  const { boundaries, color, from, to } = defaultView;
  return buildMapModel({
    index,
    units,
    boundaries,
    color,
    filter: { from, to },
    province: thing?.kind === "province" ? thing.id : null,
    subject: thing && thing.kind !== "province" ? thing : null,
    t,
    lang,
  });
}

/** A tenth of slack: a province at the edge of what is shown is still shown. */
function isWithin(inner: Bounds, outer: Bounds): boolean {
  const slack = (outer[3] - outer[1]) / 10;
  return (
    inner[0] >= outer[0] - slack &&
    inner[1] >= outer[1] - slack &&
    inner[2] <= outer[2] + slack &&
    inner[3] <= outer[3] + slack
  );
}
