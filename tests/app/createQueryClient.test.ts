import { onlineManager } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { createQueryClient } from "#app/createQueryClient.ts";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import { FetchError } from "#state/fetchJson.ts";

async function triesFor(error: Error): Promise<number> {
  vi.useFakeTimers();
  const queryFn = vi.fn(() => Promise.reject(error));
  const client = createQueryClient();
  const asked = client.fetchQuery({ queryKey: ["x"], queryFn, ...retrying(client) }).catch(() => {});
  await vi.runAllTimersAsync();
  await asked;
  vi.useRealTimers();
  return queryFn.mock.calls.length;
}
/** fetchQuery does not retry of its own accord: the client's rule as a component's query has it. */
const retrying = (client: ReturnType<typeof createQueryClient>) => {
  const { retry, retryDelay } = client.getDefaultOptions().queries ?? {};
  return { ...(retry === undefined ? {} : { retry }), ...(retryDelay === undefined ? {} : { retryDelay }) };
};

describe("what failed", () => {
  test("on the way is asked for again, twice at most", async () => {
    expect(await triesFor(new FetchError("x", null, "no answer"))).toBe(3);
  });

  test.each([
    ["of another version", new SchemaVersionError(7)],
    ["damaged", new DatasetShapeError("x", undefined)],
  ])("because the dataset is %s is not asked for again", async (_, error) => {
    expect(await triesFor(error)).toBe(1);
  });
});

test("a query is asked without a network too, and answered by what the browser kept", async () => {
  onlineManager.setOnline(false);
  const asked = createQueryClient().fetchQuery({ queryKey: ["x"], queryFn: async () => 7 });
  const patience = new Promise((resolve) => setTimeout(() => resolve("never asked"), 500));
  await expect(Promise.race([asked, patience])).resolves.toBe(7);
  onlineManager.setOnline(true);
});
