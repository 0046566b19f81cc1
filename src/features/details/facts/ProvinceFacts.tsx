import { useQuery } from "@tanstack/react-query";
import type { Province, ProvinceId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { articlesInProvince } from "#selectors/articlesOf.ts";
import { neighboursWithArticles } from "#selectors/neighboursWithArticles.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { boundariesQuery } from "#state/queries.ts";
import { Fact } from "./Fact.tsx";
import { SelectLink } from "./SelectLink.tsx";

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
        <Later unit={unit} />
        {!hasArticles && (
          <>
            <Fact name={t("details.neighboursWith")}>
              {near.length > 0 && <Units units={near.map(({ province }) => province)} />}
            </Fact>
            <Fact name={t("details.neighbours")}>
              {near.length === 0 && all.length > 0 && <Units units={all} />}
            </Fact>
          </>
        )}
        <Fact name={t("details.note")}>{unit.note?.[lang]}</Fact>
      </dl>
    </div>
  );
}

/** What the reform of 2025 did to the unit, with its legal basis. */
function Later({ unit }: { unit: Province }) {
  const t = useT();
  const index = useCatalogue();
  const sets = index.catalogue.boundaries;
  const at = sets.findIndex(({ id }) => id === unit.boundaries);
  const [before, after] = [sets[at - 1], sets[at + 1]];
  const successor = unit.successor && after ? index.unit(after.id, unit.successor) : undefined;
  const parts = before ? unit.predecessors.flatMap((one) => index.unit(before.id, one) ?? []) : [];
  const alone = successor && successor.id === unit.id && successor.predecessors.length === 1;
  const legal = unit.legalBasis ?? after?.legalBasis ?? null;
  const document = legal ? index.documents.get(legal) : undefined;
  return (
    <>
      <Fact name={t("details.successor")}>
        {successor &&
          (alone ? (
            t("details.unchanged")
          ) : (
            <SelectLink
              to={{ kind: "province", id: successor.id }}
              also={{ boundaries: successor.boundaries }}
            >
              {t("details.successorText", { name: successor.name.vi })}
            </SelectLink>
          ))}
      </Fact>
      <Fact name={t("details.predecessors")}>
        {parts.length > 1 &&
          parts.map((part, position) => (
            <span key={part.id}>
              {position > 0 && ", "}
              <SelectLink to={{ kind: "province", id: part.id }} also={{ boundaries: part.boundaries }}>
                {t("details.sameNameBefore", { name: part.name.vi })}
              </SelectLink>
            </span>
          ))}
      </Fact>
      <Fact name={t("details.legalBasis")}>
        {document && !alone && (successor || parts.length > 1) && (
          <SelectLink to={{ kind: "document", id: document.id }}>
            {t(`documents.type.${document.type}`)} {document.number?.vi}
          </SelectLink>
        )}
      </Fact>
    </>
  );
}

function Units({ units }: { units: readonly Province[] }) {
  return units.map((unit, position) => (
    <span key={unit.id}>
      {position > 0 && ", "}
      <SelectLink to={{ kind: "province", id: unit.id }}>{unit.name.vi}</SelectLink>
    </span>
  ));
}
