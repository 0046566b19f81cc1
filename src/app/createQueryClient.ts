import { QueryClient } from "@tanstack/react-query";
import { DatasetShapeError, SchemaVersionError } from "#dataset/parse.ts";

const TRIES = 2;

/** A query client that works offline and does not repeat what cannot come right by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) =>
          failures < TRIES && !(error instanceof SchemaVersionError) && !(error instanceof DatasetShapeError),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  });
}
