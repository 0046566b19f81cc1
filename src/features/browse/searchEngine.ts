export { buildSearch } from "#selectors/search/buildSearch.ts";
export { search } from "#selectors/search/search.ts";
