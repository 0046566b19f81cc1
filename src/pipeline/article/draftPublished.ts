import type * as z from "zod/mini";
import type { DateCandidate } from "../clean/metadata.ts";
import type { articleSource } from "../sources.ts";
import type { Doubt, Material } from "./material.ts";

export type Draft = z.input<typeof articleSource>;
type Published = Draft["published"];

const unknown: Published = { edtf: null, how: "unknown", notBefore: null, notAfter: null, note: null };

/** Two days above a text: what the clock printed is kept as a note, since a reader of the page sees both. */
function noteOn(own: DateCandidate, clocks: readonly DateCandidate[]): Published["note"] {
  const [clock] = clocks.filter(({ edtf }) => edtf !== own.edtf);
  if (!clock) return null;
  return {
    en: `The page also prints ${clock.edtf}; that is taken for its clock.`,
    vi: `Trang còn in ngày ${clock.edtf}; đó được coi là đồng hồ của trang.`,
  };
}

/** The day of publication as far as the page prints it. A clock that may be either only bounds it. */
export function draftPublished({ clean }: Material): { published: Published; doubts: Doubt[] } {
  const { dates } = clean.metadata;
  const own = dates.find(({ role }) => role === "article");
  const clocks = dates.filter(({ role }) => role !== "article");
  if (own) {
    const published = { ...unknown, edtf: own.edtf, how: "printed" as const, note: noteOn(own, clocks) };
    const doubts = published.note ? [`two days are printed; ${own.edtf} is taken for the article's.`] : [];
    return { published, doubts };
  }
  const [clock] = clocks.map(({ edtf }) => edtf).sort();
  if (clock === undefined) return { published: unknown, doubts: ["no date of publication is printed."] };
  return {
    published: { ...unknown, notAfter: clock },
    doubts: [
      `the only day printed, ${clock}, may be the page's clock; it is taken as the latest possible day.`,
    ],
  };
}

/** The day on which the article appeared, or the last on which it may have: what decides about boundaries. */
export const dayOf = ({ edtf, notAfter }: Published): string | null => edtf ?? notAfter ?? null;
