/** MapLibre's camera without bearing and pitch: the zoom counts tiles of 512 px. */
export interface Camera {
  zoom: number;
  lng: number;
  lat: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TILE_PX = 512;

/** The pixel of the page at which a map that fills `box` draws a position: Web Mercator, written out. */
export function projectToPixel(camera: Camera, box: Box, lon: number, lat: number): { x: number; y: number } {
  const worldPx = TILE_PX * 2 ** camera.zoom;
  const [x, y] = mercator(lon, lat);
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  return {
    x: box.x + box.width / 2 + (x - centreX) * worldPx,
    y: box.y + box.height / 2 + (y - centreY) * worldPx,
  };
}

/** Position in the unit square: x grows eastward from 180° W, y southward. */
function mercator(lon: number, lat: number): [number, number] {
  const radians = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2];
}
