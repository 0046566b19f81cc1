/** Marks what only a person can write; a draft is full of it, a reviewed article holds none. */
export const TODO = "TODO";
/** Stands where the schema wants an address and none is known. */
export const NO_ADDRESS = "https://todo.invalid/";
/** Stands where the schema wants an id and none fits. */
export const NO_ID = "todo";

const isUnwritten = (key: string, value: string): boolean =>
  value.startsWith(TODO) || value === NO_ADDRESS || (value === NO_ID && /^pin/u.test(key));

/** Paths of the fields that a person has still to write: `summary.en`, `figures.0.unit.vi`. */
export function unwrittenIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === "string") return isUnwritten(path.at(-1) ?? "", value) ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unwrittenIn(item, [...path, key]));
}
