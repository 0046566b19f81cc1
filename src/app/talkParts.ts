import type { LatePart } from "#features/present/useMaterial.ts";

/** Every letter that the talk may need, so that no subset of the typeface is asked for in the middle of it. */
const LETTERS = "Aa0 ạ ắ ế ộ ử đ ¶ “”";
const WEIGHTS = [400, 600, 700];

/** A talk goes on in another typeface where its own does not come. */
const fetchTypeface = () =>
  Promise.all(
    WEIGHTS.map((weight) => document.fonts?.load(`${weight} 28px "Be Vietnam Pro"`, LETTERS)),
  ).catch(() => undefined);

/** What the page fetches when it is first used: a talk has it before its first step, and whoever leaves it too. */
export const TALK_PARTS: readonly LatePart[] = [
  { name: "map", fetch: () => import("#map/gl/createGlRenderer.ts") },
  { name: "gestures", fetch: () => import("#map/svg/attachGestures.ts") },
  { name: "evidence", fetch: () => import("#features/evidence/Evidence.tsx") },
  { name: "details", fetch: () => import("#features/details/Details.tsx") },
  { name: "timeline", fetch: () => import("#features/timeline/TimelineStrip.tsx") },
  { name: "typeface", fetch: fetchTypeface },
];
