import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { buildDataset } from "#pipeline/buildDataset.ts";
import { datasetFiles } from "#pipeline/datasetFiles.ts";
import { readSources, type SourceFiles } from "#pipeline/readSources.ts";
import { ENTRY_FORMS, readEntry, writeEntry } from "#pipeline/stories/readEntry.ts";
import { articleDraft, sources } from "../sample.ts";
import { type Draft, said, step } from "./story.ts";

const yaml = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });
const source = (name: string, value: unknown) => ({ file: `data/${name}.yaml`, text: yaml(value) });
const draft = (overrides: Partial<Draft> = {}): Draft => ({
  id: "a-story",
  title: { en: "A story", vi: "Một câu chuyện" },
  summary: { en: "What it says.", vi: "Nội dung." },
  steps: [step()],
  ...overrides,
});

function files(...stories: { file: string; text: string }[]): SourceFiles {
  const { boundaries, provinces, places, documents, families, themes } = sources().reference;
  return {
    provinces: source("provinces", { boundaries, provinces }),
    places: source("places", { places }),
    documents: source("documents", { documents }),
    codebook: source("codebook", { families, themes }),
    articles: [source("articles/bac-ninh-city-2024", articleDraft())],
    stories,
  };
}
const read = (text: string) => readSources(files({ file: "data/stories/a-story.yaml", text }));
const build = (...stories: Draft[]) =>
  buildDataset(readSources(files(...stories.map((one) => source(`stories/${one.id}`, one)))), {
    includePending: false,
  });

describe("a story's file", () => {
  test("becomes a file of the dataset, and a head in the catalogue", () => {
    const dataset = build(draft());
    expect(dataset.catalogue.stories).toEqual([
      {
        id: "a-story",
        title: { en: "A story", vi: "Một câu chuyện" },
        summary: { en: "What it says.", vi: "Nội dung." },
        steps: 1,
      },
    ]);
    expect(JSON.parse(datasetFiles(dataset).get("stories/a-story.json") ?? "").steps).toEqual([
      {
        id: "one",
        view: {},
        headline: { en: "A town", vi: "A town" },
        text: [
          {
            words: { en: "It appeared in 2024.", vi: "Bài đăng năm 2024." },
            rests: [{ kind: "article", article: "bac-ninh-city-2024" }],
          },
        ],
        notes: null,
        notesRest: [],
      },
    ]);
  });

  test("keeps what the notes rest on apart from their words", () => {
    const notes = said("In 2008.", "Năm 2008.", "document resolution-28-nq-tw-2008");
    const [story] = build(draft({ steps: [step({ notes })] })).stories;
    expect(story?.steps[0]).toMatchObject({
      notes: { en: "In 2008.", vi: "Năm 2008." },
      notesRest: [{ kind: "document", document: "resolution-28-nq-tw-2008" }],
    });
  });

  test("makes the same bytes whatever the order in which stories are read", () => {
    const [one, two] = [draft(), draft({ id: "b-story" })];
    expect([...datasetFiles(build(two, one))]).toEqual([...datasetFiles(build(one, two))]);
  });

  test("is not built where it says what no entry carries", () => {
    const text = [said("In 2023.", "Năm 2023.", "article bac-ninh-city-2024")];
    expect(() => build(draft({ steps: [step({ text })] }))).toThrow(
      'data/stories/a-story.yaml: step "one", sentence 1 (en) says "2023", which no entry it rests on carries',
    );
  });
});

describe("a story's file is refused, with the line, where", () => {
  test.each<[fault: string, change: (text: string) => string, says: string]>([
    [
      "a view has a key that no address has",
      (text) => text.replace("view: {}", "view: { colour: documents }"),
      "data/stories/a-story.yaml:10:13: steps.0.view.colour: unknown key",
    ],
    [
      "a view says how the page is shown",
      (text) => text.replace("view: {}", "view: { lang: vi }"),
      "steps.0.view.lang: unknown key",
    ],
    [
      "a year stands without quotes",
      (text) => text.replace("view: {}", "view: { boundaries: 2025 }"),
      "steps.0.view.boundaries: Invalid input: expected string, received number; found 2025.",
    ],
    [
      "a translation is missing",
      (text) => text.replace("        vi: Bài đăng năm 2024.\n", ""),
      "steps.0.text.0.vi: Invalid input: expected string, received undefined; found nothing.",
    ],
    [
      "an entry is of no kind",
      (text) => text.replace("- article bac-ninh-city-2024", "- articel bac-ninh-city-2024"),
      'steps.0.text.0.rests.0: "articel" is no kind of entry; expected one of article, citation, coding',
    ],
    [
      "an entry lacks its second half",
      (text) => text.replace("- article bac-ninh-city-2024", "- event bac-ninh-city-2024"),
      'steps.0.text.0.rests.0: "event bac-ninh-city-2024" is no entry; expected "event <article>/<event>"',
    ],
    ["it has no steps", () => yaml(draft({ steps: [] })), "steps: Too small"],
    [
      "its id is not its file's name",
      (text) => text.replace("id: a-story", "id: another-story"),
      'The story\'s id is "another-story"; expected "a-story", the file\'s name.',
    ],
  ])("%s", (_fault, change, says) => {
    const text = yaml(draft());
    expect(change(text)).not.toBe(text);
    expect(() => read(change(text))).toThrow(says);
  });
});

describe("an entry as a person writes it", () => {
  test.each([
    "article bac-ninh-city-2024",
    "citation bac-ninh-city-2024/c1",
    "coding bac-ninh-city-2024/training-exercises",
    "event bac-ninh-city-2024/issued-law-5",
    "figure bac-ninh-city-2024/f1",
    "mention bac-ninh-city-2024/china",
    "document law-5",
    "province 2025/ninh-binh",
    "place kim-bang",
    "theme party-leadership",
    "boundaries 2025",
    "issue bac-ninh-city-2024-date-unknown",
    "corpus",
  ])("is read and written back: %s", (text) => {
    const entry = readEntry(text);
    expect(typeof entry === "string" ? entry : writeEntry(entry)).toBe(text);
  });

  test("has a form for every kind", () => {
    for (const [kind, form] of Object.entries(ENTRY_FORMS)) {
      const path = form.replaceAll("<boundaries>", "2008").replaceAll(/<(\w+)>/g, "an-$1");
      expect(readEntry(`${kind} ${path}`)).toMatchObject({ kind });
    }
  });

  test("gets the article's id before its own, once", () => {
    expect(readEntry("event a-2024/e1")).toEqual({ kind: "event", article: "a-2024", id: "a-2024-e1" });
    expect(readEntry("event a-2024/a-2024-e1")).toEqual(readEntry("event a-2024/e1"));
  });

  test.each(["", "corpus all", "document", "document a b", "document A_B", "coding a/b/c", "boundaries 25"])(
    "is refused: %o",
    (text) => {
      expect(typeof readEntry(text)).toBe("string");
    },
  );
});
