export const search = {
  label: "Search places, documents, themes and articles",
  placeholder: "Search places, decrees, themes…",
  clear: "Clear the search",
  none: "Nothing found for “{query}”. Try a place, a decree’s number (164/2018) or a theme.",
  loading: "Preparing the search…",
  results: "{count, plural, one {# result} other {# results}}",
  kind: { province: "province", place: "place", document: "document", theme: "theme", article: "article" },
  now: "since {date} part of {name}",
  enlarged: "since {date} larger: {names}",
  formed: "from {date}; includes {names}",
};
