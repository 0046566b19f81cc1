import { readFileSync } from "node:fs";

/** The colours of the light page, read from its style sheet: `--map-sea` is `map-sea`. */
export function lightColours(): (name: string) => string {
  const tokens = readFileSync("src/app/styles/tokens.css", "utf8");
  const found = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]+),/g)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
  return (name) => {
    const colour = found.get(name);
    if (!colour) throw new Error(`tokens.css has no light colour --${name}`);
    return colour;
  };
}
