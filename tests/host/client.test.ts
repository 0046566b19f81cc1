import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Atlas, type ConnectOptions, connect } from "#host/client.ts";

const ATLAS = "https://atlas.example";
const ALL = ["height", "get", "set", "step", "ping"];
let atlas: Atlas;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  atlas.close();
  vi.useRealTimers();
});

/** A frame, what the page posts into it, and a way to speak from it. */
function open({
  sandbox,
  loading,
  ...options
}: ConnectOptions & { sandbox?: string; loading?: "lazy" } = {}) {
  const posted: { message: Record<string, unknown>; to: string }[] = [];
  const inside = {
    postMessage: (message: Record<string, unknown>, to: string) => void posted.push({ message, to }),
  } as unknown as Window;
  const frame = document.createElement("iframe");
  Object.defineProperty(frame, "contentWindow", { value: inside });
  Object.defineProperty(frame, "src", { value: `${ATLAS}/?mode=embed` });
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  Object.defineProperty(frame, "loading", { value: loading ?? "eager" });
  const origin = sandbox === "allow-scripts" ? "null" : ATLAS;
  const say = (body: object, from = origin, source: unknown = inside) =>
    window.dispatchEvent(
      Object.assign(new Event("message"), { data: { ns: "phen-dau", v: 1, ...body }, origin: from, source }),
    );
  const ready = (capabilities = ALL) => say({ type: "ready", version: "1", dataset: "d", capabilities });
  atlas = connect(frame, options);
  /** Commands since, without the asking whether somebody is there. */
  const commands = () => posted.splice(0).filter(({ message }) => message.type !== "ping");
  /** Lets what was promised be kept. */
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { frame, posted, say, ready, commands, settle };
}

/** The way a promise of the client fails. */
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code: string; message: string }) => error,
  );

test("a command waits until the frame is ready, goes to the atlas's origin, and its answer keeps the promise", async () => {
  const { say, ready, commands, settle } = open();
  const state = atlas.set({ province: "ha-nam" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(commands()).toEqual([]);
  ready();
  await settle();
  const [sent] = commands();
  expect(sent).toEqual({
    to: ATLAS,
    message: {
      ns: "phen-dau",
      v: 1,
      type: "set",
      view: { province: "ha-nam" },
      replace: false,
      id: expect.any(String),
    },
  });
  say({ type: "state", id: sent?.message.id, view: { province: "ha-nam" }, url: "u" });
  await expect(state).resolves.toMatchObject({ view: { province: "ha-nam" }, url: "u" });
});

test.each([
  ["get", () => atlas.get(), { type: "get" }],
  [
    "set, with replace",
    () => atlas.set("?q=a", { replace: true }),
    { type: "set", view: "?q=a", replace: true },
  ],
  ["step", () => atlas.step("next"), { type: "step", to: "next" }],
])("%s is sent as the protocol has it", async (_, call, message) => {
  const { ready, commands, settle } = open();
  ready();
  failure(call());
  await settle();
  expect(commands()[0]?.message).toMatchObject(message);
});

test("ping is kept by the ready that answers it", async () => {
  const { say, ready, posted, settle } = open();
  ready();
  await atlas.ready;
  posted.length = 0;
  const answer = atlas.ping();
  await settle();
  say({ type: "ready", id: posted[0]?.message.id, capabilities: ALL, version: "2" });
  await expect(answer).resolves.toMatchObject({ version: "2" });
});

test("a frame that was ready before is found by asking it", async () => {
  const { say, posted } = open();
  await vi.advanceTimersByTimeAsync(600);
  const [knock] = posted;
  expect(knock).toMatchObject({ to: "*", message: { type: "ping" } });
  say({ type: "ready", id: knock?.message.id, capabilities: ALL });
  await expect(atlas.ready).resolves.toMatchObject({ capabilities: ALL });
  posted.length = 0;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(posted).toEqual([]);
});

test("an error that answers a command breaks its promise with the frame's reason", async () => {
  const { say, ready, commands, settle } = open();
  ready();
  const state = failure(atlas.set({ panel: "map" }));
  await settle();
  say({ type: "error", id: commands()[0]?.message.id, code: "value", message: "found panel" });
  expect(await state).toMatchObject({ name: "AtlasError", code: "value", message: "found panel" });
});

describe("a promise is not kept for ever", () => {
  test("where nobody is in the frame", async () => {
    const { posted } = open({ timeoutMs: 3_000 });
    const found = failure(atlas.get());
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await found).toMatchObject({
      code: "timeout",
      message: expect.stringContaining(`No atlas at ${ATLAS} answered within 3 s`),
    });
    posted.length = 0;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(posted).toEqual([]);
  });

  test("where a command is not answered", async () => {
    const { ready } = open();
    ready();
    const found = failure(atlas.step("next"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await found).toMatchObject({
      code: "timeout",
      message: expect.stringMatching(/did not answer "step" within 10 s.*embed\.json/),
    });
  });

  test("where the page is not on the list: it is said at once", async () => {
    const { ready, commands } = open();
    ready(["height"]);
    expect(await failure(atlas.get())).toMatchObject({
      code: "origin",
      message: expect.stringContaining("embed.json must list it"),
    });
    expect(commands()).toEqual([]);
  });

  test("where the connection is closed, and nothing is heard or sent after", async () => {
    const { ready, posted, say, settle } = open();
    const heard = vi.fn();
    atlas.on("state", heard);
    ready();
    const waiting = failure(atlas.get());
    await settle();
    atlas.close();
    expect(await waiting).toMatchObject({ code: "closed" });
    expect(await failure(atlas.get())).toMatchObject({ code: "closed" });
    posted.length = 0;
    say({ type: "state", view: {} });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).not.toHaveBeenCalled();
    expect(posted).toEqual([]);
  });

  test("except for a frame that loads when the reader comes to it: its clock starts then", async () => {
    const { frame } = open({ loading: "lazy", timeoutMs: 1_000 });
    const found = vi.fn();
    void failure(atlas.ready).then(found);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found).not.toHaveBeenCalled();
    frame.dispatchEvent(new Event("load"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(found).toHaveBeenCalledWith(expect.objectContaining({ code: "timeout" }));
  });
});

describe("a listener", () => {
  test("hears what the frame says by itself, until it stops, and no answers", () => {
    const { say } = open();
    const heard = vi.fn();
    const stop = atlas.on("state", heard);
    say({ type: "state", view: { q: "a" } });
    say({ type: "state", id: "mine", view: { q: "b" } });
    say({ type: "select", selected: { kind: "corpus", id: null } });
    stop();
    say({ type: "state", view: { q: "c" } });
    expect(heard.mock.calls.map(([{ view }]) => view)).toEqual([{ q: "a" }]);
  });

  test.each([
    ["another window", ATLAS, {}],
    ["another origin", "https://evil.example", undefined],
    ["nowhere", "null", undefined],
  ])("hears nothing from %s", (_, origin, source) => {
    const { say } = open();
    const heard = vi.fn();
    atlas.on("height", heard);
    say({ type: "height", height: 5 }, origin, ...(source ? [source] : []));
    expect(heard).not.toHaveBeenCalled();
  });
});

test("a frame whose sandbox takes its origin away is spoken with all the same", async () => {
  const { ready, say, commands, settle } = open({ sandbox: "allow-scripts" });
  ready();
  const state = atlas.get();
  await settle();
  const [sent] = commands();
  expect(sent?.to).toBe("*");
  say({ type: "state", id: sent?.message.id, view: {}, url: "u" });
  await expect(state).resolves.toMatchObject({ url: "u" });
});
