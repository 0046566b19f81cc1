/** Where a section says what came of a click: politely, and in the same place for eyes and ears. */
export function Status({ children }: { children: string }) {
  return (
    <p role="status" className="share-status">
      {children}
    </p>
  );
}
