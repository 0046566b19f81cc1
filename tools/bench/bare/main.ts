import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./bare.css";

// What anyone would write who wants these boundaries on a map: the measure for our own page.
setWorkerUrl(workerUrl);

const map = new MapLibre({
  container: "map",
  center: [105.8, 21.3],
  zoom: 6.5,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: { type: "geojson", data: "geo/land.geojson" },
      provinces: { type: "geojson", data: "geo/provinces-2008.geojson" },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dbe3e6" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": "#ece6da" } },
      { id: "provinces", type: "fill", source: "provinces", paint: { "fill-color": "#f6f1e6" } },
      { id: "borders", type: "line", source: "provinces", paint: { "line-color": "#8a7f6d" } },
    ],
  },
});

map.on("render", function drawn() {
  if (!map.isStyleLoaded() || !map.areTilesLoaded()) return;
  map.off("render", drawn);
  performance.mark("map-readable");
});
map.once("idle", () => performance.mark("map-ready"));
