import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseStory } from "#dataset/parse.ts";
import type { BoundariesId } from "#dataset/schema.ts";
import { rehearse } from "#features/talk/rehearse/rehearse.ts";
import { SHARED_SCREEN } from "#features/talk/rehearse/sharedScreen.ts";
import { indexCatalogue } from "#selectors/indexCatalogue.ts";
import { MOST_HEADLINE, MOST_TEXT, type Talk, type TalkStep, talkOfStory } from "#state/talk.ts";
import { committedCatalogue, committedUnits } from "../../committed.ts";

const index = indexCatalogue(committedCatalogue);
const units = new Map(Object.entries(committedUnits) as [BoundariesId, (typeof committedUnits)["2008"]][]);
const both = (text: string) => ({ en: text, vi: text });
const none = { en: null, vi: null };
let count = 0;

const step = (changes: Partial<TalkStep> = {}): TalkStep => ({
  id: `s${count++}`,
  view: { province: "lang-son" },
  headline: both(`Step ${count}`),
  text: [],
  notes: both("Notes"),
  ...changes,
});
const talk = (...steps: TalkStep[]): Talk => ({ title: both("A talk"), steps });
const find = (one: Talk, screen = SHARED_SCREEN) => rehearse(one, { index, units, screen });

const stories = path.resolve(import.meta.dirname, "../../../data/dataset/stories");

describe("a rehearsal", () => {
  test.each(readdirSync(stories))("finds nothing to mend in the story %s", (file) => {
    const story = parseStory(JSON.parse(readFileSync(path.join(stories, file), "utf8")));
    expect(find(talkOfStory(story)).filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  test("finds nothing in a talk of plain views with everything said in both languages", () => {
    const views = [
      {},
      { province: "lang-son", panel: "documents" },
      { document: "resolution-28-nq-tw-2008" },
      { theme: "militia-reserves", color: "militia-reserves" },
      { province: "ninh-binh", boundaries: "2025" },
      { compare: "bac-ninh,hai-phong" },
    ];
    expect(find(talk(...views.map((view) => step({ view }))))).toEqual([]);
  });

  test("names what a view asks for and the atlas does not have", () => {
    const found = find(talk(step({ view: { province: "atlantis", speed: "11", from: "tomorrow" } })));
    expect(found.map((one) => one.kind === "unknown" && [one.severity, one.key, one.value])).toEqual([
      ["bad", "speed", "11"],
      ["bad", "from", "tomorrow"],
      ["bad", "province", "atlantis"],
    ]);
  });

  test("says that dates leave nothing to show", () => {
    const view = { document: "resolution-28-nq-tw-2008", from: "1990", to: "1995" };
    expect(find(talk(step({ view })))).toMatchObject([{ severity: "bad", kind: "nothing" }]);
    expect(find(talk(step({ view: { from: "1990", to: "1995" } })))).toMatchObject([{ kind: "nothing" }]);
    expect(find(talk(step({ view: { ...view, from: "2020", to: "2030" } })))).toEqual([]);
  });

  test("says that a selection lies outside the section, behind the card, or under a dot", () => {
    const seen = (camera: string, province = "lang-son") =>
      find(talk(step({ view: { province, camera } }))).map((one) => [one.severity, one.kind]);
    expect(seen("9/10.8/106.6")).toEqual([["bad", "hidden"]]);
    // In the middle of the screen, where it would stand without a card, Lạng Sơn lies behind the card.
    expect(seen("9/21.85/108.2")).toEqual([["bad", "hidden"]]);
    expect(seen("8/21.85/105.6")).toEqual([]);
    expect(seen("4.2/21.85/100.6", "bac-ninh")).toEqual([["warn", "tiny"]]);
  });

  test("names the provinces of a selection that are out of sight where others are in it", () => {
    const view = { document: "resolution-28-nq-tw-2008", camera: "8.6/22.4/105.4" };
    const found = find(talk(step({ view })));
    expect(found).toMatchObject([{ severity: "warn", kind: "hidden" }]);
    const names = found.flatMap((one) => (one.kind === "hidden" ? one.names : []));
    expect(names).toContain("Hà Nam");
    expect(names).not.toContain("Cao Bằng");
  });

  test("asks for larger names where the screen's letters are small", () => {
    const found = find(talk(step({ view: { compare: "bac-ninh,hai-phong" } })), {
      ...SHARED_SCREEN,
      textScale: 1,
    });
    expect(found).toMatchObject([{ severity: "warn", kind: "smallNames" }]);
  });

  test("counts the letters that a card has room for", () => {
    const long = step({
      headline: both("h".repeat(MOST_HEADLINE + 1)),
      text: [
        { words: { en: "t".repeat(MOST_TEXT), vi: "ngắn" }, rests: [] },
        { words: both("."), rests: [] },
      ],
    });
    expect(find(talk(long))).toMatchObject([
      { kind: "headline", lang: "en", count: MOST_HEADLINE + 1 },
      { kind: "text", lang: "en", count: MOST_TEXT + 2 },
      { kind: "headline", lang: "vi" },
    ]);
  });

  test("says what is not written in a language that the talk has", () => {
    const one = step({
      headline: { en: "Only in English", vi: null },
      text: [{ words: { en: null, vi: "Chỉ tiếng Việt" }, rests: [] }],
      notes: { en: null, vi: "Ghi chú" },
    });
    expect(find({ title: { en: "A talk", vi: null }, steps: [one] })).toEqual([
      { step: null, severity: "warn", kind: "missing", lang: "vi", what: "title" },
      { step: one.id, severity: "warn", kind: "missing", lang: "vi", what: "headline" },
      { step: one.id, severity: "warn", kind: "missing", lang: "en", what: "text" },
      { step: one.id, severity: "warn", kind: "missing", lang: "en", what: "notes" },
    ]);
  });

  test("speaks once of a language in which nothing is written", () => {
    const words = { en: "Words", vi: null };
    const steps = ["lang-son", "bac-ninh"].map((province) =>
      step({ view: { province }, headline: words, notes: words }),
    );
    expect(find({ title: words, steps })).toEqual([
      { step: null, severity: "hint", kind: "oneLanguage", lang: "vi" },
    ]);
  });

  test("hints at steps without notes, and at those without a headline", () => {
    const bare = step({ headline: none, notes: none });
    expect(find(talk(step(), bare))).toEqual([
      { step: null, severity: "hint", kind: "noNotes", steps: [2] },
      { step: bare.id, severity: "warn", kind: "noHeadline" },
    ]);
  });

  test("tells two steps that show and say the same", () => {
    const headline = both("Twice");
    const again = step({ headline, notes: both("Other notes") });
    expect(find(talk(step({ headline }), step({ view: {}, headline }), again))).toEqual([
      { step: again.id, severity: "warn", kind: "same", as: 1 },
    ]);
  });
});
