import { useState } from "react";
import { useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { DocumentList } from "./DocumentList.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { ThemeList } from "./ThemeList.tsx";
import { usePlaces } from "./usePlaces.ts";

type Part = "places" | "documents" | "themes";

/** The left rail: what the atlas is, the search, and everything in it as lists. */
export function Browse() {
  const t = useT();
  const { catalogue } = useCatalogue();
  const [part, setPart] = useState<Part>("places");
  const [found, setFound] = useState(false);
  const places = usePlaces();
  const cited = useView(({ view }) => view.q) === "" || !found;
  return (
    <nav aria-label={t("region.browse")} className="flex min-h-0 flex-1 flex-col">
      <div className="browse-head px-4 pt-4 pb-3">
        <h1 className="text-[21px] leading-tight font-bold tracking-tight">{t("app.name")}</h1>
        <p className="mt-0.5 mb-3 text-[12.5px] leading-snug text-muted">{t("app.subtitle")}</p>
        <SearchBox onFound={setFound} />
      </div>
      {cited && (
        <Tabs<Part>
          label={t("region.browse")}
          selected={part}
          onSelect={setPart}
          tabs={[
            {
              key: "places",
              label: t("tab.places"),
              count: places.with.length,
              panel: <PlaceList {...places} />,
            },
            {
              key: "documents",
              label: t("tab.documents"),
              count: catalogue.documents.length,
              panel: <DocumentList />,
            },
            { key: "themes", label: t("tab.themes"), count: catalogue.themes.length, panel: <ThemeList /> },
          ]}
        />
      )}
    </nav>
  );
}
