import { type RefObject, useEffect, useState } from "react";

/** Whether an element has ever come near what the reader sees. */
export function useSeen(element: RefObject<Element | null>, margin = "120px"): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (seen || !current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, margin, seen]);
  return seen;
}
