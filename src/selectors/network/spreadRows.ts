export interface Row {
  /** Where the row's top would stand if it were alone. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * The tops of rows that keep their order, do not overlap, stay between 0 and `height`, and are together as near to
 * where they are wanted as can be (least squares, by pooling adjacent violators). Rows that need more than the height
 * stand one under the other from 0.
 */
export function spreadRows(rows: readonly Row[], height: number): readonly number[] {
  const before: number[] = [];
  let total = 0;
  for (const row of rows) {
    before.push(total);
    total += row.height;
  }
  // Without the heights of the rows above, "no overlap" is "never less than the one before".
  const pools: { sum: number; size: number }[] = [];
  for (const [at, { wanted }] of rows.entries()) {
    let pool = { sum: wanted - (before[at] ?? 0), size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
    }
    pools.push(pool);
  }
  const room = Math.max(0, height - total);
  const free = pools.flatMap(({ sum, size }) =>
    Array.from({ length: size }, () => Math.min(room, Math.max(0, sum / size))),
  );
  return free.map((top, at) => top + (before[at] ?? 0));
}
