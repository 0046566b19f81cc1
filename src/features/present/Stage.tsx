import { useLang } from "#i18n/I18n.tsx";
import { wordsIn } from "#state/talk.ts";
import type { Player } from "#state/usePlayer.ts";

/** What the audience reads beside the map: the step's headline and text. */
export function Stage({ player: { step } }: { player: Player }) {
  const lang = useLang();
  return (
    <section className="stage-card card" data-covers="left">
      <h1>{wordsIn(step.headline, lang)}</h1>
      {step.text.map(({ words }) => (
        <p key={words.en ?? words.vi}>{wordsIn(words, lang)}</p>
      ))}
    </section>
  );
}
