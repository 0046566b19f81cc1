import { Grid3x3, Languages, Moon, Sun } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { type Color, chartOf, noChart } from "#state/view.ts";
import { BoundarySets } from "./BoundarySets.tsx";
import { useIsDark } from "./useIsDark.ts";

/** Over the map: which boundaries, coloured by what, in which language and scheme. */
export function MapTools() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const { catalogue } = useCatalogue();
  const color = useView(({ view }) => view.color);
  const chart = useView(({ view }) => chartOf(view));
  const dark = useIsDark();
  const change = store.getState().change;

  return (
    <>
      <BoundarySets />
      <label className="tool">
        <span className="tool-label text-muted">{t("tools.colour")}</span>
        <select
          aria-label={t("tools.colourBy")}
          value={color}
          onChange={(event) => change({ color: event.target.value as Color })}
        >
          <optgroup label={t("tools.counts")}>
            <option value="articles">{t("tools.articles")}</option>
            <option value="documents">{t("tools.documents")}</option>
          </optgroup>
          {catalogue.families.map((family) => (
            <optgroup key={family.id} label={family.name[lang]}>
              {catalogue.themes
                .filter((theme) => theme.family === family.id)
                .map((theme) => (
                  <option key={theme.id} value={theme.id}>
                    {theme.name[lang]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="tool tool-charts"
        aria-label={t("chart.openLabel")}
        title={t("chart.openLabel")}
        aria-pressed={chart !== null}
        onClick={() => change(chart ? noChart : { chart: "themes" })}
      >
        <Grid3x3 size={16} aria-hidden="true" />
        <span className="tool-text">{t("chart.open")}</span>
      </button>
      <button
        type="button"
        className="tool"
        lang={lang === "en" ? "vi" : "en"}
        aria-label={t("tools.languageLabel")}
        onClick={() => change({ lang: lang === "en" ? "vi" : "en" })}
      >
        <Languages size={16} aria-hidden="true" />
        <span className="tool-text">{t("tools.language")}</span>
      </button>
      <button
        type="button"
        className="tool"
        aria-label={t(dark ? "tools.toLight" : "tools.toDark")}
        title={t(dark ? "tools.toLight" : "tools.toDark")}
        onClick={() => change({ scheme: dark ? "light" : "dark" })}
      >
        {dark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
      </button>
    </>
  );
}
