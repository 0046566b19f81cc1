/** A file of the atlas could not be had; the message names the file and what the host answered. */
export class FetchError extends Error {
  readonly url: string;
  readonly status: number | null;
  constructor(url: string, status: number | null, why: string) {
    super(`${url}: ${why}`);
    this.name = "FetchError";
    this.url = url;
    this.status = status;
  }
}

/** Fetches JSON from the atlas's own files; throws FetchError where the host or the content is wrong. */
export async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new FetchError(url, null, error instanceof Error ? error.message : "the host did not answer");
  }
  if (!response.ok) throw new FetchError(url, response.status, `the host answered ${response.status}`);
  try {
    return await response.json();
  } catch {
    throw new FetchError(url, response.status, "what came is not JSON");
  }
}
