import { act, fireEvent, within } from "@testing-library/react";
import { parseFragment } from "parse5";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EmbedSection } from "#features/share/embed/EmbedSection.tsx";
import { defaultView } from "#state/view.ts";
import { readView } from "#state/viewCodec.ts";
import { committedCatalogue } from "../../committed.ts";
import { showScreen } from "../showScreen.tsx";

type Options = Parameters<typeof showScreen>[1];

/** Brings what is watched into sight; nothing is until then. */
let comeIntoSight: () => void = () => undefined;

beforeEach(() => {
  // No page stands behind the frame here, and none is asked for.
  const { happyDOM } = window as unknown as { happyDOM: { settings: { disableIframePageLoading: boolean } } };
  happyDOM.settings.disableIframePageLoading = true;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
        comeIntoSight = () => act(() => notify([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ width: 540 } as DOMRect);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(options: Options = {}) {
  const shown = showScreen(<EmbedSection />, options);
  const screen = within(shown.container);
  const code = () => screen.getByLabelText<HTMLTextAreaElement>(/^(Code for your page|Mã để dán)/).value;
  const attributes = () => {
    const [frame] = parseFragment(code()).childNodes;
    if (!frame || !("attrs" in frame)) throw new Error("the code has no element");
    return Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
  };
  const src = () => new URL(attributes().src ?? "");
  const asked = () => readView(src().search);
  const choose = (label: string, value: string) =>
    shown.user.selectOptions(screen.getByLabelText(label), value);
  return { ...shown, screen, code, attributes, src, asked, choose };
}

describe("the code", () => {
  test("shows the view as it is, in the reader's own language and scheme", () => {
    const { asked, attributes, code } = show({
      view: { province: "lang-son", from: "2023", color: "documents" },
    });
    expect(asked()).toMatchObject({
      dropped: [],
      view: {
        province: "lang-son",
        from: "2023",
        color: "documents",
        mode: "embed",
        lang: null,
        scheme: null,
      },
    });
    expect(attributes().title).toBe("Phên Dậu: Lạng Sơn. 63 provinces and cities, until 30 June 2025");
    expect(code()).toMatch(/<script src="[^"]+\/embed\.js" async><\/script>$/);
  });

  test("follows every choice, and leaves the reader's own view alone", async () => {
    const { asked, attributes, choose, view } = show({ view: { province: "lang-son" } });
    const before = view();
    await choose("Language", "vi");
    await choose("Colours", "dark");
    await choose("Panel", "documents");
    expect(asked().view).toMatchObject({
      lang: "vi",
      scheme: "dark",
      panel: "documents",
      province: "lang-son",
    });
    expect(attributes().title).toContain("63 tỉnh");
    await choose("What it shows", "map");
    expect(asked().view).toMatchObject({ lang: "vi", panel: "documents", province: null });
    expect(view()).toBe(before);
  });

  test("finds a province on the other boundaries", async () => {
    const { asked, choose } = show({ view: { province: "ha-nam" } });
    await choose("Boundaries", "2025");
    expect(asked().view).toMatchObject({ province: "ninh-binh", boundaries: "2025" });
  });

  test("of a fixed height says so in the address and needs no script", async () => {
    const { attributes, choose, code, screen, src, user } = show();
    await choose("Height", "pixels");
    const field = screen.getByLabelText("Height in pixels");
    await user.clear(field);
    await user.type(field, "540");
    expect(src().searchParams.get("height")).toBe("fixed");
    expect(attributes()).toMatchObject({ height: "540", style: "width:100%;height:540px;border:0" });
    expect(code()).not.toContain("<script");
  });

  test.each([
    ["50", "320"],
    ["99999", "1920"],
    ["", "640"],
  ])("takes %j pixels of width for %s", async (typed, width) => {
    const { attributes, choose, screen } = show();
    await choose("Width", "pixels");
    fireEvent.change(screen.getByLabelText("Width in pixels"), { target: { value: typed } });
    expect(attributes().width).toBe(width);
    fireEvent.blur(screen.getByLabelText("Width in pixels"));
    expect(screen.getByLabelText("Width in pixels")).toHaveValue(Number(width));
  });

  test("can be that of a story, which says itself what it shows", async () => {
    const story = {
      id: "a-tour",
      title: { en: "A tour", vi: "Một vòng" },
      summary: { en: "Five", vi: "Năm" },
      steps: 3,
    };
    const { asked, attributes, choose, screen } = show({
      catalogue: { ...committedCatalogue, stories: [story as never] },
      view: { province: "lang-son" },
    });
    await choose("What it shows", "talk:a-tour");
    expect(asked().view).toEqual({ ...defaultView, mode: "embed", story: "a-tour" });
    expect(attributes().title).toBe("Phên Dậu: A tour");
    expect(screen.queryByLabelText("Panel")).toBeNull();
  });

  test("is copied whole", async () => {
    const { code, screen, user } = show({ lang: "vi", view: { theme: "training-exercises" } });
    await user.click(screen.getByRole("button", { name: "Sao chép mã" }));
    await screen.findByText("Đã sao chép mã.");
    expect(await navigator.clipboard.readText()).toBe(code());
  });
});

describe("the preview", () => {
  const frameOf = (container: HTMLElement) => container.querySelector("iframe");

  test("is not sent for before it comes into sight, and then shows what the code shows", async () => {
    const { attributes, container } = show({ view: { province: "lang-son" } });
    expect(frameOf(container)).toBeNull();
    comeIntoSight();
    const { src, sandbox, allow } = attributes();
    const given = (name: string) => frameOf(container)?.getAttribute(name);
    expect([given("src"), given("sandbox"), given("allow")]).toEqual([src, sandbox, allow]);
    expect(given("title")).toMatch(/^Preview of the embed: Phên Dậu: Lạng Sơn/);
  });

  test("is drawn smaller where there is less room than the column", async () => {
    const { container, screen, user } = show();
    comeIntoSight();
    expect(frameOf(container)).toHaveStyle({ width: "720px", transform: "scale(0.75)" });
    expect(screen.getByText("Drawn at 75%")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "360 px" }));
    expect(frameOf(container)).toHaveStyle({ width: "360px", transform: "scale(1)" });
  });

  test("gets another frame for another address, so that history is left alone", async () => {
    const { container, choose } = show();
    comeIntoSight();
    const before = frameOf(container);
    await choose("Colours", "dark");
    expect(frameOf(container)).not.toBe(before);
    expect(frameOf(container)?.src).toContain("scheme=dark");
  });

  test("is as high as the frame says, and hears nobody else", () => {
    const { container } = show();
    comeIntoSight();
    const frame = frameOf(container) as HTMLIFrameElement;
    const own = {} as Window;
    Object.defineProperty(frame, "contentWindow", { value: own });
    const from = (source: unknown, data: unknown) => {
      const event = new MessageEvent("message", { data });
      Object.defineProperty(event, "source", { value: source });
      act(() => void window.dispatchEvent(event));
    };
    const height = { ns: "phen-dau", v: 1, type: "height", height: 633.2 };
    const first = frame.style.height;
    from(window, height);
    from(own, { ...height, ns: "other" });
    from(own, { ...height, v: 2 });
    from(own, { ...height, height: "900" });
    from(own, "pymxPYMx1xPYMxheightxPYMx900");
    expect(frame.style.height).toBe(first);
    from(own, height);
    expect(frame.style.height).toBe("634px");
    from(own, { ...height, height: 1e9 });
    expect(frame.style.height).toBe("6000px");
  });
});
