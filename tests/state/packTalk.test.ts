import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packTalk, unpackTalk } from "#state/packTalk.ts";
import { NO_WORDS, type Talk } from "#state/talk.ts";
import { LONGEST_TALK, readView } from "#state/viewCodec.ts";
import { anyTalk } from "./anyTalk.ts";

/** Bytes as a presenter's browser would have packed them. */
async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return `~${Buffer.concat(chunks).toString("base64url")}`;
}

const step = (text: string): Talk["steps"][number] => ({
  id: "s1",
  view: { province: "lang-son" },
  headline: { en: "Lạng Sơn", vi: "Lạng Sơn" },
  text: [{ words: { en: null, vi: text }, rests: [] }],
  notes: { en: "Slowly.", vi: null },
});
const talk = (text: string): Talk => ({ title: { en: "A talk", vi: null }, steps: [step(text)] });

describe("a talk in an address", () => {
  test("reads back as the talk that was packed, its steps counted anew", async () => {
    await fc.assert(
      fc.asyncProperty(anyTalk, async (talk) => {
        const packing = await packTalk(talk);
        fc.pre(packing.kind === "packed");
        if (packing.kind !== "packed") return;
        const steps = talk.steps.map((one, at) => ({ ...one, id: `s${at + 1}` }));
        expect(await unpackTalk(packing.story)).toEqual({ kind: "talk", talk: { ...talk, steps } });
        expect(readView(`?mode=present&story=${packing.story}`)).toMatchObject({
          view: { story: packing.story },
          dropped: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  test("leaves the presenter's notes behind where that is asked for", async () => {
    const packing = await packTalk(talk("Xin chào"), { notes: false });
    if (packing.kind !== "packed") throw new Error("expected a talk that fits");
    expect(await unpackTalk(packing.story)).toMatchObject({
      talk: { steps: [{ notes: NO_WORDS, text: [{ words: { vi: "Xin chào" } }] }] },
    });
  });

  test("is refused with its length where an address does not hold it", async () => {
    const letters = Array.from({ length: 6000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join("");
    const packing = await packTalk(talk(letters));
    expect(packing).toMatchObject({ kind: "too-long", most: LONGEST_TALK });
    if (packing.kind === "too-long") expect(packing.length).toBeGreaterThan(LONGEST_TALK);
  });
});

describe("what is no talk", () => {
  test.each([
    ["letters that nobody packed", "~hello"],
    ["letters that no base64 has", "~a"],
    ["nothing", "~"],
  ])("is unreadable: %s", async (_, story) => {
    expect(await unpackTalk(story)).toEqual({ kind: "unreadable", why: "malformed" });
  });

  test.each([
    ["another shape", JSON.stringify([1, "title", {}])],
    ["a talk without steps", JSON.stringify([1, [null, null], []])],
    ["half of a talk", '[1,["A"'],
    ["a view of numbers", JSON.stringify([1, [null, null], [[5, [null, null], []]]])],
  ])("is unreadable: %s", async (_, json) => {
    expect(await unpackTalk(await packed(json))).toEqual({ kind: "unreadable", why: "malformed" });
  });

  test("is unreadable when it is cut short", async () => {
    const packing = await packTalk(talk("Đồng bằng sông Hồng"));
    if (packing.kind !== "packed") throw new Error("expected a talk that fits");
    expect(await unpackTalk(packing.story.slice(0, -8))).toEqual({ kind: "unreadable", why: "malformed" });
  });

  test("is said to come from a later release where it does", async () => {
    expect(await unpackTalk(await packed("[2,{}]"))).toEqual({ kind: "unreadable", why: "newer" });
  });

  test("is given up where little unpacks to far too much", async () => {
    const bomb = await packed(" ".repeat(2_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_TALK);
    expect(await unpackTalk(bomb)).toEqual({ kind: "unreadable", why: "too-large" });
  });
});
