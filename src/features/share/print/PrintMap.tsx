import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ExportBasis } from "../exportBasis.ts";
import { legendMarkup, legendSize } from "../picture/legendMarkup.ts";
import { pictureCamera } from "../picture/makePicture.ts";
import { mapMarkup } from "../picture/mapMarkup.ts";
import { knownMapParts, mapModelOf } from "../picture/mapParts.ts";
import { readColours } from "../picture/readColours.ts";

/** A4 less its margins is 182 mm, at 96 pixels to the inch. */
const SIZE = { width: 688, height: 430 };
const LEGEND = { unit: 0.62, inset: 10 };

/** The map as a drawing with its legend in a corner, and in words below it. */
export function PrintMap({ basis }: { basis: ExportBasis }) {
  const client = useQueryClient();
  const drawn = useMemo(() => {
    const parts = knownMapParts(client, basis);
    if (!parts) return null;
    const model = mapModelOf(basis, parts);
    const colours = readColours();
    const { width, height } = legendSize(model);
    const box = { width: width * LEGEND.unit + 20, height: height * LEGEND.unit + 16 };
    const insets = { top: 4, right: 4, bottom: 0, left: box.width };
    const camera = pictureCamera(basis.view, model, SIZE, insets);
    const y = SIZE.height - box.height - LEGEND.inset;
    const markup = [
      `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${colours.sea}"/>`,
      mapMarkup(model, parts.land, camera, SIZE, "print"),
      `<rect x="${LEGEND.inset}" y="${y}" width="${box.width}" height="${box.height}" rx="6" fill="${colours.paper}" stroke="${colours.line}"/>`,
      legendMarkup(model, colours, {
        x: LEGEND.inset + 10,
        y: y + 8,
        unit: LEGEND.unit,
        id: "print-legend",
        pin: basis.t("share.picture.pin"),
      }),
    ].join("");
    return { model, markup };
  }, [client, basis]);
  if (!drawn) return null;
  return (
    <figure className="print-map">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={drawn.model.description}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the renderer of the map, words escaped
        dangerouslySetInnerHTML={{ __html: drawn.markup }}
      />
      <figcaption>{drawn.model.description}</figcaption>
    </figure>
  );
}
