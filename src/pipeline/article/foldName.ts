/** A name without accents and case, đ as d: as searches and ids compare it. */
export const foldName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();

/** A name as a slug: a-z, 0-9 and single hyphens. */
export const slugOf = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
