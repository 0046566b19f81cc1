interface Segment {
  key: string;
  /** 0 to 1. */
  share: number;
  hue: string;
}

/** A thin bar of parts of a whole; said in words by `label`. */
export function StackedBar({ segments, label }: { segments: readonly Segment[]; label: string }) {
  return (
    <span className="stacked-bar" role="img" aria-label={label}>
      {segments
        .filter(({ share }) => share > 0)
        .map(({ key, share, hue }) => (
          <span key={key} className={hue} style={{ flexGrow: share }} />
        ))}
    </span>
  );
}
