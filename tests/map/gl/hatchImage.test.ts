import { beforeAll, describe, expect, test, vi } from "vitest";
import { hatchImage } from "#map/gl/hatchImage.ts";

// The page of the tests has no canvas: only what the function uses of ImageData.
class Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}
beforeAll(() => {
  vi.stubGlobal("ImageData", Pixels);
});

const alphaAt = ({ data, width }: ImageData, x: number, y: number) => data[(y * width + x) * 4 + 3] as number;

describe.each([8, 16, 24])("the hatching of %d pixels", (size) => {
  const image = () => hatchImage("#336699", size);

  test("repeats without a seam: a step across any edge is like one inside", () => {
    const tile = image();
    const wrapped = (x: number, y: number) => alphaAt(tile, x % size, y % size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        // Along the diagonal nothing changes, over the edges of the tile as well.
        expect(wrapped(x + 1, y + size - 1)).toBe(wrapped(x, y));
      }
    }
  });

  test("has a line in each row, and room between the lines", () => {
    const tile = image();
    for (let y = 0; y < size; y++) {
      const row = Array.from({ length: size }, (_, x) => alphaAt(tile, x, y));
      expect(Math.max(...row)).toBeGreaterThan(120);
      expect(row.filter((alpha) => alpha === 0).length).toBeGreaterThan(size / 2);
    }
  });
});

test.each([
  ["#336699", [0x33, 0x66, 0x99]],
  ["#33669980", [0x33, 0x66, 0x99]],
  ["a colour it cannot read", [128, 128, 128]],
])("hatching in %s has its colour", (color, rgb) => {
  expect([...hatchImage(color, 8).data.slice(0, 3)]).toEqual(rgb);
});

test("hatching in a translucent colour is as translucent", () => {
  const strongest = (color: string) => {
    const image = hatchImage(color, 48);
    return Math.max(...Array.from({ length: 48 }, (_, x) => alphaAt(image, x, 0)));
  };
  expect(strongest("#33669980")).toBeCloseTo(strongest("#336699") * (0x80 / 0xff), 0);
});
