import { queryOptions } from "@tanstack/react-query";
import { addresses } from "#state/addresses.ts";
import { fetchJson } from "#state/fetchJson.ts";
import { readAllowedOrigins } from "./allowedOrigins.ts";

/**
 * The deployment's list, read once by a frame. What is wrong with it is told to whoever looks at the console; a frame
 * without it shows the atlas and takes no commands.
 */
export const originsQuery = queryOptions({
  queryKey: ["embed origins"],
  queryFn: async (): Promise<readonly string[] | null> => {
    const file = await fetchJson(addresses.embed).catch((error: Error) => error);
    if (file instanceof Error) {
      console.warn(`No page may command this frame: ${file.message}.`);
      return null;
    }
    const { origins, complaints } = readAllowedOrigins(file);
    for (const complaint of complaints) {
      console.warn(`${origins ? "An entry" : "The whole"} of embed.json is left out: ${complaint}.`);
    }
    return origins;
  },
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
});
