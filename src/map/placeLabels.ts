import type { Geometry } from "#dataset/boundaryFile.ts";
import { BADGE } from "./badge.ts";
import { boundsOf, type MapCamera, type Size, toScreen } from "./camera.ts";
import type { Bounds } from "./mercator.ts";
import type { Note, Pin, Region } from "./model.ts";

/** A label that found its place: pixels of the screen to set it off from the province's label point. */
export interface PlacedLabel {
  region: Region;
  dx: number;
  dy: number;
  size: "large" | "small";
  /** False where there is room for the printed value only. */
  named: boolean;
}

/** A name on dashed boundaries that found its place. */
export interface PlacedNote {
  note: Note;
  dx: number;
  dy: number;
}

/** A box of the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LABEL_PX = { large: 14, small: 11.5 } as const;
/** Mean advance of Be Vietnam Pro in ems, measured generously: a label too far beats two that touch. */
const EMS_PER_LETTER = 0.57;
const PIN_PX = { halfWidth: 8, height: 19 } as const;

const rank = (region: Region) =>
  (region.selected ? 16 : 0) +
  (region.concerned ? 8 : 0) +
  (region.coverage === "value" && !region.recedes ? 4 : 0) +
  (region.pinned ? 2 : 0);

const labelBox = (region: Region, size: PlacedLabel["size"], x: number, y: number): Box => {
  const px = LABEL_PX[size];
  const halfWidth = (region.label.length * px * EMS_PER_LETTER) / 2 + 2;
  const bottom = region.printed === null ? px * 0.35 : BADGE.offsetY + 11;
  return { left: x - halfWidth, right: x + halfWidth, top: y - px, bottom: y + bottom };
};
const badgeBox = (x: number, y: number): Box => ({
  left: x - 10,
  right: x + 10,
  top: y - 10,
  bottom: y + 10,
});
const pinBoxes = (pins: readonly Pin[], camera: MapCamera, size: Size): Box[] =>
  pins.map((pin) => {
    const { x, y } = toScreen(pin.at, camera, size);
    return { left: x - PIN_PX.halfWidth, right: x + PIN_PX.halfWidth, top: y - PIN_PX.height, bottom: y + 2 };
  });

const touch = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const REACH_PX = 24;
/** How far a name may stand beside the label point and still seem to be the province's: half its width and a little. */
function reachOf({ unit, labelAt: [lon, lat] }: Region, camera: MapCamera, size: Size): number {
  const [west, , east] = widthOf.get(unit.geometry) ?? boundsOf([unit.geometry]) ?? [lon, lat, lon, lat];
  widthOf.set(unit.geometry, [west, lat, east, lat]);
  return (toScreen([east, lat], camera, size).x - toScreen([west, lat], camera, size).x) / 2 + REACH_PX;
}
const widthOf = new WeakMap<Geometry, Bounds>();

/** A map as it stands on a screen, with what covers it there. */
interface Screen {
  camera: MapCamera;
  size: Size;
  covers: readonly Box[];
}

/**
 * The screen counted in pixels that are as many times larger as the words are: everything that belongs to a word
 * (letters, badges, pins, the ways a name may move) then has the size it always has.
 */
function inTextPixels({ camera, size, covers }: Screen, textScale: number): Screen {
  const shrink = (px: number) => px / textScale;
  return {
    camera: { ...camera, zoom: camera.zoom - Math.log2(textScale) },
    size: { width: shrink(size.width), height: shrink(size.height) },
    covers: covers.map(({ left, top, right, bottom }) => ({
      left: shrink(left),
      top: shrink(top),
      right: shrink(right),
      bottom: shrink(bottom),
    })),
  };
}

const enlarged = <P extends { dx: number; dy: number }>(placed: readonly P[], textScale: number): P[] =>
  placed.map((one) => ({ ...one, dx: one.dx * textScale, dy: one.dy * textScale }));

/**
 * One label a province, the important ones first, clear of the pins, of each other and of what covers the map: at the label point, else
 * a little above, below or beside it, else the same in small letters, else its printed value alone, else not until the reader zooms in. Greedy
 * placement over candidate positions by priority (Christensen, Marks and Shieber 1995). `textScale` makes the words,
 * and all that goes with them, so many times larger.
 */
export function placeLabels(
  regions: readonly Region[],
  pins: readonly Pin[],
  camera: MapCamera,
  size: Size,
  covers: readonly Box[] = [],
  textScale = 1,
): PlacedLabel[] {
  const screen = inTextPixels({ camera, size, covers }, textScale);
  return enlarged(labelsOn(regions, pins, screen), textScale);
}

function labelsOn(
  regions: readonly Region[],
  pins: readonly Pin[],
  { camera, size, covers }: Screen,
): PlacedLabel[] {
  const taken = [...pinBoxes(pins, camera, size), ...covers];
  const isFree = (box: Box) => taken.every((other) => !touch(box, other));
  const placed: PlacedLabel[] = [];
  const isSmallMap = size.width < SMALL_MAP_PX;
  const byRank = [...regions].sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id));
  const bare: Region[] = [];
  for (const region of byRank) {
    const { x, y } = toScreen(region.labelAt, camera, size);
    const reachPx = reachOf(region, camera, size);
    const placeAs = (labelSize: PlacedLabel["size"], mayMoveAside = true): PlacedLabel | undefined => {
      const boxAt = (dx: number, dy: number) => labelBox(region, labelSize, x + dx, y + dy);
      const { left, right } = boxAt(0, 0);
      const candidates = rank(region) > 0 ? offsetsOf((right - left) / 2 + PIN_PX.halfWidth + 2) : [AT_POINT];
      const [dx, dy] =
        candidates.find(
          ([dx, dy]) => (mayMoveAside || dx === 0) && Math.abs(dx) <= reachPx && isFree(boxAt(dx, dy)),
        ) ?? [];
      if (dx === undefined || dy === undefined) return undefined;
      taken.push(boxAt(dx, dy));
      return { region, dx, dy, size: labelSize, named: true };
    };
    const isImportant = rank(region) > 0;
    const label =
      (isImportant && isSmallMap ? (placeAs("large", false) ?? placeAs("small", false)) : undefined) ??
      (isImportant ? placeAs("large") : undefined) ??
      placeAs("small");
    if (label) placed.push(label);
    else if (region.selected) placed.push({ region, dx: 0, dy: 0, size: "large", named: true });
    else if (region.printed !== null) bare.push(region);
  }
  // Where names thin out, the counts are what should stay.
  for (const region of bare) {
    const { x, y } = toScreen(region.labelAt, camera, size);
    const free = BADGE_OFFSETS.find(([dx, dy]) => isFree(badgeBox(x + dx, y + dy)));
    if (!free) continue;
    const [dx, dy] = free;
    taken.push(badgeBox(x + dx, y + dy));
    placed.push({ region, dx, dy: dy - BADGE.offsetY, size: "small", named: false });
  }
  return placed;
}

/** Where provinces are hardly wider than their names, one set aside stands on the neighbour: smaller letters go first. */
const SMALL_MAP_PX = 440;
const AT_POINT = [0, 0] as const;

/** Where the name of an important province may stand: at its label point, above, below, beside, aslant. */
const offsetsOf = (beside: number): readonly (readonly [dx: number, dy: number])[] => [
  AT_POINT,
  [0, -14],
  [0, 20],
  [0, -30],
  [beside, 4],
  [-beside, 4],
  [0, 32],
  [beside, 18],
  [beside, -10],
  [24, 14],
  [34, 22],
];

/** At its point, above or below it, else with one end at it: a small part's name may stand beside the part. */
const noteOffsets = (halfWidth: number): readonly (readonly [dx: number, dy: number])[] =>
  [0, halfWidth + 6, -halfWidth - 6].flatMap((dx) => [0, 12, -12, 24, -24].map((dy) => [dx, dy] as const));

/** Where a count may stand without its name: at the label point or close around it. */
const BADGE_OFFSETS = [0, -12, 12, -22, 22].flatMap((dx) =>
  [0, -12, 12, -22, 22].map((dy) => [dx, dy] as const),
);

/** The names on dashed boundaries, where labels and pins leave room. */
export function placeNotes(
  notes: readonly Note[],
  labels: readonly PlacedLabel[],
  pins: readonly Pin[],
  camera: MapCamera,
  size: Size,
  covers: readonly Box[] = [],
  textScale = 1,
): PlacedNote[] {
  const screen = inTextPixels({ camera, size, covers }, textScale);
  return enlarged(notesOn(notes, enlarged(labels, 1 / textScale), pins, screen), textScale);
}

function notesOn(
  notes: readonly Note[],
  labels: readonly PlacedLabel[],
  pins: readonly Pin[],
  { camera, size, covers }: Screen,
): PlacedNote[] {
  const taken = [...pinBoxes(pins, camera, size), ...covers];
  for (const { region, dx, dy, size: labelSize, named } of labels) {
    const { x, y } = toScreen(region.labelAt, camera, size);
    taken.push(
      named ? labelBox(region, labelSize, x + dx, y + dy) : badgeBox(x + dx, y + dy + BADGE.offsetY),
    );
  }
  return notes.flatMap((note): PlacedNote[] => {
    const { x, y } = toScreen(note.at, camera, size);
    const px = LABEL_PX.small;
    const halfWidth = (note.text.length * px * EMS_PER_LETTER) / 2 + 1;
    const boxAt = (dx: number, dy: number): Box => ({
      left: x + dx - halfWidth,
      right: x + dx + halfWidth,
      top: y + dy - px,
      bottom: y + dy + px * 0.35,
    });
    const free = noteOffsets(halfWidth).find(([dx, dy]) =>
      taken.every((other) => !touch(boxAt(dx, dy), other)),
    );
    if (!free) return [];
    const [dx, dy] = free;
    taken.push(boxAt(dx, dy));
    return [{ note, dx, dy }];
  });
}
