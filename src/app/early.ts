// Runs as soon as it has come, before the app: notes when the drawing that came with the page was on the screen,
// and sets what an address says of language and scheme so that the drawing wears the right colours.
const asked = new URLSearchParams(window.location.search);
const scheme = asked.get("scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
const lang = asked.get("lang");
if (lang === "en" || lang === "vi") document.documentElement.lang = lang;

/** The mark is set once, by whichever drawing with labels is first on the screen: this one, or the app's own. */
requestAnimationFrame(() =>
  setTimeout(() => {
    const drawn = document.querySelector("#poster .label, .atlas-overlay .label");
    if (drawn && performance.getEntriesByName("map-readable").length === 0) performance.mark("map-readable");
  }),
);

export {};
