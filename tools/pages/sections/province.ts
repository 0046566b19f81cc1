import type { Province, ProvinceId } from "../../../src/dataset/schema.ts";
import { formatEdtf } from "../../../src/i18n/formatEdtf.ts";
import { articlesInProvince } from "../../../src/selectors/articlesOf.ts";
import { newestFirst } from "../../../src/selectors/newestFirst.ts";
import { type After, successionOf } from "../../../src/selectors/successionOf.ts";
import { themeSharesOf } from "../../../src/selectors/themeShares.ts";
import { escapeXml, facts, linkTo, section } from "../markup.ts";
import type { PageInput, PageText } from "../thing.ts";
import { articleLine, citedLines, cut, plannedLines, provinceLinks, themeLines } from "./shared.ts";

/**
 * A province by every set of boundaries that has a unit of its name: one page, since readers look for a name, and
 * the page says what the name meant until 30 June 2025 and what it means since.
 */
export function provincePage(id: ProvinceId, input: PageInput): PageText {
  const { index, words } = input;
  const { t, p, lang } = words;
  const units = index.catalogue.boundaries.flatMap((set) => index.unit(set.id, id) ?? []);
  const [unit] = units;
  if (!unit) throw new Error(`the dataset has no province "${id}"`);
  const inSets = units.flatMap(({ boundaries }) => articlesInProvince(index, boundaries, id));
  const articles = newestFirst(index, [...new Set(inSets)]);
  const documents = new Set(articles.flatMap((article) => article.documents)).size;
  const [most] = themeSharesOf(index, articles).rows;
  const kind = t(unit.kind === "province" ? "details.kind.province" : "details.kind.city");
  const name = unit.name.vi;
  const counts = [
    t("count.articles", { count: articles.length }),
    ...(articles.length > 0 ? [t("count.documentsCited", { count: documents })] : []),
  ];

  return {
    kicker: kind,
    name,
    told: name,
    subtitle: counts.join(" · "),
    description:
      articles.length > 0 && most
        ? p("describe.province", { name, articles: articles.length, documents, theme: most.theme.name[lang] })
        : p("describe.noArticle", { name }),
    lines: [...counts, ...themeLines(articles, input).slice(0, 2)],
    body: [
      ...units.map((one) => section(setName(one, input), unitFacts(one, input))),
      section(
        p("section.articles", { name }),
        articles.length > 0
          ? cut(
              articles.map(
                (article) => `${articleLine(article, input)}<p>${escapeXml(article.summary[lang])}</p>`,
              ),
              input,
            )
          : `<p>${escapeXml(p("none"))}</p>`,
      ),
      section(p("section.themes"), cut(themeLines(articles, input).map(escapeXml), input)),
      section(p("section.documents"), cut(citedLines(articles, input), input)),
      section(p("section.planned"), cut(plannedLines(articles, input), input)),
    ].join(""),
  };
}

const setName = ({ boundaries }: Province, { index, words }: PageInput): string =>
  index.boundaries.get(boundaries)?.name[words.lang] ?? boundaries;

function unitFacts(unit: Province, input: PageInput): string {
  const { index, words } = input;
  const { t, lang } = words;
  const { before, after } = successionOf(index, unit.boundaries, unit.id);
  const neighbours = input
    .neighbours(unit.boundaries, unit.id)
    .flatMap((id) => index.unit(unit.boundaries, id) ?? []);
  const region = unit.militaryRegion && t("details.kind.militaryRegion", { number: unit.militaryRegion });
  return facts([
    [t("details.region"), escapeXml([unit.region[lang], region].filter(Boolean).join(" · "))],
    [t("details.predecessors"), before?.changed ? provinceLinks(before.units) : null],
    [
      after ? t("details.since", { date: formatEdtf(after.set.validFrom, lang) }) : "",
      after && (after.changed ? becameOf(after, input) : escapeXml(t("details.unchanged"))),
    ],
    [t("details.neighbours"), provinceLinks(neighbours)],
    [t("details.note"), unit.note && escapeXml(unit.note[lang])],
  ]);
}

/** "part of Ninh Bình, together with Nam Định, Ninh Bình" */
function becameOf(after: After, { words: { t } }: PageInput): string {
  const whole = linkTo(
    { kind: "province", id: after.unit.id },
    t("details.successorText", { name: after.unit.name.vi }),
  );
  return after.with.length === 0
    ? whole
    : `${whole}, ${escapeXml(t("details.togetherWith"))} ${provinceLinks(after.with)}`;
}
