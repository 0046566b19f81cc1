/** Counts calls, and says how long to wait for the next. */
export interface CallBudget {
  spend: () => void;
  /** 0 where a call may be made now. */
  waitMs: () => number;
}

/** A number of calls in any stretch of some length: what is asked for beyond them waits until the first is past. */
export function createCallBudget(calls: number, perMs: number, now = () => Date.now()): CallBudget {
  let spent: number[] = [];
  return {
    spend() {
      spent = [...spent, now()].slice(-calls);
    },
    waitMs() {
      const [first] = spent;
      return spent.length < calls || first === undefined ? 0 : Math.max(0, first + perMs - now());
    },
  };
}
