import type { Decision } from "./decide.ts";
import type { Ask } from "./reviewSource.ts";

const words = ["accept", "reject", "skip", "quit"] as const;

function readAnswer(line: string): Decision {
  const [action = "", ...rest] = line.trim().split(/\s+/u);
  const known = words.find((word) => word === action || word[0] === action);
  if (known) return { action: known };
  if (action !== "change" && action !== "c") {
    throw new Error(
      `“${line}” is no answer; expected accept, reject, skip, quit, or change {"path": value}.`,
    );
  }
  const values: unknown = JSON.parse(rest.join(" "));
  if (typeof values === "object" && values !== null)
    return { action: "change", values: values as Record<string, unknown> };
  throw new Error(`“${line}”: change wants a JSON object of paths and values.`);
}

/** Answers written beforehand, one a line and in the order of the entries. A change that is refused is skipped. */
export function scriptedAnswers(script: string): Ask {
  const lines = script.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  let last: unknown = null;
  return async (entry) => {
    if (entry === last) return { action: "skip" };
    last = entry;
    const line = lines.shift();
    return line === undefined ? null : readAnswer(line);
  };
}

/** Accepts whatever is asked. */
export const acceptAll: Ask = async () => ({ action: "accept" });
