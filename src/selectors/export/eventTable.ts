import type { Event } from "#dataset/schema.ts";
import { locatorColumns } from "./locatorColumns.ts";
import type { Table } from "./table.ts";

/** Events: what the articles date, from where the date comes, and where it stands. */
export const eventTable: Table<Event> = {
  name: "events",
  columns: [
    ["id", ({ id }) => id],
    ["article", ({ article }) => article],
    ["kind", ({ kind }) => kind],
    ["date", ({ date }) => date],
    ["vision", ({ vision }) => vision],
    ["date_from", ({ dateFrom }) => dateFrom],
    ["title_en", ({ title }) => title.en],
    ["title_vi", ({ title }) => title.vi],
    ["document", ({ document }) => document],
    ["themes", ({ themes }) => themes],
    ["check", ({ check }) => check],
    ["note_en", ({ note }) => note?.en ?? null],
    ["note_vi", ({ note }) => note?.vi ?? null],
    ...locatorColumns<Event>(({ locator }) => locator),
  ],
};
