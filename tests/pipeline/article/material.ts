import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Addition, addArticle } from "#pipeline/article/addArticle.ts";
import { readReferenceFiles } from "#pipeline/commands/disk.ts";
import { type Reference, readReference } from "#pipeline/readSources.ts";
import { readYaml } from "#pipeline/readYaml.ts";
import { type ArticleSource, articleSource } from "#pipeline/sources.ts";

const root = path.resolve(import.meta.dirname, "../../..");

export const fixtures = path.join(root, "tests/fixtures/pipeline");
export const reference: Reference = readReference(readReferenceFiles(root));

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(fixtures, name)));
export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const read = (yaml: string | null): ArticleSource =>
  readYaml(articleSource, { file: "data/articles/x.yaml", text: yaml ?? "" });

/** Adds an invented text beside what is known already. */
export const add = (name: string, overrides: Partial<Addition> = {}) =>
  addArticle({
    name,
    bytes: overrides.bytes ?? bytesOf(name),
    reference,
    known: [],
    sourceOf: () => null,
    url: "https://hills.example.vn/news/cao-bang-1.html",
    id: null,
    force: false,
    ...overrides,
  });
