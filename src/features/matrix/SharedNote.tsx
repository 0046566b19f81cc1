import { useLang, useT } from "#i18n/I18n.tsx";
import { type EvidenceGroup, provincesOfGroup } from "#selectors/matrix/evidenceGroups.ts";
import { wordsOf } from "./words.ts";

/** So many pairs are named; of more, the number is said. */
const MOST_NAMED = 3;

/** Says which provinces stand in one column and why, and which columns have articles in common. */
export function SharedNote({ columns }: { columns: readonly EvidenceGroup[] }) {
  const t = useT();
  const { list } = wordsOf(useLang());
  const shared = columns.filter(({ others }) => others.length > 0);
  const pairs = pairsIn(columns);
  return (
    <>
      {shared.map((group) => (
        <p key={group.province.id} className="matrix-shared">
          {t("matrix.shared", {
            names: list(provincesOfGroup(group).map(({ name }) => name.vi)),
            count: group.articles.length,
          })}
        </p>
      ))}
      {pairs.length > MOST_NAMED ? (
        <p className="matrix-shared">{t("matrix.overlappingMany", { count: pairs.length })}</p>
      ) : (
        pairs.map(({ a, b, count }) => (
          <p key={`${a} ${b}`} className="matrix-shared">
            {t("matrix.overlapping", { a, b, count })}
          </p>
        ))
      )}
    </>
  );
}

/** Columns that have some articles in common. */
function pairsIn(columns: readonly EvidenceGroup[]) {
  return columns.flatMap((left, at) => {
    const own = new Set(left.articles);
    return columns.slice(at + 1).flatMap((right) => {
      const count = right.articles.filter((article) => own.has(article)).length;
      return count === 0 ? [] : [{ a: left.province.name.vi, b: right.province.name.vi, count }];
    });
  });
}
