import { readFileSync } from "node:fs";
import path from "node:path";
import { transformWithOxc } from "vite";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

const ATLAS = "https://atlas.example";
const FILE = path.resolve(import.meta.dirname, "../../src/host/embed.ts");
let code = "";
let heard: EventListener[] = [];
/** The frames of the page; never in a document, which would go and fetch them. */
let frames: HTMLIFrameElement[] = [];

beforeAll(async () => {
  code = (await transformWithOxc(readFileSync(FILE, "utf8"), FILE)).code;
});
beforeEach(() => {
  const add = window.addEventListener;
  vi.spyOn(document, "querySelectorAll").mockImplementation(
    (selector: string) => (selector === "iframe" ? frames : []) as unknown as NodeListOf<Element>,
  );
  vi.spyOn(window, "addEventListener").mockImplementation((...args: Parameters<typeof add>) => {
    if (args[0] === "message") heard.push(args[1] as EventListener);
  });
});
afterEach(() => {
  heard = [];
  frames = [];
  delete (window as { phenDauEmbed?: unknown }).phenDauEmbed;
  vi.restoreAllMocks();
});

/** Runs the script as a page does that names it at an address; null for one that is part of the page. */
function load(src: string | null = `${ATLAS}/embed.js`) {
  vi.spyOn(document, "currentScript", "get").mockReturnValue(
    src === null ? null : ({ src } as HTMLScriptElement),
  );
  new Function("addEventListener", code)(window.addEventListener.bind(window));
}

function addFrame(src: string, sandbox?: string) {
  const frame = document.createElement("iframe");
  const asked = vi.fn();
  const sender = { postMessage: asked } as unknown as Window;
  Object.defineProperty(frame, "contentWindow", { value: sender });
  Object.defineProperty(frame, "src", { value: src });
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  frames.push(frame);
  const say = (data: unknown, origin = ATLAS, source: unknown = sender) => {
    for (const listener of heard) listener({ data, origin, source } as unknown as Event);
  };
  const tell = (height: unknown, origin = ATLAS) =>
    say({ ns: "phen-dau", v: 1, type: "height", height }, origin);
  return { frame, asked, say, tell };
}

describe("the height of a frame", () => {
  test("is what the frame says it is, and nothing else of it changes", () => {
    const { frame, tell } = addFrame(`${ATLAS}/?mode=embed`);
    load();
    tell(512);
    expect(frame.getAttribute("style")).toBe("height: 512px;");
    tell(640);
    expect(frame.style.height).toBe("640px");
    expect(frame.attributes).toHaveLength(1);
  });

  test("is each frame's own, whether it was there before the script or came later", () => {
    const before = addFrame(`${ATLAS}/?mode=embed`);
    load();
    const after = addFrame(`${ATLAS}/province/ha-nam.html?mode=embed`);
    before.tell(300);
    after.tell(400);
    expect([before, after].map(({ frame }) => frame.style.height)).toEqual(["300px", "400px"]);
  });

  test.each<[string, Parameters<typeof addFrame>, string, string]>([
    [
      "from the script's own origin, whatever the frame's address was",
      ["https://short.example/x"],
      ATLAS,
      "300px",
    ],
    [
      "from the frame's address, where a page keeps the script itself",
      ["https://other.example/?mode=embed"],
      "https://other.example",
      "300px",
    ],
    [
      "from a frame without an origin, whose address is known",
      [`${ATLAS}/?mode=embed`, "allow-scripts"],
      "null",
      "300px",
    ],
    [
      "not from another frame of the page, though it says so",
      ["https://ads.example/banner"],
      "https://ads.example",
      "",
    ],
    ["not from a frame that was led elsewhere", [`${ATLAS}/?mode=embed`], "https://elsewhere.example", ""],
    [
      "not from nowhere, where the frame has an origin",
      [`${ATLAS}/?mode=embed`, "allow-scripts allow-same-origin"],
      "null",
      "",
    ],
    ["not from nowhere, where there is no sandbox", [`${ATLAS}/?mode=embed`], "null", ""],
    ["not from a stranger without an origin", ["https://ads.example/banner", "allow-scripts"], "null", ""],
  ])("is taken %s", (_, [src, sandbox], origin, height) => {
    const { frame, tell } = addFrame(src, sandbox);
    load();
    tell(300, origin);
    expect(frame.style.height).toBe(height);
  });

  test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e9, "tall", null, undefined, "1px;color:red"])(
    "is never %o",
    (height) => {
      const { frame, tell } = addFrame(`${ATLAS}/?mode=embed`);
      load();
      tell(height);
      expect(frame.getAttribute("style")).toBeNull();
    },
  );

  test.each([
    null,
    "x",
    5,
    {},
    { ns: "phen-dau", v: 2, type: "height", height: 5 },
    { ns: "phen-dau", v: 1, type: "state", height: 5 },
  ])("is not told by %o", (data) => {
    const { frame, say } = addFrame(`${ATLAS}/?mode=embed`);
    load();
    say(data);
    expect(frame.getAttribute("style")).toBeNull();
  });
});

test("frames that were there first are asked, and no one else", () => {
  const ours = addFrame(`${ATLAS}/?mode=embed`);
  const banner = addFrame("https://ads.example/banner");
  load();
  expect(ours.asked).toHaveBeenCalledExactlyOnceWith({ ns: "phen-dau", v: 1, type: "height" }, "*");
  expect(banner.asked).not.toHaveBeenCalled();
});

test("a script that is on the page twice listens once, and each deployment's for itself", () => {
  load();
  load();
  expect(heard).toHaveLength(1);
  load("https://second.example/embed.js");
  expect(heard).toHaveLength(2);
  load(null);
  load(null);
  expect(heard).toHaveLength(3);
});

test("it leaves one name on the page", () => {
  const before = new Set(Object.getOwnPropertyNames(window));
  load();
  expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).toEqual(["phenDauEmbed"]);
});
