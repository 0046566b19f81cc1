/** The address of an article with a text fragment, so that the browser scrolls to the words. */
export function sourceLink(url: string, exact: string): string {
  // Dash, comma and ampersand have a meaning in the fragment's syntax (WICG Scroll To Text Fragment).
  const text = encodeURIComponent(exact).replaceAll("-", "%2D").replaceAll("'", "%27");
  return `${url}#:~:text=${text}`;
}
