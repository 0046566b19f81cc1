/*
 * Follows the height of the atlas's frames on a page: `<script src="…/embed.js" async></script>`, once or several
 * times, before or after the frames. A classic script of its own, without imports: built to dist/embed.js, at most
 * 1.5 kB. It sets the height of those frames and touches nothing else.
 */
(() => {
  const page = window as unknown as { phenDauEmbed?: Record<string, true> };
  const script = document.currentScript as HTMLScriptElement | null;
  const originOf = (address: string) => {
    try {
      return new URL(address, document.baseURI).origin;
    } catch {
      return "";
    }
  };
  const own = script?.src ? originOf(script.src) : "";
  // Each deployment's script listens once, however often it is on the page.
  page.phenDauEmbed = page.phenDauEmbed || {};
  const loaded = page.phenDauEmbed;
  if (loaded[own]) return;
  loaded[own] = true;

  /** Whether a frame's address is of the atlas: its script came from there, or it asks for a mode of the atlas. */
  const isOurs = (origin: string, { src }: HTMLIFrameElement) =>
    (own && origin === own) || (origin === originOf(src) && /[?&]mode=(embed|present)\b/.test(src));
  /** A frame whose sandbox takes its origin away says "null": then its address says where it is from. */
  const senderOf = (origin: string, { sandbox, src }: HTMLIFrameElement) =>
    origin === "null" && sandbox.length > 0 && !sandbox.contains("allow-same-origin")
      ? originOf(src)
      : origin;

  addEventListener("message", ({ data, source, origin }) => {
    if (data?.ns !== "phen-dau" || data.v !== 1 || data.type !== "height") return;
    if (!(data.height > 0 && data.height < 1e5)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source && isOurs(senderOf(origin, frame), frame)) {
        frame.style.height = `${data.height}px`;
      }
    }
  });
  // Frames that were there before this script may have told their height already.
  for (const frame of document.querySelectorAll("iframe")) {
    if (isOurs(originOf(frame.src), frame)) {
      frame.contentWindow?.postMessage({ ns: "phen-dau", v: 1, type: "height" }, "*");
    }
  }
})();
