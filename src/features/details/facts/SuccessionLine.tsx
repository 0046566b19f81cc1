import type { ProvinceId } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { successionOf } from "#selectors/successionOf.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { UnitLinks } from "./UnitLinks.tsx";

/** Under a province's name, in a line: what it was until when, or part of what it is since when. */
export function SuccessionLine({ id }: { id: ProvinceId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const { before, after } = successionOf(index, boundaries, id);
  return (
    <>
      {before?.changed && before.set.validTo && (
        <p className="mt-1 text-[12.5px] leading-snug text-muted">
          {t("details.until", { date: formatEdtf(before.set.validTo, lang) })}:{" "}
          <UnitLinks units={before.units} />
        </p>
      )}
      {after?.changed && (
        <p className="mt-1 text-[12.5px] leading-snug text-muted">
          {t("details.sincePartOf", { date: formatEdtf(after.set.validFrom, lang) })}{" "}
          <UnitLinks units={[after.unit]} />
        </p>
      )}
    </>
  );
}
