import type { QueryClient } from "@tanstack/react-query";
import type { BoundaryUnit } from "#dataset/boundaryFile.ts";
import { coverageOf } from "#map/coverage.ts";
import { articleTable } from "#selectors/export/articleTable.ts";
import { citationRows, citationTable } from "#selectors/export/citationTable.ts";
import { codingRows, codingTable } from "#selectors/export/codingTable.ts";
import { csvHead, csvParts, csvRow } from "#selectors/export/csv.ts";
import { documentTable } from "#selectors/export/documentTable.ts";
import { eventTable } from "#selectors/export/eventTable.ts";
import { articleFeatures, geojsonParts, provinceFeatures } from "#selectors/export/geojson.ts";
import { jsonParts } from "#selectors/export/json.ts";
import { provinceTable } from "#selectors/export/provinceTable.ts";
import type { Table } from "#selectors/export/table.ts";
import { themesInArticles, themeTable } from "#selectors/export/themeTable.ts";
import { boundariesQuery } from "#state/queries.ts";
import { collectParts, type Following } from "./collectParts.ts";
import { evidenceParts, fetchEvidence } from "./evidenceParts.ts";
import type { ExportBasis } from "./exportBasis.ts";

/** A file that can be had: what it is called, how much it holds, and how it is made. */
export interface ExportFile {
  key: FileKey;
  /** What follows the stem of the view: `-articles.csv`. */
  ending: string;
  /** Rows, features or objects; null where that is known only once it is made. */
  count: number | null;
  make: (following: Following) => Promise<Blob>;
}

export type FileKey =
  | "articles"
  | "documents"
  | "themes"
  | "events"
  | "provinces"
  | "citations"
  | "codings"
  | "outlines"
  | "pins"
  | "catalogue"
  | "evidence";

const CSV = "text/csv;charset=utf-8";
const GEOJSON = "application/geo+json";
const JSON_TYPE = "application/json";

/** The tables, one file each; citations and coded sentences come from the evidence of every article. */
export function tableFiles(basis: ExportBasis, client: QueryClient): ExportFile[] {
  const { index, scope, about } = basis;
  const table = <T>(spec: Table<T>, items: Iterable<T>, count: number): ExportFile => ({
    key: spec.name as FileKey,
    ending: `-${spec.name}.csv`,
    count,
    make: (following) => collectParts(csvParts(spec, items, about), count, CSV, following),
  });
  const fromEvidence = <T>(spec: Table<T>, rows: (one: Evidence) => readonly T[]): ExportFile => ({
    key: spec.name as FileKey,
    ending: `-${spec.name}.csv`,
    count: null,
    make: (following) => {
      const evidence = fetchEvidence(client, scope.articles, following.signal);
      const piece = (one: Evidence) =>
        rows(one)
          .map((row) => csvRow(spec, about, row))
          .join("");
      const parts = evidenceParts(evidence, { head: csvHead(spec, about), piece, foot: "" });
      return collectParts(parts, scope.articles.length + 1, CSV, following);
    },
  });
  const themes = { [Symbol.iterator]: () => themesInArticles(index, scope.articles) };
  return [
    table(articleTable(index), scope.articles, scope.articles.length),
    table(documentTable(index, scope), scope.documents, scope.documents.length),
    table(themeTable, themes, scope.articles.length * index.catalogue.themes.length),
    table(eventTable, scope.events, scope.events.length),
    {
      key: "provinces",
      ending: `-provinces-${scope.boundaries}.csv`,
      count: scope.provinces.length,
      make: async (following) => {
        const spec = provincesOf(basis, await unitsOf(basis, client));
        return collectParts(csvParts(spec, scope.provinces, about), scope.provinces.length, CSV, following);
      },
    },
    fromEvidence(citationTable(index), citationRows),
    fromEvidence(codingTable, codingRows),
  ];
}

/** The outlines shown with their numbers, and the articles as points. */
export function mapFiles(basis: ExportBasis, client: QueryClient): ExportFile[] {
  const { index, scope, about } = basis;
  return [
    {
      key: "outlines",
      ending: `-provinces-${scope.boundaries}.geojson`,
      count: scope.provinces.length,
      make: async (following) => {
        const units = await unitsOf(basis, client);
        const features = provinceFeatures(provincesOf(basis, units), scope.provinces, units);
        return collectParts(geojsonParts(features, about), scope.provinces.length + 2, GEOJSON, following);
      },
    },
    {
      key: "pins",
      ending: "-articles.geojson",
      count: scope.articles.length,
      make: (following) => {
        const features = articleFeatures(index, articleTable(index), scope.articles);
        return collectParts(geojsonParts(features, about), scope.articles.length + 2, GEOJSON, following);
      },
    },
  ];
}

/** The dataset's own objects: the catalogue of what is taken, and the evidence of its articles. */
export function dataFiles({ index, scope, about }: ExportBasis, client: QueryClient): ExportFile[] {
  const objects = scope.articles.length + scope.documents.length + scope.events.length;
  return [
    {
      key: "catalogue",
      ending: "-catalogue.json",
      count: objects,
      make: (following) => collectParts(jsonParts(index, scope, about), objects, JSON_TYPE, following),
    },
    {
      key: "evidence",
      ending: "-evidence.json",
      count: scope.articles.length,
      make: (following) => {
        const evidence = fetchEvidence(client, scope.articles, following.signal);
        const head = `{"schemaVersion":${about.schemaVersion},\n"about":${JSON.stringify(about)},\n"evidence":[`;
        const piece = (one: Evidence, at: number) => `${at === 0 ? "\n" : ",\n"}${JSON.stringify(one)}`;
        const parts = evidenceParts(evidence, { head, piece, foot: "\n]}\n" });
        return collectParts(parts, scope.articles.length + 2, JSON_TYPE, following);
      },
    },
  ];
}

type Evidence = Parameters<typeof citationRows>[0];

const unitsOf = ({ scope }: ExportBasis, client: QueryClient) =>
  client.ensureQueryData(boundariesQuery(scope.boundaries));

function provincesOf({ index, view, scope }: ExportBasis, units: readonly BoundaryUnit[]) {
  const labels = new Map(units.map((unit) => [unit.id, unit]));
  return provinceTable(index, scope, view.color, (id) => {
    const unit = labels.get(id);
    return unit ? coverageOf(unit) : "not-covered";
  });
}
