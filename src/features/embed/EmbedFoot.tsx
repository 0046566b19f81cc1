import { ArrowUpRight, Languages } from "lucide-react";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { addressAsShown, viewAddress } from "#state/viewAddress.ts";
import { CopyLink } from "./CopyLink.tsx";
import { FullScreenButton } from "./FullScreenButton.tsx";

/** Whose work this is, and the ways out of the frame: to the atlas, to a link, to the other language. */
export function EmbedFoot() {
  const t = useT();
  const lang = useLang();
  const store = useViewStore();
  const view = useView((state) => state.view);
  // A story goes on as a talk, anything else as the view that it is.
  const address = view.story ? addressAsShown({ ...view, mode: "present" }) : viewAddress(view);
  return (
    <footer className="embed-foot">
      <p>
        <strong>{t("app.name")}</strong> · {t("app.neutral")} {t("map.sources")}.
      </p>
      <div className="embed-ways" role="group" aria-label={t("embed.frame")}>
        <a
          className="embed-way embed-open"
          href={address}
          target="_blank"
          rel="noopener"
          aria-description={t("embed.openView")}
        >
          {t("embed.open")}
          <ArrowUpRight size={15} aria-hidden="true" />
        </a>
        <CopyLink address={address} />
        <button
          type="button"
          className="embed-way"
          lang={lang === "en" ? "vi" : "en"}
          aria-label={t("tools.languageLabel")}
          onClick={() => store.getState().change({ lang: lang === "en" ? "vi" : "en" })}
        >
          <Languages size={15} aria-hidden="true" />
          {t("tools.language")}
        </button>
        <FullScreenButton />
      </div>
    </footer>
  );
}
