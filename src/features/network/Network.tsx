import { ChartNetwork, Maximize2, Minimize2, Table2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { CatalogueIndex } from "#selectors/indexCatalogue.ts";
import { buildNetwork } from "#selectors/network/buildNetwork.ts";
import type { Centre } from "#selectors/network/network.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionOf } from "#state/view.ts";
import { describeNetwork } from "./describeNetwork.ts";
import { nameOf } from "./labels.ts";
import { NetworkDrawing } from "./NetworkDrawing.tsx";
import { NetworkTable } from "./NetworkTable.tsx";
import "./network.css";

/** Articles, or their provinces, and the documents they cite, centred on what is selected; drawn or as a table. */
export function Network() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const boundaries = useView(({ view }) => view.boundaries);
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const selected = useView(({ view }) => {
    const selection = selectionOf(view);
    return selection.kind === "corpus" ? null : referenceKey(selection);
  });
  const [asTable, setAsTable] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [whole, setWhole] = useState(false);
  const chosen = useMemo(() => centreOf(selected), [selected]);
  const network = useMemo(() => {
    const options = { boundaries, filter: { from, to }, unfolded };
    const around = chosen && !whole ? buildNetwork(index, { ...options, centre: chosen }) : null;
    // What nothing is linked with can be no centre: the whole stands instead, and says so.
    return around && around.documents.length > 0
      ? { ...around, centred: true }
      : { ...buildNetwork(index, options), centred: false };
  }, [index, boundaries, from, to, chosen, whole, unfolded]);
  const name = chosen && nameOfCentre(index, chosen, boundaries, createT(lang), lang);
  const sentences = describeNetwork(index, network, createT(lang), lang);
  const isEmpty = network.documents.length === 0;
  const title = network.centred && name ? t("network.around", { name }) : t("network.title");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "t" || event.altKey || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    setAsTable((shown) => !shown);
  };

  return (
    <figure className="network" onKeyDown={onKeyDown}>
      <figcaption>
        <h2 className="text-[17px] leading-tight font-bold tracking-tight text-balance">{title}</h2>
        <p id="network-says" className="mt-1 text-[13px] leading-snug text-muted">
          {isEmpty ? t(from || to ? "network.emptyThen" : "network.empty") : sentences.join(" ")}
        </p>
        {chosen && !whole && !network.centred && !isEmpty && (
          <p className="mt-1 text-[13px] leading-snug">{t("network.notLinked", { name: name ?? "" })}</p>
        )}
      </figcaption>
      {!isEmpty && (
        <>
          <div className="net-tools">
            <Tool isOn={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? <ChartNetwork aria-hidden="true" /> : <Table2 aria-hidden="true" />}
              {t(asTable ? "network.showDrawing" : "network.showTable")}
            </Tool>
            {chosen && (network.centred || whole) && (
              <Tool isOn={whole} onClick={() => setWhole(!whole)}>
                {whole ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
                {whole ? t("network.showNear") : t("network.showWhole", network.apart)}
              </Tool>
            )}
            {(network.foldedUpTo !== null || unfolded) && (
              <Tool isOn={unfolded} onClick={() => setUnfolded(!unfolded)}>
                {t(unfolded ? "network.fold" : "network.unfold", { count: network.documents.length })}
              </Tool>
            )}
          </div>
          {asTable ? (
            <NetworkTable network={network} caption={title} />
          ) : (
            <NetworkDrawing network={network} centre={selected} onUnfold={() => setUnfolded(true)} />
          )}
        </>
      )}
    </figure>
  );
}

function Tool({ isOn, onClick, children }: { isOn: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="button net-tool" aria-pressed={isOn} onClick={onClick}>
      {children}
    </button>
  );
}

function centreOf(selected: string | null): Centre | null {
  const [kind, id] = selected?.split(":") ?? [];
  return kind === "document" || kind === "article" || kind === "province" ? ({ kind, id } as Centre) : null;
}

function nameOfCentre(
  index: CatalogueIndex,
  centre: Centre,
  boundaries: Parameters<CatalogueIndex["unit"]>[0],
  t: ReturnType<typeof createT>,
  lang: "en" | "vi",
): string | null {
  switch (centre.kind) {
    case "document": {
      const document = index.documents.get(centre.id);
      return document ? nameOf(document, t, lang) : null;
    }
    case "article":
      return index.articles.get(centre.id)?.scopeName[lang] ?? null;
    case "province":
      return index.unit(boundaries, centre.id)?.name.vi ?? null;
  }
}
