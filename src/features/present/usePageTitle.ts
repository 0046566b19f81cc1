import { useEffect } from "react";

/** The title of the window for as long as something is shown; before and after it is the page's own. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
