import { useCallback, useEffect, useRef, useState } from "react";
import type { Following } from "./collectParts.ts";

/** What has become of the latest task: how far it is, or how it ended. */
export type TaskState =
  | { kind: "idle" }
  | { kind: "working"; name: string; done: number }
  | { kind: "saved"; name: string; bytes: number }
  | { kind: "cancelled"; name: string }
  | { kind: "failed"; name: string; detail: string };

/** A progress that changes more often than this is no news. */
const STEP = 0.02;

/** One task at a time: another one, the cancel button or leaving the dialog ends the one before. */
export function useTask() {
  const [state, setState] = useState<TaskState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = useCallback(() => running.current?.abort(), []);

  const run = useCallback(
    async (name: string, make: (following: Following) => Promise<Blob>, save: (blob: Blob) => void) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const isCurrent = () => running.current === own;
      let told = 0;
      setState({ kind: "working", name, done: 0 });
      try {
        const blob = await make({
          signal: own.signal,
          onProgress: (done) => {
            if (!isCurrent() || (done < 1 && done - told < STEP)) return;
            told = done;
            setState({ kind: "working", name, done });
          },
        });
        own.signal.throwIfAborted();
        save(blob);
        setState({ kind: "saved", name, bytes: blob.size });
      } catch (error) {
        if (!isCurrent()) return;
        if (own.signal.aborted) setState({ kind: "cancelled", name });
        else
          setState({ kind: "failed", name, detail: error instanceof Error ? error.message : String(error) });
      }
    },
    [],
  );
  return { state, run, cancel };
}
