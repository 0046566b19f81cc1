import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type EmbedShape, type EmbedSource, embedCode, frameAttributes, inOneLine } from "#host/embedCode.ts";
import { addressAsShown } from "#state/viewAddress.ts";
import { readView } from "#state/viewCodec.ts";
import { anyView } from "../state/anyView.ts";

const HERE = { href: "https://example.org/atlas/index.html#method" };
const source: EmbedSource = {
  address: "https://example.org/atlas/?province=lang-son&from=2023&mode=embed",
  title: "Phên Dậu: Lạng Sơn",
};
const anyTitle = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom('"', "'", "<", ">", "&", "&amp;", "</iframe>", "\r\n", "\0", "\ud800", "ế"),
  }),
);
const anyShape: fc.Arbitrary<EmbedShape> = fc.record({
  width: fc.option(fc.integer({ min: 320, max: 1920 })),
  height: fc.oneof(fc.constant("content" as const), fc.integer({ min: 320, max: 2400 })),
});

/** What a browser makes of code: its elements with their attributes, and what it finds wrong. */
function parsed(code: string) {
  const errors: string[] = [];
  const { childNodes } = parseFragment(code, { onParseError: ({ code: error }) => errors.push(error) });
  const elements = childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => "attrs" in node);
  return {
    // A character that stands for none is a matter of the title, not of the markup.
    errors: errors.filter((error) => error !== "noncharacter-in-input-stream"),
    rest: childNodes.flatMap((node) => ("value" in node ? [node.value.trim()] : [])).join(""),
    elements: elements.map(({ tagName, attrs, childNodes: inside }) => ({
      tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      inside: inside.length,
    })),
  };
}

test("whatever the view, its title and its size, a browser reads exactly the attributes that were given", () => {
  fc.assert(
    fc.property(anyView, anyTitle, anyShape, (view, title, shape) => {
      const address = addressAsShown({ ...view, mode: "embed" }, HERE);
      const { errors, rest, elements } = parsed(embedCode({ address, title }, shape));
      expect({ errors, rest }).toEqual({ errors: [], rest: "" });
      const [frame, script, ...others] = elements;
      expect(others).toEqual([]);
      expect(frame).toEqual({
        tagName: "iframe",
        attributes: frameAttributes({ address, title }, shape),
        inside: 0,
      });
      expect(frame?.attributes.title).toBe(inOneLine(title));
      expect(script).toEqual(
        shape.height === "content"
          ? {
              tagName: "script",
              attributes: { src: "https://example.org/atlas/embed.js", async: "" },
              inside: 0,
            }
          : undefined,
      );
    }),
  );
});

test("whatever the view, the frame is asked for that very view", () => {
  fc.assert(
    fc.property(anyView, anyShape, (view, shape) => {
      const embedded = { ...view, mode: "embed" as const };
      const { elements } = parsed(embedCode({ ...source, address: addressAsShown(embedded, HERE) }, shape));
      const src = new URL(elements[0]?.attributes.src ?? "");
      expect(src.hash).toBe("");
      expect(readView(src.search)).toEqual({ view: embedded, dropped: [] });
      expect(src.searchParams.getAll("height")).toEqual(shape.height === "content" ? [] : ["fixed"]);
    }),
  );
});

describe("the frame", () => {
  const attributes = (shape: EmbedShape) => frameAttributes(source, shape);

  test("is called by its title, waits until it is near, and may do what an atlas needs and no more", () => {
    expect(attributes({ width: null, height: "content" })).toMatchObject({
      title: "Phên Dậu: Lạng Sơn",
      loading: "lazy",
      allow: "fullscreen; clipboard-write; web-share",
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    });
  });

  test.each([
    [
      { width: null, height: "content" },
      "width:100%;height:auto;aspect-ratio:640/720;min-height:480px;border:0",
    ],
    [{ width: 500, height: 700 }, "width:500px;max-width:100%;height:700px;border:0"],
  ] as const)("of the shape %j holds its place by its style", (shape, style) => {
    expect(attributes(shape).style).toBe(style);
  });

  test.each([
    [{ width: null, height: "content" }, "640", "720"],
    [{ width: 320, height: "content" }, "320", "480"],
    [{ width: null, height: 700 }, "640", "700"],
  ] as const)("of the shape %j has a size where its style is taken away", (shape, width, height) => {
    expect(attributes(shape)).toMatchObject({ width, height });
  });

  test("says so in its address where its height is fixed, behind a view of whatever length", () => {
    expect(attributes({ width: null, height: 700 }).src).toBe(`${source.address}&height=fixed`);
    expect(
      frameAttributes({ ...source, address: "https://example.org/atlas/" }, { width: null, height: 700 }).src,
    ).toBe("https://example.org/atlas/?height=fixed");
  });
});

test("a title with quotes, angle brackets and line ends stays one attribute of one line", () => {
  const code = embedCode({ ...source, title: 'a "b"\r\n<i> & \0c' }, { width: null, height: 700 });
  expect(code).toContain(' title="a &quot;b&quot; &lt;i&gt; &amp; c"');
});
