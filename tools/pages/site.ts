/**
 * The address at which a build will stand, ending in a slash; null where nobody said. Addresses that other sites
 * read (a picture's, an embed's) must be whole, and a build cannot know where it will be put.
 */
export function readSite(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `VITE_SITE is "${given}": expected the address of the atlas, such as https://example.org/atlas/`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
