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
 * nothing keep the middle of the lane, a track of one. Answers are in the order of the items.
 */
export function spread(extents: readonly Extent[]): readonly Track[] {
  const order = extents.map((extent, index) => ({ ...extent, index })).sort((a, b) => a.left - b.left);
  const tracks: number[] = [];
  const sizes: number[] = [];
  let ends: number[] = [];
  let cluster: number[] = [];
  const close = () => {
    for (const index of cluster) sizes[index] = ends.length;
    ends = [];
    cluster = [];
  };
  for (const { left, right, index } of order) {
    if (ends.every((end) => end <= left)) close();
    const free = ends.findIndex((end) => end <= left);
    const track = free === -1 ? ends.length : free;
    ends[track] = right;
    tracks[index] = track;
    cluster.push(index);
  }
  close();
  return extents.map((_, index) => ({ track: tracks[index] ?? 0, of: sizes[index] ?? 1 }));
}

/** How far from the middle of the lane a track lies. */
export const offsetOf = ({ track, of }: Track, stepPx: number): number => (track - (of - 1) / 2) * stepPx;
