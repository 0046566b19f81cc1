// What both test runners counted, as "passed failed skipped". Argument: the exit code of the command that ran them.
import { readFileSync } from "node:fs";

const exitCode = Number(process.argv[2] ?? 0);
const total = { passed: 0, failed: 0, skipped: 0 };

function read(runner) {
  try {
    return JSON.parse(readFileSync(`test-results/${runner}.json`, "utf8"));
  } catch {
    console.error(`== ${runner} left no report: it did not run, or did not finish`);
    total.failed += 1;
    return null;
  }
}

const vitest = read("vitest");
if (vitest) {
  // A file that could not even be loaded holds no failed test, and is one failure.
  const unloaded = vitest.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  total.passed += vitest.numPassedTests;
  total.failed += vitest.numFailedTests + unloaded.length;
  total.skipped += vitest.numPendingTests + (vitest.numTodoTests ?? 0);
}

const playwright = read("playwright");
if (playwright) {
  const { expected, flaky, unexpected, skipped } = playwright.stats;
  total.passed += expected + flaky;
  total.failed += unexpected + playwright.errors.length;
  total.skipped += skipped;
}

if (exitCode !== 0 && total.failed === 0) total.failed = 1;
console.log(`${total.passed} ${total.failed} ${total.skipped}`);
