/** What the pages of one thing say beside the atlas's own words; they never come into the bundle. */
export const en = {
  title: "{name}: {what} · Phên Dậu",
  open: "Open {name} in the atlas",
  home: "The whole atlas: map, themes, documents, timeline",
  other: "Bằng tiếng Việt",
  card: "Phên Dậu · {kind}",
  mapAlt: "Map of northern Việt Nam. {heading}: {lines}",
  what: {
    province: "what the press says of its defensive area",
    document: "who cites it on building defensive areas",
    article: "themes, documents and dates of an article",
  },
  describe: {
    province:
      "What the press says of building the defensive area of {name}: {articles, plural, one {# article} other {# articles}}, {documents, plural, =0 {no document} one {# document} other {# documents}} cited, most of all {theme}. Each fact with the paragraph that says so.",
    noArticle:
      "{name}: no article of this atlas is about it. Its neighbours, and what became of it on 1 July 2025.",
    document:
      "{title}. Cited by {articles, plural, =0 {no article} one {# article} other {# articles}} of this atlas{provinces, select, none {} other { about {provinces}}}: where, in which words, and beside which other documents.",
  },
  section: {
    articles: "Articles about {name}",
    themes: "What they stress",
    documents: "Documents they cite",
    planned: "Planned until",
    summary: "What the article says, in our words",
    stresses: "What it stresses",
    cites: "Documents it cites",
    plans: "Planned until",
    related: "Related documents",
    citedBy: "Articles that cite it",
    citedOpen: "Articles with a citation that may mean it",
    context: "Articles with a passage that rests on it",
    beside: "Cited in the same articles",
    sources: "Sources",
  },
  share: "{theme}: {share, number, ::percent} of sentences ({sentences} of {n})",
  citing: "{name}, in {count, plural, one {# article} other {# articles}}",
  more: "and {count} more",
  none: "No article of this atlas is about it.",
  uncited: "No article of this atlas cites it.",
  until: "{date}: {title}",
  read: "Read it at {outlet}",
  licence: "Facts and summaries: CC BY 4.0. The articles belong to their publishers.",
};
export type PageMessages = typeof en;
