import type { Agreement, ThemeId } from "#dataset/schema.ts";
import { bootstrapInterval } from "./bootstrap.ts";
import type { CodedSentence } from "./codedSentences.ts";
import { alphaOf, type Coincidences, coincidencesOf, nominal, type Unit } from "./krippendorffAlpha.ts";
import { round } from "./round.ts";

const VALUES = [false, true];

const sum = (matrices: readonly Coincidences[]): Coincidences =>
  VALUES.map((_, row) =>
    VALUES.map((_, column) => matrices.reduce((total, matrix) => total + (matrix[row]?.[column] ?? 0), 0)),
  );

const unitsOf = ({ hand, machine }: CodedSentence, themes: readonly ThemeId[]): Unit<boolean>[] =>
  themes.map((theme) => [hand.has(theme), machine.has(theme)]);

/**
 * Agreement on some themes: every pair of sentence and theme is a unit on which both coders say yes or no. With all
 * themes this is the pooled alpha, in which a theme weighs as much as it is used; the plain mean of the themes'
 * alphas would let one with three sentences weigh as much as one with thirty. Whole sentences are resampled, since
 * what is said of one theme in a sentence bears on the others.
 */
export function agreementOn(sentences: readonly CodedSentence[], themes: readonly ThemeId[]): Agreement {
  const matrices = sentences.map((sentence) => coincidencesOf(unitsOf(sentence, themes), VALUES));
  const alpha = alphaOf(sum(matrices), VALUES, nominal);
  const times = (coded: (sentence: CodedSentence, theme: ThemeId) => boolean) =>
    sentences.reduce((total, one) => total + themes.filter((theme) => coded(one, theme)).length, 0);
  return {
    sentences: sentences.length,
    hand: times(({ hand }, theme) => hand.has(theme)),
    machine: times(({ machine }, theme) => machine.has(theme)),
    both: times(({ hand, machine }, theme) => hand.has(theme) && machine.has(theme)),
    alpha: alpha === null ? null : round(alpha),
    interval:
      alpha === null ? null : bootstrapInterval(matrices, (sample) => alphaOf(sum(sample), VALUES, nominal)),
  };
}
