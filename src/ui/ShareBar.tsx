interface ShareBarProps {
  /** 0 to 1. */
  share: number;
  /** Where to set the mark for comparison, 0 to 1; null for none. */
  mark: number | null;
  /** The share at which the bar is full. */
  full: number;
  hue: string;
}

/** A bar of a share with a mark beside which to read it; said in words by whoever shows it. */
export function ShareBar({ share, mark, full, hue }: ShareBarProps) {
  const width = (value: number) => `${Math.min(100, (value / full) * 100).toFixed(1)}%`;
  return (
    <span className="share-bar" aria-hidden="true">
      <span className={`share-fill ${hue}`} style={{ width: width(share) }} />
      {mark !== null && <span className="share-mark" style={{ left: width(mark) }} />}
    </span>
  );
}
