import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@fontsource/be-vietnam-pro/700.css";
import "./styles/index.css";
import type { BoundariesId } from "#dataset/schema.ts";
import { addresses, BOUNDARY_SETS } from "#state/addresses.ts";
import { DEFAULT_BOUNDARIES } from "#state/defaultBoundaries.ts";
import { startSearch } from "#state/startSearch.ts";

// The only script the page itself names. It waits until the drawing that came with the page is on the screen, notes
// when that was, and then sends for the app: a reader on a slow line sees the map before megabytes of script.

const asked = new URLSearchParams(startSearch(window));
const scheme = asked.get("scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
const lang = asked.get("lang");
if (lang === "en" || lang === "vi") document.documentElement.lang = lang;

// Before anything is painted: in a frame the page is laid out otherwise.
const isFrame = asked.get("mode") === "embed";
if (isFrame) document.documentElement.dataset.mode = "embed";

const named = asked.get("boundaries");
const boundaries = (named && BOUNDARY_SETS.includes(named) ? named : DEFAULT_BOUNDARIES) as BoundariesId;

/** A page in a hidden tab paints nothing; its app should be there all the same when the reader comes. */
const PATIENCE_MS = 1500;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : PATIENCE_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

// A frame shows no drawing of the page's own, and one out of sight is not painted at all.
if (!isFrame) await painted();
if (!isFrame && document.querySelector("#poster .label")) performance.mark("map-readable");
for (const href of [addresses.catalogue, addresses.land, addresses.boundaries(boundaries)]) {
  // The same request that the app will make, so that it finds the answer on its way.
  const link = Object.assign(document.createElement("link"), {
    rel: "preload",
    as: "fetch",
    crossOrigin: "",
    href,
  });
  document.head.append(link);
}
await import("./main.tsx").catch(sayThatTheAppIsMissing);

/** The app's own words are part of what did not come: a sentence and a way out in both languages stand here. */
function sayThatTheAppIsMissing(error: unknown): void {
  console.warn("The app did not arrive:", error);
  const vi = document.documentElement.lang === "vi";
  const words = document.createElement("p");
  words.textContent = vi
    ? "Phần còn lại của trang không tải được. Bản đồ vẫn ở đây; hãy kiểm tra kết nối rồi tải lại."
    : "The rest of the page did not arrive. The map stays; check the connection and reload.";
  const reload = Object.assign(document.createElement("button"), {
    type: "button",
    className: "button mt-3",
  });
  reload.textContent = vi ? "Tải lại" : "Reload";
  reload.addEventListener("click", () => window.location.reload());
  const card = Object.assign(document.createElement("div"), { className: "failure card" });
  card.setAttribute("role", "alert");
  card.append(words, reload);
  document.getElementById("root")?.append(card);
}
