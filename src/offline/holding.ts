/** Whether a release keeps the file at an address: the way to tell whether a page is of that release. */
export function isHolding(
  release: readonly (string | { readonly url: string })[],
  address: string,
  scope: string,
): boolean {
  return release.some(
    (entry) => new URL(typeof entry === "string" ? entry : entry.url, scope).href === address,
  );
}
