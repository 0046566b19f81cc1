import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, minifySync } from "vite";

const HOST = path.resolve(import.meta.dirname, "../../src/host");

/**
 * The files for pages around the atlas, by name: the script that follows the height, the client for commands and its
 * types. Their addresses are stable, so hosts can name them.
 */
export async function hostFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    // It stands on pages whose readers have browsers too old for the atlas itself.
    ["embed.js", await bundle("embed.ts", "iife", "es2020")],
    ["embed-client.js", await bundle("client.ts", "es", "es2022")],
    ["embed-client.d.ts", declarations()],
  ]);
}

async function bundle(entry: string, format: "iife" | "es", target: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: HOST,
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(HOST, entry),
        preserveEntrySignatures: "strict",
        output: { format },
      },
    },
  });
  const [chunk] = "output" in result ? result.output : [];
  if (chunk?.type !== "chunk") throw new Error(`src/host/${entry} was not built`);
  const { code } = minifySync(entry, chunk.code, { module: format === "es" });
  return code.endsWith("\n") ? code : `${code}\n`;
}

/** What each says of its exports; they are written so that every type can be read off the file itself. */
function declarations(): string {
  // The builder that Vite brings along, found where Vite finds it.
  const require = createRequire(createRequire(import.meta.url).resolve("vite"));
  const { isolatedDeclarationSync } = require("rolldown/experimental") as {
    isolatedDeclarationSync: (name: string, text: string) => { code: string; errors: unknown[] };
  };
  const parts = ["protocol.ts", "client.ts"].map((name) => {
    const text = readFileSync(path.join(HOST, name), "utf8");
    const { code, errors } = isolatedDeclarationSync(name, text);
    if (errors.length > 0) throw new Error(`the types of src/host/${name} cannot be read off: ${errors}`);
    // One file: what the client takes from the protocol stands above it.
    return code.replace(/^(import|export \*)[^;]*from "\.\/[^"]+";\n/gm, "");
  });
  return parts.join("\n");
}
