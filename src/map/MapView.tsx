import { Maximize, Minus, Plus, Table2, X } from "lucide-react";
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Land } from "#dataset/boundaryFile.ts";
import type { ArticleId, ProvinceId } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import type { Insets, MapCamera } from "./camera.ts";
import { createMapController, type MapController, type Showing } from "./createMapController.ts";
import { gestureWords } from "./gestureWords.ts";
import { MapLegend } from "./MapLegend.tsx";
import { MapTable } from "./MapTable.tsx";
import type { MapModel } from "./model.ts";
import { type Direction, neighbourInDirection } from "./neighbourInDirection.ts";
import { showHint } from "./showHint.ts";
import { wakeWhenTouched } from "./wakeWhenTouched.ts";

export interface MapViewProps {
  model: MapModel;
  land: Land;
  /** The camera that the view names; null where the map fits itself. */
  camera: MapCamera | null;
  insets: Insets;
  /** What the pointer or the focus rests on elsewhere, as provinces; the same list as long as that is the same. */
  hovered: readonly ProvinceId[];
  /** Another scene fits the map anew; within one it stays where it is as long as what is selected is in sight. */
  scene?: string | null;
  /** Anything that changes when the colours do. */
  scheme: string;
  /** How many times larger than usual the words are: names, numbers, pins, legend. 1 where nothing is said. */
  textScale?: number;
  /** Whether the page around the map comes first: a wheel and one finger scroll it. */
  cooperativeGestures?: boolean;
  /** Whether MapLibre comes at once, or when the map is in view and touched; it then goes again. */
  start?: "at-once" | "when-touched";
  /** Whether the legend lies over the map or under it, as the style sheet has it. */
  legend?: "over" | "under";
  /** Whether the map is asked for as the page's own drawing shows it. */
  firstView: boolean;
  onSelect: (province: ProvinceId) => void;
  onPin: (articles: readonly ArticleId[]) => void;
  onHover: (province: ProvinceId | null) => void;
  onCamera: (camera: MapCamera | null) => void;
  /** The renderer that stays has drawn its first frame. */
  onSettled: () => void;
}

/** The map: one model, painted by whichever renderer is there, with one tab stop, a legend and a table twin. */
export function MapView(props: MapViewProps) {
  const { model, land, camera, insets, hovered, scheme, scene = null, textScale = 1 } = props;
  const { cooperativeGestures = false, start = "at-once", legend: legendLies = "over" } = props;
  const t = useT();
  const words = useMemo(() => gestureWords(t), [t]);
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const layers = {
    gl: useRef<HTMLDivElement>(null),
    svg: useRef<HTMLDivElement>(null),
    overlay: useRef<HTMLDivElement>(null),
  };
  const legend = useRef<HTMLDivElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const hint = useRef<HTMLParagraphElement>(null);
  const controller = useRef<MapController | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [showing, setShowing] = useState<Showing>("svg");
  const [active, setActive] = useState<ProvinceId | null>(null);
  const [focused, setFocused] = useState(false);
  const [table, setTable] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one controller for one land; the rest is told below
  useLayoutEffect(() => {
    const { gl, svg, overlay } = layers;
    if (!gl.current || !svg.current || !overlay.current) return;
    const made = createMapController(
      { gl: gl.current, svg: svg.current, overlay: overlay.current },
      land,
      latest.current.model,
      {
        camera,
        insets,
        legendPx: legend.current?.offsetHeight ?? 0,
        textScale,
        legend: legendLies,
        cooperativeGestures,
        words,
        renderer: start === "at-once" ? "at-once" : "when-woken",
        poster: posterFor(props.firstView),
      },
      {
        select: (province) => province && latest.current.onSelect(province),
        pin: (articles) => latest.current.onPin(articles),
        hover(province, point) {
          latest.current.onHover(province);
          showTooltip(tooltip.current, latest.current.model, province, point);
        },
        moved(next, byReader) {
          const { dataset } = section.current ?? {};
          if (dataset)
            Object.assign(dataset, {
              zoom: next.zoom.toFixed(4),
              lat: next.lat.toFixed(6),
              lng: next.lng.toFixed(6),
            });
          if (byReader || latest.current.camera) latest.current.onCamera(next);
        },
        narrow(narrow) {
          section.current?.classList.toggle("narrow", narrow);
        },
        withheld: (gesture) => hint.current && showHint(hint.current, gesture),
        showing(next) {
          setShowing(next);
          latest.current.onSettled();
        },
      },
    );
    controller.current = made;
    const isAwaited = start === "when-touched" && section.current;
    const stopWaking = isAwaited ? wakeWhenTouched(isAwaited, made) : () => {};
    if (isAwaited) latest.current.onSettled();
    const grown = new ResizeObserver(() => made.legend(legend.current?.offsetHeight ?? 0));
    if (legend.current) grown.observe(legend.current);
    return () => {
      stopWaking();
      grown.disconnect();
      controller.current = null;
      made.destroy();
    };
  }, [land]);

  useEffect(() => controller.current?.scaleText(textScale), [textScale]);
  useEffect(() => controller.current?.say(words), [words]);
  useEffect(() => controller.current?.cover(insets), [insets]);
  useEffect(() => controller.current?.paint(model), [model]);
  const shownScene = useRef(scene);
  useEffect(() => {
    if (shownScene.current !== scene) controller.current?.refit();
    shownScene.current = scene;
  }, [scene]);
  useEffect(() => controller.current?.place(camera), [camera]);
  useEffect(
    () => controller.current?.highlight(hovered, focused ? active : null),
    [hovered, active, focused],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when the scheme changes
  useEffect(() => controller.current?.recolor(), [scheme]);

  const activeId =
    active ??
    model.regions.find(({ selected }) => selected)?.id ??
    model.regions.find(({ coverage }) => coverage === "value")?.id ??
    null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.startsWith("Arrow") && activeId) {
      const next = neighbourInDirection(model.units, activeId, event.key as Direction);
      setActive(next ?? activeId);
    } else if ((event.key === "Enter" || event.key === " ") && activeId) props.onSelect(activeId);
    else if (event.key === "+" || event.key === "=") controller.current?.zoomBy(1);
    else if (event.key === "-") controller.current?.zoomBy(-1);
    else if (event.key === "0") {
      controller.current?.reset();
      props.onCamera(null);
    } else if (event.key.toLowerCase() === "t") setTable(true);
    else if (event.key === "Escape") (event.currentTarget as HTMLElement).blur();
    else return;
    event.preventDefault();
  };

  return (
    <section
      ref={section}
      className="map-view"
      aria-label={t("region.map")}
      style={textScale === 1 ? undefined : ({ "--map-text": textScale } as CSSProperties)}
      data-renderer={showing}
      data-cooperative={cooperativeGestures || undefined}
      data-boundaries={model.boundaries}
    >
      <p id={`${listId}-says`} className="sr-only">
        {model.description} {t("map.keyboard")}
      </p>
      <div ref={layers.gl} className="map-layer map-gl" />
      <div ref={layers.svg} className="map-layer map-svg" />
      <div ref={layers.overlay} className="map-layer map-overlay" />
      <div
        className="map-listbox"
        role="listbox"
        tabIndex={0}
        aria-label={t("map.provinces")}
        aria-describedby={`${listId}-says`}
        aria-activedescendant={activeId ? `${listId}-${activeId}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocused(true);
          setActive(activeId);
        }}
        onBlur={() => setFocused(false)}
      >
        {model.regions.map((region) => (
          <div
            key={region.id}
            id={`${listId}-${region.id}`}
            role="option"
            aria-selected={region.selected}
            tabIndex={-1}
          >
            {region.says}
          </div>
        ))}
      </div>
      <div ref={tooltip} className="map-tooltip" role="presentation" hidden />
      {cooperativeGestures && (
        <p ref={hint} className="map-hint" aria-hidden="true">
          <span className="map-hint-wheel">{words.wheel}</span>
          <span className="map-hint-touch">{words.touch}</span>
        </p>
      )}
      {showing === "svg-only" && (
        <p className="map-fallback" role="status">
          {t("map.noWebgl")}
        </p>
      )}
      <div className="map-corner">
        <MapLegend ref={legend} named={model.named} legend={model.legend} />
        <div className="map-controls" role="group" aria-label={t("region.tools")}>
          <button
            type="button"
            title={t("tools.zoomIn")}
            aria-label={t("tools.zoomIn")}
            onClick={() => controller.current?.zoomBy(1)}
          >
            <Plus aria-hidden="true" />
          </button>
          <button
            type="button"
            title={t("tools.zoomOut")}
            aria-label={t("tools.zoomOut")}
            onClick={() => controller.current?.zoomBy(-1)}
          >
            <Minus aria-hidden="true" />
          </button>
          <button
            type="button"
            title={t("tools.reset")}
            aria-label={t("tools.reset")}
            onClick={() => {
              controller.current?.reset();
              props.onCamera(null);
            }}
          >
            <Maximize aria-hidden="true" />
          </button>
          <button
            type="button"
            title={t("tools.table")}
            aria-label={t("tools.table")}
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            <Table2 aria-hidden="true" />
          </button>
        </div>
      </div>
      <p className="map-attribution">
        <span className="map-dated">{model.dated} · </span>
        {model.attribution}
      </p>
      {table && (
        <div
          className="map-table"
          role="dialog"
          aria-label={t("map.tableCaption", { title: model.legend.title })}
          onKeyDown={(event) => event.key === "Escape" && setTable(false)}
        >
          <button
            type="button"
            className="icon-button map-table-close"
            aria-label={t("tools.map")}
            title={t("tools.map")}
            onClick={() => setTable(false)}
          >
            <X aria-hidden="true" />
          </button>
          <MapTable model={model} onSelect={props.onSelect} />
        </div>
      )}
    </section>
  );
}

/** The drawing that came with the page; where it is not what is asked for, it goes at once. */
function posterFor(firstView: boolean): Element | null {
  const poster = document.getElementById("poster");
  if (firstView && poster?.childElementCount) return poster;
  poster?.remove();
  return null;
}

function showTooltip(
  tooltip: HTMLElement | null,
  model: MapModel,
  province: ProvinceId | null,
  point: { x: number; y: number } | null,
) {
  if (!tooltip) return;
  const region = province && model.regions.find(({ id }) => id === province);
  tooltip.hidden = !region || !point;
  if (!region || !point) return;
  if (tooltip.textContent !== region.says) tooltip.textContent = region.says;
  tooltip.style.transform = `translate(${Math.round(point.x + 14)}px, ${Math.round(point.y + 16)}px)`;
}
