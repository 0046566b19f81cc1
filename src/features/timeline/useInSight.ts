import { type RefObject, useLayoutEffect, useState } from "react";

/** Which part of a scrolled element is in sight, in pixels from the top of its content, with air around it. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

const EVERYTHING: Sight = { top: 0, bottom: Number.POSITIVE_INFINITY };
/** Drawn beyond both edges, and the step in which the part in sight is told. */
const AIR_PX = 160;

/** Follows what is in sight, in steps; everything until the element has a height. */
export function useInSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(EVERYTHING);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { scrollTop, clientHeight } = element;
      if (clientHeight === 0) return setSight(EVERYTHING);
      const top = Math.floor(scrollTop / AIR_PX) * AIR_PX - AIR_PX;
      const bottom = Math.ceil((scrollTop + clientHeight) / AIR_PX) * AIR_PX + AIR_PX;
      setSight((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return sight;
}
