import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";
import type { ArticleId, DocumentId } from "#dataset/schema.ts";
import { FetchError, fetchJson } from "#state/fetchJson.ts";
import { boundariesQuery, catalogueQuery, documentQuery, evidenceQuery, landQuery } from "#state/queries.ts";
import { catalogue } from "../builders.ts";
import { OLD } from "../committed.ts";

const answer = (body: BodyInit | null, init?: ResponseInit) => {
  const fetched = vi.fn<typeof fetch>(async () => new Response(body, init));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe("a file that cannot be had", () => {
  test("is named with what the host answered", async () => {
    answer("gone", { status: 404 });
    const error = await failure(fetchJson("data/x.json"));
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({
      message: "data/x.json: the host answered 404",
      status: 404,
      url: "data/x.json",
    });
  });

  test("is named where nothing answered", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failure(fetchJson("data/x.json"))).toMatchObject({
      message: "data/x.json: Failed to fetch",
      status: null,
    });
  });

  test("is named where a host answers with a page of its own", async () => {
    answer("<!doctype html>");
    expect(await failure(fetchJson("data/x.json"))).toMatchObject({
      name: "FetchError",
      message: "data/x.json: what came is not JSON",
    });
  });
});

describe("a query", () => {
  const ask = (query: typeof catalogueQuery) => new QueryClient().fetchQuery({ ...query, retry: false });

  test("gives what was parsed at the door", async () => {
    answer(JSON.stringify({ ...catalogue(), unheardOf: 1 }));
    expect(await ask(catalogueQuery)).toEqual(catalogue());
  });

  test("refuses a dataset of another version, naming both", async () => {
    answer(JSON.stringify({ ...catalogue(), schemaVersion: 7 }));
    const error = await failure(ask(catalogueQuery));
    expect(error).toBeInstanceOf(SchemaVersionError);
    expect(error).toMatchObject({ message: "The dataset has schema version 7; this page reads version 1." });
  });

  test("refuses a damaged dataset, naming the place", async () => {
    answer(JSON.stringify({ ...catalogue(), articles: [{ id: "x" }] }));
    const error = await failure(ask(catalogueQuery));
    expect(error).toBeInstanceOf(DatasetShapeError);
    expect(String(error)).toMatch(/catalogue\.json: at articles\.0\./);
  });

  test.each([
    ["the catalogue", catalogueQuery, "/data/test/catalogue.json"],
    [
      "an article's evidence",
      evidenceQuery("an-article" as ArticleId),
      "/data/test/articles/an-article.json",
    ],
    [
      "a document's citations",
      documentQuery("a-document" as DocumentId),
      "/data/test/documents/a-document.json",
    ],
    ["the boundaries", boundariesQuery(OLD), "/geo/provinces-2008.geojson?v=test"],
    ["the neighbouring land", landQuery, "/geo/land.geojson?v=test"],
  ])("asks for %s under an address that carries its hash", async (_, query, address) => {
    const fetched = answer("{}");
    await failure(ask(query as typeof catalogueQuery));
    expect(fetched).toHaveBeenCalledExactlyOnceWith(address);
  });

  test("is not asked again once it has been answered", async () => {
    const fetched = answer(JSON.stringify(catalogue()));
    const client = new QueryClient();
    await client.fetchQuery(catalogueQuery);
    await client.fetchQuery(catalogueQuery);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
