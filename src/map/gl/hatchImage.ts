/** A tile of thin diagonal lines, `size` device pixels square, that repeats without a seam. */
export function hatchImage(color: string, size: number): ImageData {
  const [red, green, blue, alpha] = rgba(color);
  const image = new ImageData(size, size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      // Distance to the diagonal, wrapped at the edges; soft over one pixel against jagged lines.
      const across = (x + y) % size;
      const distance = Math.min(across, size - across) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, size / 24 + 0.5 - distance));
      image.data.set([red, green, blue, Math.round(alpha * cover)], (y * size + x) * 4);
    }
  }
  return image;
}

function rgba(color: string): [number, number, number, number] {
  const hex = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(color);
  if (!hex?.[1]) return [128, 128, 128, 60];
  const value = Number.parseInt(hex[1], 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, hex[2] ? Number.parseInt(hex[2], 16) : 255];
}
