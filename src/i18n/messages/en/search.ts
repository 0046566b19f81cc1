export const search = {
  label: "Search places, documents, themes and articles",
  placeholder: "Search places, decrees, themes…",
  clear: "Clear the search",
  none: "Nothing found for “{query}”. Try a place, a decree’s number (164/2018) or a theme.",
  loading: "Preparing the search…",
  results: "{count, plural, one {# result} other {# results}}",
  kind: { province: "province", place: "place", document: "document", theme: "theme", article: "article" },
  now: "since 1 July 2025 part of {name}",
  formed: "from 1 July 2025; includes {names}",
};
