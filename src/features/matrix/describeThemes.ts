import type { T } from "#i18n/createT.ts";
import type { Language } from "#i18n/I18n.tsx";
import { FALSE_DISCOVERY_RATE } from "#selectors/matrix/discoveries.ts";
import { shareOf } from "#selectors/matrix/proportion.ts";
import type { ThemeMatrix, Verdict } from "#selectors/matrix/themeMatrix.ts";
import { placeName } from "./placeName.ts";
import { wordsOf } from "./words.ts";

/** So many differences are named; the table shows the others. */
const MOST_NAMED = 2;

/**
 * The matrix in a few sentences: how many shares are told apart from the rest, which stand out most, and where the
 * gaps are. Each number is the table's own.
 */
export function describeThemes(matrix: ThemeMatrix, t: T, lang: Language): readonly string[] {
  const { columns, rows, compared, carried } = matrix;
  const { percent, list, bare } = wordsOf(lang);
  const cells = rows.flatMap(({ theme, corpus, cells }) =>
    cells.map((cell, at) => ({ theme, corpus, cell, column: columns[at] })),
  );
  const named = (wanted: Verdict, key: "more" | "less") =>
    cells
      .filter(({ cell }) => cell.verdict === wanted)
      .sort((a, b) => (a.cell.difference?.p ?? 1) - (b.cell.difference?.p ?? 1))
      .slice(0, MOST_NAMED)
      .map(({ theme, cell, column }) =>
        t(`matrix.themes.${key}`, {
          place: column ? placeName(column, t) : "",
          theme: theme.name[lang],
          share: percent(shareOf(cell) ?? 0),
          rest: percent(shareOf(cell.rest) ?? 0),
        }),
      );
  const [more, less] = [named("more", "more"), named("less", "less")];
  const alone = cells.filter(({ cell }) => cell.verdict === "alone").length;
  const chance = bare((compared * FALSE_DISCOVERY_RATE) / 100);
  return [
    t("matrix.themes.cells", { compared, carried }),
    more.length > 0 && t("matrix.themes.moreThan", { list: more.join("; ") }),
    less.length > 0 && t("matrix.themes.lessThan", { list: less.join("; ") }),
    alone > 0 && t("matrix.themes.further", { count: alone, chance }),
    gapsOf(matrix, t, list, lang),
  ].filter((sentence) => typeof sentence === "string");
}

function gapsOf({ columns, rows }: ThemeMatrix, t: T, list: (items: string[]) => string, lang: Language) {
  const nowhere = rows.filter(({ corpus }) => corpus.k === 0);
  const own = columns.map(({ n }, at) =>
    n === 0 ? 0 : rows.filter(({ cells }) => cells[at]?.k === 0).length,
  );
  const most = Math.max(0, ...own);
  const total = own.reduce((sum, count) => sum + count, 0);
  const gaps = t("matrix.themes.gaps", { count: total });
  const place = columns[own.indexOf(most)];
  const isClear = own.filter((count) => count === most).length === 1;
  const said =
    total === 0
      ? gaps
      : isClear && place
        ? t("matrix.themes.mostGaps", { gaps, place: placeName(place, t), own: most, themes: rows.length })
        : t("matrix.themes.someGaps", { gaps });
  return nowhere.length === 0
    ? said
    : `${said} ${t("matrix.themes.nowhere", { themes: list(nowhere.map(({ theme }) => theme.name[lang])) })}`;
}
