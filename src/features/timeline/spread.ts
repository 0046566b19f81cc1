/** Where something stands along the lane, in pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The place of an item among those it would overlap: its track, counted from 0, and how many there are. */
export interface Track {
  readonly track: number;
  readonly of: number;
}

/**
 * Gives items that would overlap tracks of their own: the first that is free at their left edge. Items that touch
 * nothing keep the middle of the lane, a track of one. Answers are in the order of the items; null for an item that
 * finds no free track where there may not be more than `most`.
 */
export function spread(
  extents: readonly Extent[],
  most = Number.POSITIVE_INFINITY,
): readonly (Track | null)[] {
  const order = extents.map((extent, index) => ({ ...extent, index })).sort((a, b) => a.left - b.left);
  const tracks = new Map<number, number>();
  const sizes = new Map<number, number>();
  let ends: number[] = [];
  let cluster: number[] = [];
  const close = () => {
    for (const index of cluster) sizes.set(index, ends.length);
    ends = [];
    cluster = [];
  };
  for (const { left, right, index } of order) {
    if (ends.every((end) => end <= left)) close();
    const free = ends.findIndex((end) => end <= left);
    const track = free === -1 ? ends.length : free;
    if (track >= most) continue;
    ends[track] = right;
    tracks.set(index, track);
    cluster.push(index);
  }
  close();
  return extents.map((_, index) => {
    const track = tracks.get(index);
    return track === undefined ? null : { track, of: sizes.get(index) ?? 1 };
  });
}

/** How far from the middle of the lane a track lies. */
export const offsetOf = ({ track, of }: Track, stepPx: number): number => (track - (of - 1) / 2) * stepPx;
