import { describe, expect, test } from "vitest";
import { both } from "../../builders.ts";
import { problemsOf, problemsOfStep, type SaidDraft, type StepDraft, said, step, story } from "./story.ts";

const ARTICLE = "article bac-ninh-city-2024";
const CODING = "coding bac-ninh-city-2024/training-and-exercises";
const RESOLUTION = "document resolution-28-nq-tw-2008";
const problemsOfSentence = (one: SaidDraft) => problemsOfStep({ text: [one] });

test("a story that says what its entries say is accepted", () => {
  expect(problemsOf(story())).toEqual([]);
});

describe("a sentence is accepted where an entry carries its numbers and names:", () => {
  test.each<[string, SaidDraft]>([
    ["a day", said("On 20 March 2024.", "Ngày 20/3/2024.", ARTICLE)],
    ["a month", said("In March 2024.", "Tháng 3/2024.", ARTICLE)],
    [
      "a run of years and its vision",
      said("2023–2030, then 2050.", "2023-2030, rồi 2050.", "event bac-ninh-city-2024/plan"),
    ],
    [
      "the same from year to year",
      said("From 2023 to 2030.", "Giai đoạn 2023-2030.", "event bac-ninh-city-2024/plan"),
    ],
    ["sentences coded, and their share", said("1 of 3 sentences (33%).", "1 trong 3 câu (33%).", CODING)],
    [
      "a figure as firm as it is stated",
      said("Nearly 60,000 officials.", "Gần 60.000 cán bộ.", "figure bac-ninh-city-2024/trained"),
    ],
    ["how many articles", said("One article, three sentences.", "Một bài, ba câu.", ARTICLE)],
    [
      "how many documents",
      said("Two documents.", "Hai văn bản.", RESOLUTION, "document resolution-28-nq-tw-2013"),
    ],
    [
      "how many of a type",
      said("Two resolutions.", "Hai nghị quyết.", RESOLUTION, "document resolution-28-nq-tw-2013"),
    ],
    [
      "candidates",
      said("It fits two documents.", "Khớp với hai văn bản.", "citation bac-ninh-city-2024/plenum"),
    ],
    [
      "units of a map",
      said("3 provinces, then 2 provinces.", "3 tỉnh, rồi 2 tỉnh.", "boundaries 2008", "boundaries 2025"),
    ],
    ["a document's number", said("28-NQ/TW of 2008.", "28-NQ/TW năm 2008.", RESOLUTION)],
    ["a document's alias", said("Resolution 28.", "Nghị quyết 28.", RESOLUTION)],
    ["a province of the article", said("Bac Ninh.", "Bắc Ninh.", CODING)],
    [
      "the unit that holds it now",
      said("Bac Giang went in.", "Bắc Giang nhập vào.", "province 2025/bac-ninh"),
    ],
    ["a theme", said("Training and exercises.", "Huấn luyện và diễn tập.", CODING)],
    ["nothing but words", said("It is short.", "Bài ngắn.", "corpus")],
  ])("%s", (_what, one) => {
    expect(problemsOfSentence(one)).toEqual([]);
  });
});

describe("a sentence is refused where it says", () => {
  const WHERE = 'data/stories/a-story.yaml: step "one", sentence 1';
  test.each<{ what: string; one: SaidDraft; says: string[] }>([
    {
      what: "a wrong year",
      one: said("It appeared in 2023.", "Bài đăng năm 2023.", ARTICLE),
      says: [
        `${WHERE} (en) says "2023", which no entry it rests on carries; they carry 2024, 2024-03, 2024-03-20. Correct the number, or add the entry that it comes from to rests.`,
        `${WHERE} (vi) says "2023"`,
      ],
    },
    {
      what: "a wrong day of the right month",
      one: said("On 21 March 2024.", "Ngày 21/3/2024.", ARTICLE),
      says: ['(en) says "21 March 2024"', '(vi) says "21/3/2024"'],
    },
    {
      what: "a wrong share",
      one: said("34% of it.", "34% số câu.", CODING),
      says: ['says "34%", which no entry it rests on carries; they carry 33%.', '(vi) says "34%"'],
    },
    {
      what: "a right number of another thing",
      one: said("3 provinces.", "3 tỉnh.", CODING),
      says: ['(en) says "3" (province), which no entry it rests on carries', '(vi) says "3" (tỉnh)'],
    },
    {
      what: "a figure more firmly than the dataset",
      one: said("60,000 officials.", "60.000 cán bộ.", "figure bac-ninh-city-2024/trained"),
      says: [
        'says "60,000" (official), which no entry it rests on carries; they carry nearly 60,000',
        '(vi) says "60.000"',
      ],
    },
    {
      what: "a number in words",
      one: said("Two articles.", "Hai bài.", ARTICLE),
      says: [
        '(en) says "Two" (article), which no entry it rests on carries; they carry 1 (article',
        '(vi) says "Hai"',
      ],
    },
    {
      what: "another number in the other language",
      one: said("In 2023.", "Năm 2030.", "event bac-ninh-city-2024/plan"),
      says: [
        `${WHERE} does not say the same numbers in both languages: English alone has 2023, Vietnamese alone has 2030; say the same in both.`,
      ],
    },
    {
      what: "a document that nothing it rests on is",
      one: said("The Harbour Law.", "Harbour Law.", ARTICLE),
      says: [
        `${WHERE} (en) names "Harbour Law" (document:law-5), which nothing it rests on is about; add the entry that says so to rests, or leave the name out.`,
        '(vi) names "Harbour Law"',
      ],
    },
    {
      what: "a number of no document",
      one: said("29-NQ/TW.", "29-NQ/TW.", RESOLUTION),
      says: [`${WHERE} (en) has "29-NQ/TW", which is neither a number the check can read`, "(vi) has"],
    },
    {
      what: "the name of another province",
      one: said("Lang Son.", "Lạng Sơn.", ARTICLE),
      says: ['(en) names "Lang Son" (province:lang-son)', '(vi) names "Lạng Sơn"'],
    },
    {
      what: "a theme that the article is not coded with",
      one: said("It is about party leadership.", "Party leadership.", CODING),
      says: ['(en) names "party leadership" (theme:party-leadership)', '(vi) names "Party leadership"'],
    },
    {
      what: "the same share of two things that have another",
      one: said("33% and 33%.", "33% và 33%.", CODING, "theme party-leadership"),
      says: [
        `${WHERE} rests on "theme party-leadership" and gives 33, but not its 0%; say it, or take the entry`,
      ],
    },
    {
      what: "another date than its event's",
      one: said("In 2024.", "Năm 2024.", ARTICLE, "event bac-ninh-city-2024/plan"),
      says: [`rests on "event bac-ninh-city-2024/plan" and gives 2024, but not its 2023/2030; say it, or`],
    },
    {
      what: "a date that its entries have for something else",
      one: said("The town met in 2017.", "Thị xã họp năm 2017.", "figure bac-ninh-city-2024/trained"),
      says: ['(en) says "2017", which no entry it rests on carries', '(vi) says "2017"'],
    },
    {
      what: "half of something",
      one: said("Half of it.", "Một nửa.", ARTICLE),
      says: ['(en) says "Half"', '(vi) says "nửa"'],
    },
    {
      what: "anything that rests on nothing",
      one: said("It is short.", "Bài ngắn."),
      says: [`${WHERE} rests on nothing; list under rests the entries that say so.`],
    },
    {
      what: "something twice on one entry",
      one: said("It is short.", "Bài ngắn.", ARTICLE, ARTICLE),
      says: [`${WHERE} rests on "${ARTICLE}" twice; once is enough.`],
    },
  ])("$what", ({ one, says }) => {
    const problems = problemsOfSentence(one);
    expect(problems).toHaveLength(says.length);
    for (const [at, part] of says.entries()) expect(problems[at]).toContain(part);
  });

  test.each([
    ["article nowhere-2024", 'there is no article "nowhere-2024" in data/articles'],
    ["event nowhere-2024/e1", 'there is no article "nowhere-2024" in data/articles'],
    ["event bac-ninh-city-2024/e9", 'the article has no event "bac-ninh-city-2024-e9"'],
    ["citation bac-ninh-city-2024/c9", 'the article has no citation "bac-ninh-city-2024-c9"'],
    ["figure bac-ninh-city-2024/f9", 'the article has no figure "bac-ninh-city-2024-f9"'],
    ["coding bac-ninh-city-2024/party-leadership", 'no sentence of the article is coded "party-leadership"'],
    ["mention bac-ninh-city-2024/atlantis", 'the article does not name the place "atlantis"'],
    ["document no-law", "data/documents.yaml does not list it"],
    ["province 2025/bac-giang", "data/provinces.yaml has no such unit in that set of boundaries"],
    ["place atlantis", "data/places.yaml does not list it"],
    ["theme magic", "data/codebook.yaml does not list it"],
    ["boundaries 1997", "data/provinces.yaml does not list it"],
    ["issue no-issue", "the catalogue has no such issue"],
  ])('what rests on "%s", which is not there', (entry, reason) => {
    expect(problemsOfSentence(said("It is short.", "Bài ngắn.", entry))).toEqual([
      `${WHERE} rests on "${entry}", but ${reason}.`,
    ]);
  });
});

describe("what sums up may say what its sentences say and no more:", () => {
  test("a headline", () => {
    expect(problemsOfStep({ headline: both("2024") })).toEqual([]);
    expect(problemsOfStep({ headline: both("2023") })[0]).toContain('step "one", headline (en) says "2023"');
  });

  test("the title and the summary of a story", () => {
    const problems = problemsOf(story({ title: both("2023"), summary: both("Harbour Law") }));
    expect(problems).toHaveLength(4);
    expect(problems[0]).toContain('the title (en) says "2023"');
    expect(problems[2]).toContain('the summary (en) names "Harbour Law"');
  });

  test("a headline may count what one of its sentences counts", () => {
    const text = [
      said("Two documents.", "Hai văn bản.", RESOLUTION, "document resolution-28-nq-tw-2013"),
      said("And another.", "Và một văn bản nữa.", "document law-5"),
    ];
    expect(problemsOfStep({ headline: { en: "Two documents", vi: "Hai văn bản" }, text })).toEqual([]);
    expect(problemsOfStep({ headline: { en: "Three documents", vi: "Ba văn bản" }, text })).toEqual([]);
    expect(problemsOfStep({ headline: { en: "Four documents", vi: "Bốn văn bản" }, text })).toHaveLength(2);
  });

  test("notes may rest on entries of their own", () => {
    const notes = said("In 2008.", "Năm 2008.", RESOLUTION);
    expect(problemsOfStep({ notes })).toEqual([]);
    expect(problemsOfStep({ notes: { ...notes, rests: [] } })[0]).toContain('notes (en) says "2008"');
    expect(problemsOfStep({ notes: said("A.", "B.", "document no-law") })[0]).toContain(
      'step "one", notes rests on "document no-law"',
    );
  });
});

describe("a step is refused", () => {
  test.each<{ fault: string; change: Parameters<typeof problemsOfStep>[0]; says: string }>([
    {
      fault: "with a headline too long",
      change: { headline: { en: "a".repeat(71), vi: "b" } },
      says: 'step "one", headline (en) has 71 characters; expected at most 70. Say it shorter, or in two steps.',
    },
    {
      fault: "with a text too long in Vietnamese",
      change: { text: [said("a", "b".repeat(341), "corpus")] },
      says: 'step "one", text (vi) has 341 characters; expected at most 340.',
    },
    {
      fault: "with notes too long",
      change: { notes: said("a".repeat(701), "b", "corpus") },
      says: 'step "one", notes (en) has 701 characters; expected at most 700.',
    },
    { fault: "without a sentence", change: { text: [] }, says: "has 0 sentences; expected 1 to 4." },
    {
      fault: "with five sentences",
      change: { text: Array.from({ length: 5 }, () => said("a", "b", "corpus")) },
      says: "has 5 sentences; expected 1 to 4. Join what belongs together, or make another step.",
    },
  ])("$fault", ({ change, says }) => {
    expect(problemsOfStep(change)[0]).toContain(says);
  });

  test("whose id another step has", () => {
    expect(problemsOf(story({ steps: [step(), step()] }))).toEqual([
      'data/stories/a-story.yaml: step "one" stands more than once; give each its own id.',
    ]);
  });

  test("and so is a story whose id another story has", () => {
    expect(problemsOf(story(), story())[0]).toBe('data/stories: story "a-story" stands twice.');
  });
});

describe("the view of a step", () => {
  test.each([
    { province: "bac-ninh" },
    { province: "bac-ninh", panel: "themes", boundaries: "2025", outlines: "2008" },
    { article: "bac-ninh-city-2024", panel: "timeline", lanes: "documents", span: "2008/2025" },
    { color: "documents", from: "2008-09-22", to: "2025", q: "resolution" },
    { chart: "themes", compare: "bac-ninh", rows: "bac-ninh", columns: "similarity" },
    { camera: "7.5/21.0285/105.8542" },
  ])("is accepted: %o", (view) => {
    expect(problemsOfStep({ view })).toEqual([]);
  });

  test.each<[StepDraft["view"], string]>([
    [
      { province: "atlantis" },
      'province is "atlantis"; expected a unit of the boundaries of 2008, which the view shows.',
    ],
    [{ province: "bac-giang", boundaries: "2025" }, "expected a unit of the boundaries of 2025"],
    [{ article: "x" }, 'article is "x"; expected an id that data/articles lists.'],
    [{ document: "x" }, "expected an id that data/documents.yaml lists."],
    [{ theme: "x" }, "expected an id that data/codebook.yaml lists."],
    [{ place: "x" }, "expected an id that data/places.yaml lists."],
    [{ color: "x" }, "expected an id that data/codebook.yaml lists."],
    [{ panel: "map" }, 'panel is "map"; expected one of themes, documents, timeline, articles.'],
    [{ chart: "pie" }, "expected one of themes, documents, network."],
    [{ lanes: "years" }, "expected one of provinces, documents, themes."],
    [{ boundaries: "1997" }, "expected one of 2008, 2025."],
    [{ boundaries: "2008" }, "that is shown anyway; leave the key out."],
    [{ color: "articles" }, "that is shown anyway; leave the key out."],
    [{ outlines: "2008" }, "expected another set than the one shown."],
    [{ compare: "bac-ninh,bac-ninh" }, "expected each province once."],
    [{ compare: "a,b,c,d,e,f" }, "expected at most 5 provinces."],
    [{ compare: "bac-ninh,atlantis" }, "expected a unit of the boundaries of 2008"],
    [{ rows: "x" }, "expected a unit of the boundaries of 2008"],
    [{ columns: "x" }, "expected an id that data/documents.yaml lists."],
    [{ from: "30/10/2019" }, "expected a date such as 2019-10-30."],
    [{ span: "2008" }, "expected FROM/TO."],
    [{ span: "../2008" }, "expected FROM/TO."],
    [{ q: " " }, "expected 1 to 200 characters."],
    [{ camera: "7.123/21/105" }, "expected zoom/lat/lng with at most 2, 4 and 4 decimals."],
  ])("is refused: %o", (view, says) => {
    expect(problemsOfStep({ view })[0]).toContain(`step "one", view: `);
    expect(problemsOfStep({ view })[0]).toContain(says);
  });

  test.each([
    [{ province: "lang-son" }, "province:lang-son"],
    [{ document: "law-5" }, "document:law-5"],
    [{ color: "party-leadership" }, "theme:party-leadership"],
    [{ compare: "bac-ninh,lang-son" }, "province:lang-son"],
  ])("is refused where no sentence is about what it shows: %o", (view, shown) => {
    expect(problemsOfStep({ view })).toEqual([
      `data/stories/a-story.yaml: step "one" shows ${shown} and says nothing of it; rest a sentence on it, or change the view.`,
    ]);
  });
});
