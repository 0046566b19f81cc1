/** How a long task is followed and ended. */
export interface Following {
  signal: AbortSignal;
  /** Called now and then with how much is done, 0 to 1. */
  onProgress: (done: number) => void;
}

/** Work this long and then let the page breathe: half a frame. */
const BUDGET_MS = 8;

/** A turn of the event loop, so that clicks, keys and paints get theirs. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Gathers a file piece by piece without holding the page up: throws as soon as the signal aborts. `pieces` is how many
 * are expected, for the progress.
 */
export async function collectParts(
  parts: Iterable<string> | AsyncIterable<string>,
  pieces: number,
  type: string,
  { signal, onProgress }: Following,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let done = 0;
  let started = performance.now();
  for await (const part of parts) {
    signal.throwIfAborted();
    waiting.push(part);
    done += 1;
    if (performance.now() - started < BUDGET_MS) continue;
    // Bytes leave the heap of strings as they come.
    blobs.push(new Blob(waiting));
    waiting = [];
    onProgress(Math.min(1, done / Math.max(1, pieces)));
    await breathe();
    started = performance.now();
  }
  signal.throwIfAborted();
  onProgress(1);
  return new Blob([...blobs, ...waiting], { type });
}
