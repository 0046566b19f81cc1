interface Waiting<T> {
  resolve: (answer: T) => void;
  reject: (error: Error) => void;
  /** Why nothing came. */
  why: () => Error;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Promises by the id of what they wait for; each is kept, refused, or given up after so long. */
export function createWaitingRoom<T>(timeoutMs: number) {
  const waiting = new Map<string, Waiting<T>>();
  const take = (id: string) => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.timer);
    return one;
  };
  return {
    /** Waits; for ever, until `startClock`. */
    wait: (id: string, why: () => Error): Promise<T> =>
      new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, why, timer: undefined });
      }),
    startClock(id: string): void {
      const one = waiting.get(id);
      if (one) one.timer ??= setTimeout(() => take(id)?.reject(one.why()), timeoutMs);
    },
    keep: (id: string, answer: T): void => take(id)?.resolve(answer),
    refuse: (id: string, error: Error): void => take(id)?.reject(error),
    refuseAll(error: Error): void {
      for (const id of [...waiting.keys()]) take(id)?.reject(error);
    },
  };
}
