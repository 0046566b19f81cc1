/** The share of the whole corpus: the number, and a bar to run the eye along. */
export function CorpusShare({ text, share, full }: { text: string; share: number; full: number }) {
  return (
    <span className="matrix-corpus-share">
      <span className="matrix-corpus-bar" aria-hidden="true">
        <span style={{ width: `${full === 0 ? 0 : (share / full) * 100}%` }} />
      </span>
      {text}
    </span>
  );
}
