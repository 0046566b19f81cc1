/** Below the scope: a file whose name or folder carries a hash of its content. */
const HASHED = /^(assets\/.+|data\/[0-9a-f]{6,}\/.+)/;
/** A page written for one thing: "province/ha-nam.html". */
const PAGE_OF_ONE = /^(province|document|article)\/([a-z0-9-]+)\.html$/;

const below = ({ href }: URL, scope: string): string | null =>
  href.startsWith(scope) ? (href.slice(scope.length).split(/[?#]/, 1)[0] ?? "") : null;

export const isHashed = (url: URL, scope: string): boolean => HASHED.test(below(url, scope) ?? "");

/**
 * Where a page is to be found without a network: the atlas at its own address, a page of one thing in the atlas with
 * that thing selected and the rest of the view as asked, anything else nowhere.
 */
export function offlineAddress(url: URL, scope: string): string | null {
  const path = below(url, scope);
  if (path === "" || path === "index.html") return url.href;
  const [, kind, id] = PAGE_OF_ONE.exec(path ?? "") ?? [];
  if (!kind || !id) return null;
  const view = new URLSearchParams({ [kind]: id });
  for (const [key, value] of url.searchParams) view.set(key, value);
  return `${scope}?${view}`;
}
