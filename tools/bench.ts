import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { buildBare } from "./bench/buildBare.ts";
import { ensureBuilt } from "./bench/ensureBuilt.ts";
import { measureExtraction } from "./bench/measureExtraction.ts";
import { FAST, type Load, measureLoad, SLOW } from "./bench/measureLoad.ts";
import { measureMemory } from "./bench/measureMemory.ts";
import { measureSelection } from "./bench/measureSelection.ts";
import { BARS, type Comparison, compare, median, table } from "./bench/report.ts";
import { scriptBytes } from "./bench/scriptBytes.ts";
import { findBrowser } from "./findBrowser.ts";
import { startServer } from "./startServer.ts";

/** Side by side in one run: the atlas and a bare MapLibre page with the same boundaries, turn by turn. */
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const runs = Number(values.runs);
/** As many as the design asks to leave the memory as it was. */
const SELECTIONS = 500;
const repository = path.resolve(import.meta.dirname, "..");
const dist = path.join(repository, "dist");

ensureBuilt(repository);
const bareBuild = await buildBare(repository);
const [atlasServer, bareServer] = await Promise.all(
  [dist, bareBuild.root].map((root) => startServer({ root, port: 0 })),
);
const { executablePath, args, env, source } = findBrowser();
const browser = await chromium.launch({ executablePath, args, env });

try {
  const atlasUrl = atlasServer?.url ?? "";
  const bareUrl = bareServer?.url ?? "";
  // Once each without looking: the server compresses, the browser finds its files on disk.
  await measureLoad(browser, bareUrl, FAST);
  await measureLoad(browser, atlasUrl, FAST);

  const comparisons: Comparison[] = [];
  for (const conditions of [FAST, SLOW]) {
    const atlas: Load[] = [];
    const bare: Load[] = [];
    for (let run = 0; run < runs; run++) {
      atlas.push(await measureLoad(browser, atlasUrl, conditions));
      bare.push(await measureLoad(browser, bareUrl, conditions));
    }
    comparisons.push({ conditions: conditions.name, bars: conditions.bars, atlas, bare });
  }
  const rows = comparisons.flatMap(compare);
  // The load that asked for most: what is fetched in time varies with the machine's mood.
  const scripts = (comparisons[0]?.atlas ?? [])
    .map((load) => scriptBytes(load, dist))
    .reduce((most, one) => (one.gzip > most.gzip ? one : most));
  const selectionMs = await measureSelection(browser, atlasUrl, runs);

  console.log(`Medians of ${runs} cold loads each, in turn, in Chromium ${browser.version()} (${source})\n`);
  console.log(table(rows));
  console.log(
    `\nJavaScript asked for before map-readable: ${kB(scripts.gzip)} gzip (bar ≤ ${kB(BARS.scriptBytes)})`,
  );
  for (const file of scripts.files) console.log(`  ${kB(file.gzip)}  ${file.name}`);
  console.log(
    selectionMs.length > 0
      ? `Selection to painted panel: ${median(selectionMs).toFixed(0)} ms (bar ≤ ${BARS.selectionMs} ms, ${selectionMs.length} clicks)`
      : "Selection to painted panel: nothing to click on",
  );
  const memory = await measureMemory(browser, atlasUrl, SELECTIONS);
  console.log(
    `Heap over ${memory.selections} selections: ${kB(memory.beforeBytes)} → ${kB(memory.afterBytes)} (bar: flat)`,
  );
  const perSecond = measureExtraction(repository);
  console.log(
    perSecond === null
      ? "Extraction: skipped, the article texts are not here"
      : `Extraction: ${perSecond.toFixed(0)} articles a second on one core`,
  );
  const report = path.join(repository, "test-results/bench.json");
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(
    report,
    JSON.stringify({ rows, scripts, selectionMs, memory, perSecond, comparisons }, null, 2),
  );
} finally {
  await browser.close();
  await Promise.all([atlasServer?.close(), bareServer?.close(), bareBuild.remove()]);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
