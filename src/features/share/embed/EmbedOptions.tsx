import type { ReactNode } from "react";
import { NOMINAL } from "#host/embedCode.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue } from "#state/AtlasState.tsx";
import type { Language, Panel, Scheme } from "#state/view.ts";
import type { EmbedChoices } from "./embedChoices.ts";
import { PixelChoice } from "./PixelChoice.tsx";

interface EmbedOptionsProps {
  choices: EmbedChoices;
  /** What is selected, by its name; empty for nothing. */
  name: string;
  /** Talks that others can open, by their names in an address. */
  talks: readonly { story: string; title: string }[];
  onChoose: (choices: Partial<EmbedChoices>) => void;
}

const PANELS: readonly Panel[] = ["themes", "documents", "timeline", "articles"];
const TALK = "talk:";

/** What the frame shows, in which words and colours, and how large it is. */
export function EmbedOptions({ choices, name, talks, onChoose }: EmbedOptionsProps) {
  const t = useT();
  const lang = useLang();
  const { catalogue } = useCatalogue();
  const { what, panel, boundaries, width, height } = choices;
  const story = typeof what === "object" ? what.story : null;
  return (
    <div className="embed-options">
      <Choice
        label={t("share.embed.what")}
        size="is-wide"
        value={story === null ? String(what) : TALK + story}
        onChange={(value) =>
          onChoose({
            what: value.startsWith(TALK)
              ? { story: value.slice(TALK.length) }
              : value === "map"
                ? "map"
                : "view",
          })
        }
      >
        <option value="view">{name ? t("share.embed.asNow", { name }) : t("share.embed.mapAsNow")}</option>
        {name && <option value="map">{t("share.embed.wholeMap")}</option>}
        {talks.map((talk) => (
          <option key={talk.story} value={TALK + talk.story}>
            {t("share.embed.talk", { title: talk.title })}
          </option>
        ))}
      </Choice>
      {story === null && (
        <>
          <Choice
            label={t("share.embed.boundaries")}
            size="is-wide"
            value={boundaries}
            onChange={(value) => {
              const chosen = catalogue.boundaries.find(({ id }) => id === value);
              if (chosen) onChoose({ boundaries: chosen.id });
            }}
          >
            {catalogue.boundaries.map((set) => (
              <option key={set.id} value={set.id}>
                {set.name[lang]}
              </option>
            ))}
          </Choice>
          <Choice
            label={t("share.embed.panel")}
            size="is-panel"
            value={panel ?? ""}
            onChange={(value) => onChoose({ panel: PANELS.find((one) => one === value) ?? null })}
          >
            <option value="">{t("share.embed.firstPanel")}</option>
            {PANELS.map((one) => (
              <option key={one} value={one}>
                {t(`tab.${one}`)}
              </option>
            ))}
          </Choice>
        </>
      )}
      <Choice
        label={t("share.embed.language")}
        value={choices.lang ?? ""}
        onChange={(value) => onChoose({ lang: (value || null) as Language | null })}
      >
        <option value="">{t("share.embed.ownLanguage")}</option>
        <option value="en" lang="en">
          English
        </option>
        <option value="vi" lang="vi">
          Tiếng Việt
        </option>
      </Choice>
      <Choice
        label={t("share.embed.scheme")}
        value={choices.scheme ?? ""}
        onChange={(value) => onChoose({ scheme: (value || null) as Scheme | null })}
      >
        <option value="">{t("share.embed.ownScheme")}</option>
        <option value="light">{t("share.embed.light")}</option>
        <option value="dark">{t("share.embed.dark")}</option>
      </Choice>
      <PixelChoice
        label={t("share.embed.width")}
        otherwise={t("share.embed.column100")}
        pixelLabel={t("share.embed.widthPixels")}
        value={width}
        first={NOMINAL.width}
        least={320}
        most={1920}
        onChange={(pixels) => onChoose({ width: pixels })}
      />
      <PixelChoice
        label={t("share.embed.height")}
        otherwise={t("share.embed.follows")}
        pixelLabel={t("share.embed.heightPixels")}
        value={typeof height === "number" ? height : null}
        first={NOMINAL.height}
        least={320}
        most={2400}
        onChange={(pixels) => onChoose({ height: pixels ?? "content" })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** How much of a line it takes. */
  size?: "is-wide" | "is-panel" | "";
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, size = "", value, onChange, children }: ChoiceProps) {
  return (
    <div className={`embed-option ${size}`}>
      <label>
        <span className="share-label">{label}</span>
        <select className="share-field" value={value} onChange={({ target }) => onChange(target.value)}>
          {children}
        </select>
      </label>
    </div>
  );
}
