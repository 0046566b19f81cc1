import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "#dataset/schema.ts";
import type { Talk } from "#state/talk.ts";
import { readTalkFile, writeTalkFile } from "#state/talkFile.ts";
import { anyTalk } from "./anyTalk.ts";

const step: Talk["steps"][number] = {
  id: "s1",
  view: { province: "lang-son" },
  headline: { en: "Lạng Sơn", vi: null },
  text: [],
  notes: { en: null, vi: null },
};
const file = (changes: object) =>
  JSON.stringify({ ...JSON.parse(writeTalkFile({ title: step.headline, steps: [step] })), ...changes });

describe("the file of a talk", () => {
  test("reads back as the talk that wrote it", () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        expect(readTalkFile(writeTalkFile(talk))).toEqual({ kind: "talk", talk });
      }),
    );
  });

  test("may be a story of the atlas", () => {
    const words = { en: "Words", vi: "Lời" };
    const rests = [{ kind: "document", document: "resolution-28-nq-tw-2008" }];
    const steps = [{ id: "one", view: {}, headline: words, text: [{ words, rests }], notes: null }];
    const story = { schemaVersion: SCHEMA_VERSION, id: "a-story", title: words, summary: words, steps };
    expect(readTalkFile(JSON.stringify(story))).toMatchObject({
      kind: "talk",
      talk: { title: words, steps: [{ id: "one", text: [{ words, rests }], notes: { en: null, vi: null } }] },
    });
  });

  test("may leave out what a step does not say, and begin with a byte order mark", () => {
    const read = readTalkFile(
      `\uFEFF${file({ steps: [{ id: "s1", view: { theme: "militia-reserves" } }] })}`,
    );
    expect(read).toMatchObject({ kind: "talk", talk: { steps: [{ text: [], headline: { en: null } }] } });
  });

  test("gets distinct ids where two steps have the same one", () => {
    const read = readTalkFile(file({ steps: [step, step, step] }));
    expect(read.kind === "talk" && read.talk.steps.map(({ id }) => id)).toEqual(["s1", "s1-2", "s1-3"]);
  });

  test.each([
    ["no JSON", "Dear all, the talk", { why: "not-json", found: "Dear all, the talk" }],
    ["JSON of something else", '{"type":"FeatureCollection"}', { why: "not-a-talk" }],
    ["a list", "[1,2]", { why: "not-a-talk", found: "[1,2]" }],
    ["a later format", file({ version: 2 }), { why: "newer", found: "2" }],
    ["a story of another schema", '{"schemaVersion":99,"steps":[]}', { why: "newer", found: "99" }],
    [
      "a headline that is a number",
      file({ steps: [{ ...step, headline: { en: 5 } }] }),
      { why: "shape", at: "steps.0.headline.en", found: "5" },
    ],
    [
      "a step without a view",
      file({ steps: [{ id: "s1" }] }),
      { why: "shape", at: "steps.0.view", found: "–" },
    ],
    ["no steps", file({ steps: [] }), { why: "empty" }],
    ["too many letters", " ".repeat(1_000_001), { why: "too-large", bytes: 1_000_001 }],
  ])("is refused where it is %s", (_, text, problem) => {
    expect(readTalkFile(text)).toMatchObject({ kind: "refused", ...problem });
  });
});
