import type { PlaceId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Fact } from "./Fact.tsx";
import { SelectLink } from "./SelectLink.tsx";

/** A gazetteer entry: where it lies by either map, how fine its position is, and what became of it. */
export function PlaceFacts({ id }: { id: PlaceId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const place = index.places.get(id);
  if (!place) return null;
  return (
    <dl className="facts mb-4">
      {index.catalogue.boundaries.map((set, position) => {
        const unit = place.provinces[set.id]
          ? index.unit(set.id, place.provinces[set.id] as never)
          : undefined;
        return (
          <Fact
            key={set.id}
            name={t("map.dated", {
              from: position === 0 ? "none" : formatEdtf(set.validFrom, lang),
              to: set.validTo ? formatEdtf(set.validTo, lang) : "none",
            })}
          >
            {unit && (
              <SelectLink to={{ kind: "province", id: unit.id }} also={{ boundaries: set.id }}>
                {unit.name.vi}
              </SelectLink>
            )}
          </Fact>
        );
      })}
      <Fact name={t("place.later")}>{place.later?.[lang]}</Fact>
      <Fact name={t("place.variants")}>{place.variants.join(" · ")}</Fact>
      <Fact name={t("place.position")}>
        {place.position
          ? `${place.position.lat.toFixed(3)}° N, ${place.position.lon.toFixed(3)}° E (${place.precision[lang]})`
          : t("place.noPosition")}
      </Fact>
      <Fact name={t("documents.confidence")}>{t(`documents.confidenceOf.${place.confidence}`)}</Fact>
      <Fact name={t("details.note")}>{place.note?.[lang]}</Fact>
    </dl>
  );
}
