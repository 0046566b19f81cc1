/** The rooms of src/ and the doors each may open: the table of the house, as code. */
export const DOORS = {
  dataset: [],
  i18n: [],
  ui: ["i18n"],
  pipeline: ["dataset"],
  selectors: ["dataset"],
  map: ["dataset", "selectors", "i18n"],
  state: ["dataset", "selectors"],
  host: [],
  features: ["dataset", "selectors", "state", "map", "ui", "i18n", "host"],
  offline: [],
  app: ["dataset", "selectors", "state", "map", "ui", "i18n", "features", "offline", "host"],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof DOORS;

/** The module that the build writes: where the data lies is the business of the room that fetches it. */
export const BUILD_MODULE = { specifier: "#data", room: "state" } as const;

/** Rooms that run alike in Node, in tests and in the page. */
export const WITHOUT_REACT: readonly Room[] = ["dataset", "pipeline", "selectors"];

export function isRoom(name: string | undefined): name is Room {
  return name !== undefined && Object.hasOwn(DOORS, name);
}

/** `src/map/model.ts` is in `map`; a file beside the rooms is in none. */
export function roomOf(path: string): Room | undefined {
  const [, room, ...rest] = path.split("/");
  return rest.length > 0 && isRoom(room) ? room : undefined;
}
