/** What is read, and set right, when a page begins. */
export interface StartPage {
  location: Pick<Location, "search" | "hash">;
  history: Pick<History, "replaceState">;
  document: Pick<Document, "baseURI" | "querySelector"> & { documentElement: { dataset: DOMStringMap } };
}

/**
 * What the address asks for when the page begins. A page that was written for one thing (province/ha-nam.html) says
 * in `data-view` what the atlas is to show; whatever its address asks for besides goes before that. It then takes the
 * atlas's own address, so that what is shared and reloaded from here on says what is shown. Where history is denied
 * the page keeps saying it, and asking again gives the same answer.
 */
export function startSearch({ location, history, document }: StartPage): string {
  const { dataset } = document.documentElement;
  if (dataset.view === undefined) return location.search;
  const asked = new URLSearchParams(dataset.view);
  for (const [key, value] of new URLSearchParams(location.search)) asked.set(key, value);
  const search = `?${asked}`;
  try {
    history.replaceState(null, "", `${new URL("./", document.baseURI).pathname}${search}${location.hash}`);
    delete dataset.view;
    // Addresses now count from the atlas itself, and one like "#method" must mean this page.
    document.querySelector("base")?.remove();
  } catch {
    // Denied: the address stays that of the page.
  }
  return search;
}
