import type { Load } from "./measureLoad.ts";

/** The qualities of the design that this can measure. */
export const BARS = { scriptBytes: 110_000, selectionMs: 50 };

/** What both pages took under one set of conditions, in the order in which they were loaded. */
export interface Comparison {
  conditions: string;
  bars: Partial<Record<Row["mark"], number>>;
  atlas: Load[];
  bare: Load[];
}

export interface Row {
  conditions: string;
  mark: "map-readable" | "map-ready";
  atlasMs: number;
  bareMs: number;
  ratio: number;
  /** The highest ratio that the design allows, where it names one. */
  bar: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/**
 * Both marks of both pages by their medians. A bare map can be read when its boundaries have been drawn, which is
 * a moment before it is idle.
 */
export function compare({ conditions, bars, atlas, bare }: Comparison): Row[] {
  const row = (mark: Row["mark"], key: "readableMs" | "readyMs"): Row => {
    const atlasMs = median(atlas.map((load) => load[key]));
    const bareMs = median(bare.map((load) => load[key]));
    return { conditions, mark, atlasMs, bareMs, ratio: atlasMs / bareMs, bar: bars[mark] ?? null };
  };
  return [row("map-readable", "readableMs"), row("map-ready", "readyMs")];
}

/** The rows as a table in plain text. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ["", "", "atlas", "bare map", "ratio", "bar"],
    ...rows.map(({ conditions, mark, atlasMs, bareMs, ratio, bar }) => [
      conditions,
      mark,
      `${atlasMs.toFixed(0)} ms`,
      `${bareMs.toFixed(0)} ms`,
      ratio.toFixed(2),
      bar === null ? "" : `≤ ${bar}`,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
