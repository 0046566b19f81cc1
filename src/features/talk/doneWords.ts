import type { useT } from "#i18n/I18n.tsx";
import { wordsIn } from "#state/talk.ts";
import type { Done } from "#state/talkStore.ts";

/** What was done to the talk, in a sentence. */
export function doneWords(done: Done, of: number, lang: "en" | "vi", t: ReturnType<typeof useT>): string {
  if (done.kind === "opened") {
    const { title, steps } = done.talk;
    return t("talk.done.opened", { title: wordsIn(title, lang) || t("talk.untitled"), count: steps.length });
  }
  const name = wordsIn(done.step.headline, lang) || t("talk.unnamed");
  return t(`talk.done.${done.kind}`, { number: done.at + 1, name, of });
}
