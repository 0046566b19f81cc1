import type { GuardedStorage } from "./guardedStorage.ts";
import type { Language, Scheme, View } from "./view.ts";

/** The language to show: what the view names, else what the reader chose before, else the browser's. */
export function languageOf(
  { lang }: Pick<View, "lang">,
  storage: Pick<GuardedStorage, "get">,
  languages: readonly string[],
): Language {
  if (lang) return lang;
  const kept = storage.get("lang");
  if (kept === "en" || kept === "vi") return kept;
  const first = languages.find((language) => /^(en|vi)\b/i.test(language));
  return first?.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/** The scheme to show, or null where the system decides. */
export function schemeOf(
  { scheme }: Pick<View, "scheme">,
  storage: Pick<GuardedStorage, "get">,
): Scheme | null {
  if (scheme) return scheme;
  const kept = storage.get("scheme");
  return kept === "light" || kept === "dark" ? kept : null;
}
