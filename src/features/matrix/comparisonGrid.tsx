import type { Family, FamilyId } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import type { ComparedTheme, ThemeComparison } from "#selectors/matrix/compareThemes.ts";
import { shareOf } from "#selectors/matrix/proportion.ts";
import { corpusColumn } from "./corpusColumn.ts";
import type { GridCell, GridColumn, GridItem } from "./gridParts.ts";
import { sideName } from "./sideName.ts";
import { Whisker } from "./Whisker.tsx";
import { wordsOf } from "./words.ts";

interface ComparisonGridInput {
  comparison: ThemeComparison;
  families: ReadonlyMap<FamilyId, Family>;
  t: T;
  lang: Language;
}

/** What the numbers tell apart of a theme: "Hải Phòng above Hà Nam; …", or null. */
export function apartWords({ apart }: ComparedTheme, { sides }: ThemeComparison, t: T): string | null {
  const said = apart.map(({ more, less }) =>
    t("matrix.compare.above", { more: sideName(sides[more], t), less: sideName(sides[less], t) }),
  );
  return said.length > 0 ? said.join("; ") : null;
}

/** A comparison as the grid draws it: a column for each side, a dot on its interval for each theme. */
export function comparisonGrid({ comparison, families, t, lang }: ComparisonGridInput): {
  corpus: GridColumn;
  columns: readonly GridColumn[];
  items: readonly GridItem[];
} {
  const { sides, rows, full } = comparison;
  const { percent, bare } = wordsOf(lang);
  let family: FamilyId | null = null;
  const items = rows.flatMap((row): GridItem[] => {
    const { theme, corpus, apart } = row;
    const hue = `hue-${theme.family}`;
    const isFirst = theme.family !== family;
    family = theme.family;
    const inCorpus = shareOf(corpus);
    const said = apartWords(row, comparison, t);
    const cellAt = (side: number): GridCell | null => {
      const estimate = row.cells[side];
      if (!estimate) return null;
      const share = shareOf(estimate);
      const isApart = apart.some(({ more, less }) => more === side || less === side);
      if (share === null || !estimate.interval)
        return { className: "is-empty", children: null, label: t("matrix.verdict.none") };
      const { low, high } = estimate.interval;
      const words = t("matrix.tip.own", {
        k: estimate.k,
        n: estimate.n,
        share: percent(share),
        low: percent(low),
        high: percent(high),
      });
      return {
        className: `is-whisker ${isApart ? "is-apart" : ""}`,
        children: (
          <Whisker
            estimate={estimate}
            corpus={inCorpus}
            full={full}
            hue={isApart ? hue : "is-hollow"}
            text={bare(share)}
          />
        ),
        label: [words, isApart ? said : sides.length > 1 && t("matrix.compare.not")]
          .filter(Boolean)
          .join("; "),
      };
    };
    const item: GridItem = {
      kind: "row",
      key: theme.id,
      name: theme.name[lang],
      under: said ?? undefined,
      hue: null,
      label: theme.name[lang],
      title: theme.definition[lang],
      isSorted: false,
      onSort: null,
      standsFor: { kind: "theme", id: theme.id },
      corpus: bare(inCorpus ?? 0),
      cellAt,
    };
    const name = families.get(theme.family)?.name[lang] ?? theme.family;
    return isFirst ? [{ kind: "band", key: `family ${theme.family}`, name, hue }, item] : [item];
  });
  const n = rows[0]?.corpus.n ?? 0;
  return {
    corpus: corpusColumn(
      { short: t("matrix.n", { count: n }), long: "" },
      { isSorted: false, onSort: null },
      t,
    ),
    columns: sides.map((side) => ({
      key: side.province?.id ?? "the-rest",
      name: sideName(side, t),
      note: [
        t("matrix.compare.articles", { count: side.articles.length }),
        t("matrix.n", { count: side.pool.n }),
      ].join(" · "),
      label: sideName(side, t),
      isSorted: false,
      onSort: null,
      standsFor: side.province ? [{ kind: "province", id: side.province.id }] : [],
      control: () => (
        <span className="whisker-scale" aria-hidden="true">
          <span>0</span>
          <span>{percent(full)}</span>
        </span>
      ),
    })),
    items,
  };
}
