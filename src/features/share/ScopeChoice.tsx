import { useT } from "#i18n/I18n.tsx";
import type { ExportBasis, Reach } from "./exportBasis.ts";

interface ScopeChoiceProps {
  reach: Reach;
  /** Both possible exports, for their numbers. */
  bases: Readonly<Record<Reach, ExportBasis>>;
  /** The name of what is selected; empty for nothing, where there is no choice. */
  name: string;
  onReach: (reach: Reach) => void;
}

/** Everything shown or what is selected, each with what it comes to. */
export function ScopeChoice({ reach, bases, name, onReach }: ScopeChoiceProps) {
  const t = useT();
  const counts = ({ scope }: ExportBasis) =>
    t("share.download.counts", {
      articles: scope.articles.length,
      documents: scope.documents.length,
      events: scope.events.length,
    });
  if (!name) {
    return (
      <p className="share-note">
        {t("share.download.nothingSelected")} <span className="text-ink">({counts(bases.shown)})</span>
      </p>
    );
  }
  const choices = [
    ["selected", t("share.download.chosen", { name })],
    ["shown", t("share.download.shown")],
  ] as const;
  return (
    <fieldset className="share-scope">
      <legend className="share-label">{t("share.download.scope")}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="share-scope" checked={reach === value} onChange={() => onReach(value)} />
          <span>
            {label}
            <span className="share-note"> {counts(bases[value])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
