import { describe, expect, test, vi } from "vitest";
import { parseDocument } from "yaml";
import { describeEntry, passageOf } from "#pipeline/article/describeEntry.ts";
import { pendingEntries } from "#pipeline/article/pendingEntries.ts";
import { type Ask, reviewSource } from "#pipeline/article/reviewSource.ts";
import { acceptAll, scriptedAnswers } from "#pipeline/article/scriptedAnswers.ts";
import { buildDataset } from "#pipeline/buildDataset.ts";
import { pendingIn } from "#pipeline/checkArticle.ts";
import { textOf } from "#pipeline/clean/textOf.ts";
import { add, bytesOf, read, reference } from "./material.ts";

vi.setConfig({ testTimeout: 60_000 });

const yaml = add("article-en.txt").yaml ?? "";
const text = textOf(bytesOf("article-en.txt"), "article-en.txt");
const written = {
  "summary.en": "The article tells of roads.",
  "summary.vi": "Bài viết nói về đường.",
  "authors.0.role.vi": "Chỉ huy trưởng",
};

/** Reviews with an answer per entry kind, and gives back the last text saved. */
async function reviewWith(ask: Ask, source = yaml) {
  const saved: string[] = [];
  const review = await reviewSource(source, text, ask, (changed) => saved.push(changed));
  return { ...review, saved, source: read(saved.at(-1) ?? source) };
}

test("accepting everything leaves only what a person must write", async () => {
  const { left, problems, source } = await reviewWith(acceptAll);
  expect(left).toBe(1);
  expect(problems).toEqual([
    "article cao-bang-2024: still to be written: authors.0.role.vi, summary.en, summary.vi.",
  ]);
  expect(pendingIn(source)).toEqual(["the article as a whole"]);
});

test("an article whose words are written and whose entries are accepted enters the dataset", async () => {
  const { left, source } = await reviewWith(async ({ kind }) =>
    kind === "article" ? { action: "change", values: written } : { action: "accept" },
  );
  expect(left).toBe(0);
  const { catalogue } = buildDataset({ reference, articles: [source] }, { includePending: false });
  expect(catalogue.articles[0]).toMatchObject({
    review: "done",
    summary: { en: "The article tells of roads." },
  });
});

test("what is rejected stays in the file, out of the dataset, and out of a second draft", async () => {
  const { saved, source } = await reviewWith(async ({ kind }) => ({
    action: kind === "citation" || kind === "sentence" ? "reject" : "skip",
  }));
  expect(source.citations.map(({ review }) => review)).toEqual(["rejected"]);
  expect(source.paragraphs.flatMap(({ sentences }) => sentences.map(({ themes }) => themes))).toEqual([
    {},
    {},
    {},
    {},
  ]);
  const { evidence } = buildDataset({ reference, articles: [source] }, { includePending: true });
  expect(evidence[0]?.citations).toEqual([]);
  const last = saved.at(-1) ?? "";
  const second = add("article-en.txt", { known: [read(last)], sourceOf: () => last });
  expect(read(second.yaml ?? last).citations).toHaveLength(1);
  expect(read(second.yaml ?? last).paragraphs[1]?.sentences[0]?.themes).toEqual({});
});

test("every decision is saved before the next question, so that leaving loses nothing", async () => {
  let asked = 0;
  const { done, left, saved } = await reviewWith(async () => {
    asked += 1;
    return asked > 3 ? { action: "quit" } : { action: "accept" };
  });
  expect([done, saved.length]).toEqual([3, 3]);
  expect(pendingEntries(parseDocument(saved.at(-1) ?? ""))).toHaveLength(left);
});

describe("a change", () => {
  test("of a sentence finds the phrase of each theme", async () => {
    const { source } = await reviewWith(async ({ kind, name }) =>
      kind === "sentence" && name === "sentence 1 of line 3"
        ? { action: "change", values: { themes: { "dual-use-infrastructure": "roads first" } } }
        : { action: "skip" },
    );
    const sentence = source.paragraphs.find(({ index }) => index === 3)?.sentences[1];
    const phrase = sentence?.themes["dual-use-infrastructure"];
    expect(text.slice(phrase?.start, phrase?.end)).toBe("roads first");
    expect(sentence?.review).toBe("done");
  });

  test("that would spoil the source is refused and the entry stays pending", async () => {
    let asked = 0;
    const { done, problems, source } = await reviewWith(async ({ kind }) => {
      if (kind !== "figure") return { action: "skip" };
      asked += 1;
      return asked === 1 ? { action: "change", values: { value: "many" } } : { action: "skip" };
    });
    expect(done).toBe(0);
    expect(problems[0]).toContain("figures.0.value");
    expect(source.figures[0]).toMatchObject({ value: 140, review: "pending" });
  });
});

describe("answers written beforehand", () => {
  test("are taken one by one, in the order of the text", async () => {
    const { done, left, source } = await reviewWith(
      scriptedAnswers("# the first entries\naccept\nr\nskip\nchange {}\n"),
    );
    expect([done, left]).toEqual([3, pendingEntries(parseDocument(yaml)).length - 3]);
    expect(pendingIn(source)).toHaveLength(left);
  });

  test("that are no answers say so", async () => {
    await expect(reviewWith(scriptedAnswers("perhaps\n"))).rejects.toThrow("“perhaps” is no answer");
  });
});

test("an entry is shown with its sentence, the entry set off", () => {
  const entries = pendingEntries(parseDocument(yaml));
  const citation = entries.find(({ kind }) => kind === "citation");
  if (!citation) throw new Error("the draft cites nothing");
  expect(passageOf(text, citation, false)).toMatch(/reads »Resolution No\. 28-NQ\/TW.*«, and asks/u);
  expect(describeEntry(citation)).toContain("→ resolution-28-nq-tw-2008 (certain)");
  for (const entry of entries) expect(describeEntry(entry)).not.toContain("undefined");
});
