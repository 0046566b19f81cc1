/** What a presenter can ask for with one key. */
export type Command =
  | "next"
  | "back"
  | "first"
  | "last"
  | "black"
  | "fullScreen"
  | "start"
  | "notes"
  | "spotlight"
  | "overview"
  | "help"
  | "up";

export interface Binding {
  command: Command;
  /** As `KeyboardEvent.key` names them; letters in lower case. */
  keys: readonly string[];
}

/**
 * Every key of a talk. The handler, the list of keys and the buttons' titles read this table and no other. What a
 * clicker sends comes first in its row: PageDown, PageUp, the full stop and F5.
 */
export const KEY_TABLE: readonly Binding[] = [
  { command: "next", keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"] },
  { command: "back", keys: ["PageUp", "ArrowLeft", "ArrowUp"] },
  { command: "first", keys: ["Home"] },
  { command: "last", keys: ["End"] },
  { command: "black", keys: [".", "b"] },
  { command: "fullScreen", keys: ["f"] },
  { command: "start", keys: ["F5"] },
  { command: "notes", keys: ["s"] },
  { command: "spotlight", keys: ["l"] },
  { command: "overview", keys: ["o"] },
  { command: "help", keys: ["?"] },
  { command: "up", keys: ["Escape"] },
];

const commands = new Map(KEY_TABLE.flatMap(({ command, keys }) => keys.map((key) => [key, command])));

export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "keyCode" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"
>;

/** The key code of whatever an input method is still working on. */
const IN_COMPOSITION = 229;

/** Whether the press belongs to an input method (Telex, VNI) or, with a modifier, to the browser. */
export const isForOthers = (press: KeyPress): boolean =>
  press.isComposing || press.keyCode === IN_COMPOSITION || press.ctrlKey || press.metaKey || press.altKey;

/**
 * The key as the table names it. On a layout of another script the letter is where the Latin one would be, and so is
 * the full stop that a clicker sends, whatever is printed there.
 */
export function keyOf({ key, code }: Pick<KeyPress, "key" | "code">): string {
  if (key.length !== 1) return key;
  if (key <= "~") return key.toLowerCase();
  if (code === "Period") return ".";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** What a press asks for, or null where it asks for nothing. */
export const commandOf = (press: KeyPress): Command | null =>
  isForOthers(press) ? null : (commands.get(keyOf(press)) ?? null);

/** The keys of a command, for a list or a title. */
export const keysOf = (command: Command): readonly string[] =>
  KEY_TABLE.find((binding) => binding.command === command)?.keys ?? [];
