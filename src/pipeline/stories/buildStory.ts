import * as z from "zod/mini";
import { type Bilingual, SCHEMA_VERSION, type Story, type StoryHead, story } from "#dataset/schema.ts";
import type { StorySource } from "../sources.ts";

const wordsOf = ({ en, vi }: Bilingual): Bilingual => ({ en, vi });

/** A story as the dataset has it: the words apart from what they rest on. */
export const buildStory = ({ id, title, summary, steps }: StorySource): Story =>
  z.parse(story, {
    schemaVersion: SCHEMA_VERSION,
    id,
    title,
    summary,
    steps: steps.map(({ text, notes, ...step }) => ({
      ...step,
      text: text.map(({ rests, ...words }) => ({ words: wordsOf(words), rests })),
      notes: notes && wordsOf(notes),
      notesRest: notes?.rests ?? [],
    })),
  });

/** What the catalogue says of a story. */
export const storyHead = ({ id, title, summary, steps }: Story): StoryHead => ({
  id,
  title,
  summary,
  steps: steps.length,
});
