import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CARD } from "../picture/card.ts";
import { rasterise } from "../picture/rasterise.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../node_modules/.cache/phen-dau-pictures");
const HASH_LENGTH = 24;

/** The PNG of a picture: drawn once and kept beside the packages by what the drawing is, for the next build. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, HASH_LENGTH);
  const file = path.join(FOLDER, `${hash}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await rasterise(svg, CARD.width);
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, png);
  } catch {
    // Nowhere to keep it: it is drawn anew next time.
  }
  return png;
}
