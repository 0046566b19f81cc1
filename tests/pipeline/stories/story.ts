import * as z from "zod/mini";
import type { Catalogue } from "#dataset/schema.ts";
import { describeProblem } from "#pipeline/problem.ts";
import { type StorySource, storySource } from "#pipeline/sources.ts";
import { checkStories } from "#pipeline/stories/checkStories.ts";
import { indexEntries } from "#pipeline/stories/indexEntries.ts";
import * as make from "../../builders.ts";

export type Draft = z.input<typeof storySource>;
export type StepDraft = Draft["steps"][number];
export type SaidDraft = StepDraft["text"][number];

export const said = (en: string, vi: string, ...rests: string[]): SaidDraft => ({ en, vi, rests });

/** A step that says one true thing of the invented article. */
export const step = (overrides: Partial<StepDraft> = {}): StepDraft => ({
  id: "one",
  view: {},
  headline: make.both("A town"),
  text: [said("It appeared in 2024.", "Bài đăng năm 2024.", "article bac-ninh-city-2024")],
  notes: null,
  ...overrides,
});

export const story = (overrides: Partial<Draft> = {}): StorySource =>
  z.parse(storySource, {
    id: "a-story",
    title: make.both("A story"),
    summary: make.both("What it says."),
    steps: [step()],
    ...overrides,
  });

const resolutions = ["2008", "2013"].map((year) =>
  make.document({
    id: `resolution-28-nq-tw-${year}`,
    issued: `${year}-09-22`,
    title: { en: `Firm defensive areas ${year}`, vi: null },
    aliases: year === "2008" ? ["Resolution 28", "Nghị quyết 28"] : ["Nghị quyết Trung ương 8"],
    sameNumberAs: year === "2008" ? ["resolution-28-nq-tw-2013"] : ["resolution-28-nq-tw-2008"],
  }),
);

/** A catalogue of one article of three sentences, one of them coded; two documents that share a number. */
export const catalogue = (): Catalogue =>
  make.catalogue({
    documents: [...resolutions, make.document({ id: "law-5", number: null, aliases: ["Harbour Law"] })],
    themes: [make.theme(), make.theme({ id: "party-leadership", name: make.both("Party leadership") })],
    articles: [make.article()],
  });

const evidence = () =>
  make.evidence({
    citations: [
      make.citation(),
      make.citation({
        id: "bac-ninh-city-2024-plenum",
        resolution: {
          kind: "ambiguous",
          candidates: resolutions.map(({ id }) => id),
          likely: null,
          reason: make.both("The tenure is not stated."),
        },
      }),
    ],
    events: [
      make.event(),
      make.event({
        id: "bac-ninh-city-2024-plan",
        kind: "planned",
        date: "2023/2030",
        vision: 2050,
        title: { en: "A plan", vi: "Một kế hoạch" },
      }),
    ],
    figures: [
      make.figure(),
      make.figure({
        id: "bac-ninh-city-2024-trained",
        value: 60_000,
        qualifier: "nearly",
        unit: { en: "people", vi: "người" },
        counts: { en: "officials trained", vi: "cán bộ được bồi dưỡng" },
        note: { en: "Another report has a count for 2017.", vi: "Một báo cáo khác có số liệu của 2017." },
      }),
    ],
  });

/** What the checks say of stories, as a terminal would show it. */
export const problemsOf = (...stories: StorySource[]): string[] =>
  checkStories(stories, indexEntries(catalogue(), [evidence()])).map(describeProblem);

/** What the checks say of a story of one step. */
export const problemsOfStep = (overrides: Partial<StepDraft>): string[] =>
  problemsOf(story({ steps: [step(overrides)] }));
