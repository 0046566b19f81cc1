const WIDTH = 110;
const INDENT = "  ";

/** A value on one line, with spaces that make it readable. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function write(value: unknown, indent: string, before: number): string {
  const line = inline(value);
  if (typeof value !== "object" || value === null || indent.length + before + line.length <= WIDTH)
    return line;
  const deeper = indent + INDENT;
  const items = Array.isArray(value)
    ? value.map((item) => write(item, deeper, 1))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + write(item, deeper, name.length + 1);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => deeper + item).join(",\n")}\n${indent}${close}`;
}

/**
 * JSON that diffs well and stays small: what fits into a line of 110 characters is one line, the rest is indented by
 * two spaces. Keys keep the order in which they stand in the value, which is the schema's.
 */
export const writeJson = (value: unknown): string => `${write(value, "", 0)}\n`;
