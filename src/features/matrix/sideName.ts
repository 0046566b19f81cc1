import type { T } from "#i18n/createT.ts";
import type { Side } from "#selectors/matrix/comparedSides.ts";

/** "Lạng Sơn", or the rest of the corpus. */
export const sideName = (side: Side | undefined, t: T): string =>
  side?.province?.name.vi ?? t("matrix.compare.rest");
