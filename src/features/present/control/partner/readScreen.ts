import type { Screen } from "./message.ts";

/** How the stage looks in this window: the map's place and camera, and what stands before it. Null before the map is. */
export function readScreen(): Screen | null {
  const map = document.querySelector<HTMLElement>(".map-view");
  if (!map) return null;
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  };
  const { zoom, lat, lng } = map.dataset;
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    map: boxOf(map),
    covers: [...document.querySelectorAll("[data-covers]")]
      .map(boxOf)
      .filter(({ width, height }) => width > 0 && height > 0)
      .slice(0, 12),
    camera: zoom && lat && lng ? { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) } : null,
  };
}
