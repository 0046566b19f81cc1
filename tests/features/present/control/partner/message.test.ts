import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Body,
  type Message,
  readMessage,
  writeMessage,
} from "#features/present/control/partner/message.ts";
import { anyView } from "../../../../state/anyView.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const anyBody: fc.Arbitrary<Body> = fc.oneof(
  fc.constantFrom<Body>({ type: "hello" }, { type: "bye" }, { type: "end" }),
  fc.record({ type: fc.constant("spot" as const), spot: fc.record({ x: share, y: share }) }),
  fc.record({
    type: fc.constant("state" as const),
    rev: fc.nat(),
    by: fc.constantFrom("console" as const, "audience" as const),
    shared: fc.record({
      view: anyView,
      black: fc.boolean(),
      spotlight: fc.boolean(),
      startedAt: fc.option(fc.nat(), { nil: null }),
    }),
  }),
);
const message = (body: Body): Message => ({
  ns: "phen-dau-talk",
  v: 1,
  session: "abcdefghij",
  from: "console",
  page: "p",
  n: 7,
  body,
});

describe("a message between two windows", () => {
  test("reads back as it was written, after the way that windows send data", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(readMessage(structuredClone(writeMessage(message(body))))).toEqual(message(body));
      }),
    );
  });

  test("is nothing where it is anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBeNull();
      }),
    );
  });

  test.each([
    ["another version", { v: 2 }],
    ["another speaker", { from: "stranger" }],
    ["a spot outside the window", { body: { type: "spot", spot: { x: 1.2, y: 0 } } }],
    ["a screen without size", { body: { type: "screen", screen: { width: 0 } } }],
    ["a view that is no text", { body: { type: "state", rev: 1, by: "console", shared: { view: {} } } }],
    ["a command that there is not", { body: { type: "eval", code: "1" } }],
  ])("is nothing with %s", (_, wrong) => {
    expect(readMessage({ ...(writeMessage(message({ type: "hello" })) as object), ...wrong })).toBeNull();
  });

  test("drops from a view what is none, as an address does", () => {
    const written = writeMessage(message({ type: "hello" })) as object;
    const shared = {
      view: "?province=ha-nam&color=%3Cscript%3E",
      black: false,
      spotlight: false,
      startedAt: null,
    };
    const read = readMessage({ ...written, body: { type: "state", rev: 1, by: "audience", shared } });
    expect(read?.body).toMatchObject({ shared: { view: { province: "ha-nam", color: "articles" } } });
  });
});
