import type { Evaluation, ThemeId } from "#dataset/schema.ts";
import { agreementOn } from "./agreementOn.ts";
import type { CodedSentence } from "./codedSentences.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { masi, setValue } from "./masi.ts";
import { round } from "./round.ts";

/** Alpha over the sets of themes that each sentence got. */
function masiAlpha(sentences: readonly CodedSentence[]): number | null {
  const units = sentences.map(({ hand, machine }) => [setValue(hand), setValue(machine)]);
  const alpha = krippendorffAlpha(units, [...new Set(units.flat())].sort(), masi);
  return alpha === null ? null : round(alpha);
}

/** Agreement on themes over all sentences; `unseen` are the same sentences, coded without the article's own terms. */
export function evaluateThemes(
  sentences: readonly CodedSentence[],
  unseen: readonly CodedSentence[],
  themes: readonly ThemeId[],
): Evaluation["themes"] {
  const byTheme = themes.map((theme) => ({
    theme,
    agreement: agreementOn(sentences, [theme]),
    unseen: agreementOn(unseen, [theme]),
  }));
  const alphas = byTheme.flatMap(({ agreement }) => (agreement.alpha === null ? [] : [agreement.alpha]));
  return {
    pooled: agreementOn(sentences, themes),
    unseen: agreementOn(unseen, themes),
    mean: alphas.length === 0 ? null : round(alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length),
    masi: masiAlpha(sentences),
    byTheme,
  };
}
