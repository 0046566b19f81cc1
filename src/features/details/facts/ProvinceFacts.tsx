import { useQuery } from "@tanstack/react-query";
import type { ProvinceId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { articlesInProvince } from "#selectors/articlesOf.ts";
import { neighboursWithArticles } from "#selectors/neighboursWithArticles.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { boundariesQuery } from "#state/queries.ts";
import { Changes } from "./Changes.tsx";
import { Fact } from "./Fact.tsx";
import { Succession } from "./Succession.tsx";
import { UnitLinks } from "./UnitLinks.tsx";

/** What is known of a provincial unit: region, what became of it or what made it, and its neighbours. */
export function ProvinceFacts({ id }: { id: ProvinceId }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const outlines = useQuery(boundariesQuery(boundaries)).data;
  const unit = index.unit(boundaries, id);
  if (!unit) return null;
  const hasArticles = articlesInProvince(index, boundaries, id).length > 0;
  const neighbours = new Map(outlines?.map((outline) => [outline.id, outline.neighbours]));
  const near = neighboursWithArticles(index, boundaries, id, neighbours);
  const all = (neighbours.get(id) ?? []).flatMap((one) => index.unit(boundaries, one) ?? []);
  return (
    <div className="mb-4">
      {!hasArticles && (
        <p className="mb-3 text-[13.5px]">{t("details.noArticles", { name: unit.name.vi })}</p>
      )}
      <dl className="facts">
        <Fact name={t("details.region")}>{unit.region[lang]}</Fact>
        <Succession unit={unit} />
        <Changes changes={unit.changes} />
        {!hasArticles && (
          <>
            <Fact name={t("details.neighboursWith")}>
              {near.length > 0 && <UnitLinks units={near.map(({ province }) => province)} />}
            </Fact>
            <Fact name={t("details.neighbours")}>
              {near.length === 0 && all.length > 0 && <UnitLinks units={all} />}
            </Fact>
          </>
        )}
        <Fact name={t("details.note")}>{unit.note?.[lang]}</Fact>
      </dl>
    </div>
  );
}
