import type { SourceLocator } from "../sources.ts";
import type { Draft } from "./draftPublished.ts";
import { drafted } from "./fingerprint.ts";
import { located } from "./located.ts";
import { locatorOf } from "./locatorOf.ts";
import type { Material } from "./material.ts";
import { quoted } from "./quoted.ts";
import { unitOf } from "./units.ts";

type List<K extends "citations" | "figures" | "places"> = NonNullable<Draft[K]>;

export const draftCitations = (material: Material): List<"citations"> =>
  located(material, material.extraction.citations).map(({ finding: { form, resolution }, locator }, at) =>
    drafted({ id: `c${at + 1}`, form, resolution, locator }),
  );

export const draftFigures = (material: Material): List<"figures"> =>
  located(material, material.extraction.figures).map(({ finding, locator }, at) => {
    const { known: _, ...unit } = unitOf(finding.unit);
    return drafted({
      ...{ id: `f${at + 1}`, value: finding.value, qualifier: finding.qualifier, unit },
      counts: quoted(locator.exact, material.clean.lang),
      locator,
    });
  });

/** Places of the gazetteer, each once with everywhere that it is named; the subject first. */
export function draftPlaces(material: Material, subject: string | null): List<"places"> {
  const places = new Map<string, SourceLocator[]>();
  for (const { finding, locator } of located(material, material.extraction.places)) {
    if (finding.place) places.set(finding.place, [...(places.get(finding.place) ?? []), locator]);
  }
  return [...places]
    .map(([place, locators]) => ({
      place,
      role: place === subject ? ("subject" as const) : ("mention" as const),
      locators,
    }))
    .sort((a, b) => Number(b.role === "subject") - Number(a.role === "subject"))
    .map((place) => drafted(place));
}

/** The article's lines; every sentence of the body awaits review, with the themes that were found in it. */
export function draftParagraphs({ clean, extraction }: Material): Draft["paragraphs"] {
  const phrases = extraction.themes.map((theme) => ({
    theme,
    locator: locatorOf(clean.text, clean.paragraphs, theme),
  }));
  return clean.paragraphs.map(({ index, kind, start, end, sentences }) => ({
    ...{ index, kind, start, end },
    ...(kind === "body"
      ? {
          sentences: sentences.map((span, at) => {
            const own = phrases.filter(
              ({ locator }) => locator?.paragraph === index && locator.sentence === at,
            );
            const themes = own
              .slice(0, 3)
              .flatMap(({ theme, locator }) =>
                locator
                  ? [[theme.theme, { exact: locator.exact, start: locator.start, end: locator.end }]]
                  : [],
              );
            return drafted({ ...span, themes: Object.fromEntries(themes) });
          }),
        }
      : {}),
  }));
}
