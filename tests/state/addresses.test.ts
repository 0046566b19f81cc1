import { expect, test } from "vitest";
import { checkView } from "#state/checkView.ts";
import { defaultView } from "#state/view.ts";
import { readView, writeView } from "#state/viewCodec.ts";
import { committedCatalogue } from "../committed.ts";
import addresses from "./addresses.json" with { type: "json" };

// Addresses that people have shared. A line may be added here; one that is there stays as it is.

test.each(addresses)("the address “$search” keeps its meaning", ({ search, view }) => {
  expect(readView(search)).toEqual({ view: { ...defaultView, ...view }, dropped: [] });
});

test.each(addresses)(
  "the address “$search” is still written as it was, or under today's names",
  (address) => {
    expect(writeView(readView(address.search).view)).toBe(address.today ?? address.search);
  },
);

test.each(addresses)("everything that “$search” names is in the dataset", ({ search }) => {
  expect(checkView(readView(search).view, committedCatalogue).dropped).toEqual([]);
});
