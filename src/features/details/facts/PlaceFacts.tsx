import type { PlaceId } from "#dataset/schema.ts";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { datedWords } from "#map/datedWords.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { Changes } from "./Changes.tsx";
import { Fact } from "./Fact.tsx";
import { UnitLinks } from "./UnitLinks.tsx";

/** A gazetteer entry: where it lies by either map, how fine its position is, and what became of it. */
export function PlaceFacts({ id }: { id: PlaceId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const place = index.places.get(id);
  if (!place) return null;
  return (
    <dl className="facts mb-4">
      {index.catalogue.boundaries.map(({ id: set }) => {
        const held = place.provinces[set];
        const unit = held ? index.unit(set, held) : undefined;
        return (
          <Fact key={set} name={datedWords({ index, t: createT(lang), lang }, set)}>
            {unit && <UnitLinks units={[unit]} />}
          </Fact>
        );
      })}
      {place.changes.length === 0 ? (
        <Fact name={t("place.later")}>{place.later?.[lang]}</Fact>
      ) : (
        <Changes changes={place.changes} />
      )}
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
