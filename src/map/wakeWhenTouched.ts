interface Sleeper {
  wake: () => void;
  sleep: () => void;
}

/** A frame that nobody uses any more gives its graphics context back after this long, though it is still in view. */
const REST_MS = 4000;

const BY_HAND: ReadonlySet<string> = new Set(["pointerdown", "touchstart", "wheel"]);

const isZooming = (event: Event): boolean => event instanceof WheelEvent && (event.ctrlKey || event.metaKey);

/**
 * Wakes something while it is in view and a hand or the focus is on it, and puts it to sleep when it leaves the view
 * or its page has lost the focus for a while: a page of many frames then has one or two graphics contexts, of which
 * browsers allow 8 to 16. In frames of any origin, in view means in that of the whole page. Returns a way to stop.
 */
export function wakeWhenTouched(element: HTMLElement, { wake, sleep }: Sleeper): () => void {
  let isInView = true;
  let rest: ReturnType<typeof setTimeout> | null = null;
  const hasFocus = () => document.hasFocus() && element.contains(document.activeElement);
  const stayUp = () => {
    if (rest !== null) clearTimeout(rest);
    rest = null;
  };
  const touched = (event: Event) => {
    if (event.type === "wheel" && !isZooming(event)) return;
    stayUp();
    // What a hand can reach is in view, though the observer may not have said so yet.
    if (BY_HAND.has(event.type)) isInView = true;
    if (isInView) wake();
  };
  const leave = () => {
    stayUp();
    rest = setTimeout(sleep, REST_MS);
  };
  const come = () => {
    stayUp();
    if (isInView && hasFocus()) wake();
  };

  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? isInView;
    if (!isInView) sleep();
    else if (hasFocus()) wake();
  });
  observer.observe(element);
  const touches = ["pointerdown", "touchstart", "keydown", "focusin", "wheel"] as const;
  for (const type of touches) element.addEventListener(type, touched, { passive: true });
  addEventListener("blur", leave);
  addEventListener("focus", come);
  return () => {
    stayUp();
    observer.disconnect();
    for (const type of touches) element.removeEventListener(type, touched);
    removeEventListener("blur", leave);
    removeEventListener("focus", come);
  };
}
