/** A colour as SVG 1.1 has it: without transparency, which stands apart. */
export interface Colour {
  hex: string;
  opacity: number;
}

const NUMBERS = /-?[\d.]+(?:e-?\d+)?%?/g;

/**
 * Reads a colour as computed styles give it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; null for none or what is not
 * known.
 */
export function colourOf(computed: string): Colour | null {
  const match = /^(rgba?|color)\((?:srgb)?(.*)\)$/.exec(computed.trim());
  if (!match) return null;
  const [kind, numbers = ""] = match.slice(1);
  const [r, g, b, alpha = 1] = (numbers.match(NUMBERS) ?? []).map((one) =>
    one.endsWith("%") ? Number.parseFloat(one) / 100 : Number(one),
  );
  if (r === undefined || g === undefined || b === undefined) return null;
  const byte = (part: number) => Math.min(255, Math.max(0, Math.round(kind === "color" ? part * 255 : part)));
  const hex = [r, g, b].map((part) => byte(part).toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: alpha };
}
