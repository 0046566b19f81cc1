import type { Province } from "#dataset/schema.ts";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { successionOf } from "#selectors/successionOf.ts";
import { useCatalogue } from "#state/AtlasState.tsx";
import { DocumentName } from "./DocumentName.tsx";
import { Fact } from "./Fact.tsx";
import { UnitLinks } from "./UnitLinks.tsx";

/** What the unit was until its boundaries came into force and what became of it when they ended, each with its basis. */
export function Succession({ unit }: { unit: Province }) {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const { before, after } = successionOf(index, unit.boundaries, unit.id);
  const until = before?.set.validTo ? formatEdtf(before.set.validTo, lang) : "";
  const formed = before?.changed ? unit.legalBasis : null;
  const ended = after?.changed ? (after.unit.legalBasis ?? after.set.legalBasis) : null;
  return (
    <>
      <Fact name={t("details.predecessors")}>
        {before?.changed && (
          <>
            <UnitLinks
              units={before.units}
              words={({ name }) => t("details.before", { name: name.vi, date: until })}
            />
            {formed && (
              <Basis>
                <DocumentName id={formed} />
              </Basis>
            )}
          </>
        )}
      </Fact>
      {after && (
        <Fact name={t("details.since", { date: formatEdtf(after.set.validFrom, lang) })}>
          {after.changed ? (
            <>
              <UnitLinks
                units={[after.unit]}
                words={({ name }) => t("details.successorText", { name: name.vi })}
              />
              {after.with.length > 0 && (
                <>
                  {" "}
                  {t("details.togetherWith")} <UnitLinks units={after.with} />
                </>
              )}
              {ended && (
                <Basis>
                  <DocumentName id={ended} />
                </Basis>
              )}
            </>
          ) : (
            t("details.unchanged")
          )}
        </Fact>
      )}
    </>
  );
}

function Basis({ children }: { children: React.ReactNode }) {
  const t = useT();
  return (
    <span className="block text-[12px] text-muted">
      {t("details.legalBasis")}: {children}
    </span>
  );
}
