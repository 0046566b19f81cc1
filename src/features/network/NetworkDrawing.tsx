import { useEffect, useMemo, useRef } from "react";
import { useT } from "#i18n/I18n.tsx";
import type { Network } from "#selectors/network/network.ts";
import { useCatalogue, useViewStore } from "#state/AtlasState.tsx";
import { attachLineLight } from "./attachLineLight.ts";
import { CitedNode } from "./CitedNode.tsx";
import { CiterNode } from "./CiterNode.tsx";
import { layOutNetwork } from "./layOutNetwork.ts";
import { useNetworkKeys } from "./useNetworkKeys.ts";
import { waysOf } from "./walkNetwork.ts";

interface NetworkDrawingProps {
  network: Network;
  /** Key of the node that everything is centred on. */
  centre: string | null;
  onUnfold: () => void;
}

/** The drawn network: who cites on the left, what is cited on the right, lines between them. One tab stop. */
export function NetworkDrawing({ network, centre, onUnfold }: NetworkDrawingProps) {
  const t = useT();
  const index = useCatalogue();
  const store = useViewStore();
  const root = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layOutNetwork(network, centre), [network, centre]);
  const { citers, cited, headings, lines, heightPx, drawnFrom } = layout;
  const headed = new Set(headings.map(({ type }) => type));
  const ways = useMemo(
    () =>
      waysOf(
        citers.map(({ node }) => node.key),
        cited.map(({ node }) => node.key),
        lines,
      ),
    [citers, cited, lines],
  );
  const linesAt = (key: string) => ways.links.get(key)?.length ?? 0;
  const mostAtLeft = Math.max(
    ...citers.map(({ node }) => (node.kind === "province" ? node.articles.length : linesAt(node.key))),
  );
  const mostAtRight = Math.max(...cited.map(({ node }) => node.articles));
  const onKeyDown = useNetworkKeys(root, ways, centre);
  useEffect(() => {
    if (root.current) return attachLineLight(root.current, store, index, network, lines);
  }, [store, index, network, lines]);

  return (
    <>
      <div
        ref={root}
        className="net"
        role="group"
        aria-label={t("network.drawing")}
        aria-describedby="network-keys"
        onKeyDown={onKeyDown}
        style={{ height: heightPx }}
      >
        <ul className="net-column" aria-label={t("network.citers")}>
          {citers.map((placed) => (
            <li key={placed.node.key}>
              <CiterNode
                {...placed}
                isCentre={placed.node.key === centre}
                lines={linesAt(placed.node.key)}
                most={mostAtLeft}
              />
            </li>
          ))}
        </ul>
        <div className="net-middle">
          <svg
            className="net-lines-area"
            viewBox={`0 0 100 ${heightPx}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <g className="net-all">
              {lines
                .filter(({ isWeak }) => !isWeak)
                .map(({ from, to, d, widthPx, articles }) => (
                  <path
                    key={`${from} ${to}`}
                    d={d}
                    data-from={from}
                    data-to={to}
                    className={`net-line ${articles === 0 ? "net-line-open" : ""} ${from === centre || to === centre ? "net-line-centre" : ""}`}
                    strokeWidth={widthPx}
                  />
                ))}
            </g>
            <g className="net-lit" />
          </svg>
        </div>
        <div className="net-column">
          {headings.map(({ type, top }) => (
            <p key={type} className="net-heading kicker" style={{ top }} aria-hidden="true">
              {t(`documents.type.${type}`)}
            </p>
          ))}
          <ul aria-label={t("network.cited")}>
            {cited.map((placed) => (
              <li key={placed.node.key}>
                <CitedNode
                  {...placed}
                  isCentre={placed.node.key === centre}
                  most={mostAtRight}
                  isAlone={!headed.has(placed.node.type)}
                  onUnfold={onUnfold}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Legend hasOpen={lines.some(({ articles }) => articles === 0)} drawnFrom={drawnFrom} />
    </>
  );
}

/** What the lines mean, which of them are drawn, and how to walk them. */
function Legend({ hasOpen, drawnFrom }: { hasOpen: boolean; drawnFrom: number }) {
  const t = useT();
  return (
    <div className="net-legend">
      <p className="flex flex-wrap gap-x-4">
        <span>
          <i className="net-key" aria-hidden="true" /> {t("network.legendCites")}
        </span>
        {hasOpen && (
          <span>
            <i className="net-key net-key-open" aria-hidden="true" /> {t("network.legendOpen")}
          </span>
        )}
      </p>
      {drawnFrom > 1 && <p>{t("network.drawnFrom", { count: drawnFrom })}</p>}
      <p id="network-keys">{t("network.keys")}</p>
    </div>
  );
}
