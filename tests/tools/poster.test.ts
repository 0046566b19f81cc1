import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawPoster } from "../../tools/poster.ts";
import { committedCatalogue } from "../committed.ts";

const poster = drawPoster();

describe("the drawing that comes with the page", () => {
  test("has no style attribute, script or handler, which the content security policy refuses", () => {
    expect(poster).not.toMatch(/\sstyle=/);
    expect(poster).not.toMatch(/<script|<style|<foreignObject/i);
    expect(poster).not.toMatch(/\son[a-z]+=/i);
    expect(poster).not.toMatch(/(href|src)=|https?:/);
  });

  test("names every province with a pin", () => {
    const names = [...poster.matchAll(/<text class="label-name[^>]*>([^<]+)/g)].map((found) => found[1]);
    const pinned = committedCatalogue.articles.map(({ pinProvince }) => pinProvince);
    const units = committedCatalogue.provinces.filter(
      ({ id, boundaries }) => boundaries === "2008" && pinned.includes(id),
    );
    expect(units).toHaveLength(5);
    expect(names).toEqual(expect.arrayContaining(units.map(({ name }) => name.vi)));
  });

  test("prints the number of articles on each province that has any", () => {
    const printed = [...poster.matchAll(/class="label-value"[^>]*>([^<]+)/g)].map((found) => found[1]);
    expect(printed.sort()).toEqual(["1", "1", "1", "1", "1", "1", "1", "1", "2"]);
  });

  test("says itself in words", () => {
    expect(poster).toMatch(/role="img" aria-label="Map of \d+ provinces, [^"]*the highest in Bắc Ninh/);
  });

  test("is well-formed XML", () => {
    const open: string[] = [];
    for (const [, close, name, rest] of poster.matchAll(/<(\/?)([a-z]+)([^>]*)>/gi)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!rest?.endsWith("/")) open.push(name ?? "");
    }
    expect(open).toEqual([]);
    expect(poster.replace(/<[^>]*>/g, "")).not.toMatch(/[<>&](?!#?\w+;)/);
  });

  test("is small enough to come with the page", () => {
    expect(gzipSync(poster).length).toBeLessThan(60_000);
  });

  test("is the same whenever it is drawn", () => {
    expect(drawPoster()).toBe(poster);
  });
});
