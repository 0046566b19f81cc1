import type { QueryClient } from "@tanstack/react-query";
import type { BoundaryUnit, Land } from "#dataset/boundaryFile.ts";
import { buildMapModel } from "#map/buildMapModel.ts";
import type { SetBeside } from "#map/mapInput.ts";
import type { MapModel } from "#map/model.ts";
import { setsBeside } from "#selectors/setsBeside.ts";
import { boundariesQuery, landQuery } from "#state/queries.ts";
import { selectionOf, type View } from "#state/view.ts";
import type { ExportBasis } from "../exportBasis.ts";

/** What a drawing of the map needs besides the view: outlines and neighbouring land. */
export interface MapParts {
  units: readonly BoundaryUnit[];
  beside: readonly SetBeside[];
  land: Land;
}
type Wanted = Pick<ExportBasis, "index" | "view">;

/** Sent for where they are not here yet. */
export async function loadMapParts(client: QueryClient, { index, view }: Wanted): Promise<MapParts> {
  const [units, land, ...outlines] = await Promise.all([
    client.ensureQueryData(boundariesQuery(view.boundaries)),
    client.ensureQueryData(landQuery),
    ...besideOf({ index, view }).map(async (boundaries) => ({
      boundaries,
      units: await client.ensureQueryData(boundariesQuery(boundaries)),
    })),
  ]);
  return { units, land, beside: outlines };
}

/** Those that are here: for paper, which cannot wait. Null before the map itself has come. */
export function knownMapParts(client: QueryClient, { index, view }: Wanted): MapParts | null {
  const units = client.getQueryData(boundariesQuery(view.boundaries).queryKey);
  const land = client.getQueryData(landQuery.queryKey);
  if (!units || !land) return null;
  const beside = besideOf({ index, view }).flatMap((boundaries): SetBeside[] => {
    const outlines = client.getQueryData(boundariesQuery(boundaries).queryKey);
    return outlines ? [{ boundaries, units: outlines }] : [];
  });
  return { units, land, beside };
}

/** The model of the map as the view shows it on the screen. */
export function mapModelOf(
  { index, view, lang, t }: Pick<ExportBasis, "index" | "view" | "lang" | "t">,
  { units, beside }: Pick<MapParts, "units" | "beside">,
): MapModel {
  const selection = selectionOf(view);
  return buildMapModel({
    index,
    units,
    boundaries: view.boundaries,
    outlines: view.outlines,
    beside,
    color: view.color,
    filter: { from: view.from, to: view.to },
    province: chosenProvince(view),
    subject: selection.kind === "corpus" || selection.kind === "province" ? null : selection,
    t,
    lang,
  });
}

const chosenProvince = (view: View) =>
  ["province", "article"].includes(selectionOf(view).kind) ? view.province : null;

const besideOf = ({ index, view }: Wanted) =>
  setsBeside(index, view.boundaries, chosenProvince(view), view.outlines);
