export const stage = {
  bar: "Talk",
  back: "Previous step",
  next: "Next step",
  count: "Step {number} of {of}",
  chosen: "Chosen on the map",
  return: "Back to the step",
  untitled: "Untitled step",
  untitledTalk: "Untitled talk",
  saysStep: "Step {number} of {of}: {headline}",
  saysChosen: "Chosen on the map: {name}, {under}",
  ready: "Ready without a network",
  preparing: "Getting ready…",
  missing: "{count, plural, one {# file is missing: try again} other {# files are missing: try again}}",
  fetching: "Fetching what the talk shows: {done} of {of}",
  incomplete:
    "{missing, plural, one {One of {of} files of this talk did not arrive} other {# of {of} files of this talk did not arrive}} ({detail}). Check the connection and try again, or begin without.",
  beginAnyway: "Begin without",
  noSuchStep: "This talk has no step “{step}”; it begins at its first.",
  stories: "Talks of this atlas",
  toAtlas: "To the atlas",
  evidence: "Evidence",
  moreArticles: "{count, plural, one {and # more article} other {and # more articles}}",
  sources: {
    label: "What this rests on",
    mark: "source",
    open: "Evidence: {where}, {article}",
    details: "{name}: details in the atlas, in a new tab",
    paragraphsMore: "¶ {listed} and {more} more",
    page: "the page around it",
    register: "{name} in the register",
    corpus: "all articles of the atlas",
    more: "{count, plural, one {and # more} other {and # more}}",
    issue: "known gap: {name}",
  },
  themes: {
    caption:
      "{articles, plural, one {Share of the article’s {total, plural, one {# sentence} other {# sentences}}} other {Share of {total, plural, one {# sentence} other {# sentences}} in # articles}}",
    of: "{sentences} of {total}",
    average: "▏average of all {count, plural, other {# articles}}",
    more: "{count, plural, one {# more theme} other {# more themes}}",
  },
  theme: { caption: "{theme}: share of each article’s sentences" },
  documents: {
    caption:
      "{count, plural, =0 {It cites no document by number or title} one {It cites # document} other {It cites # documents}}",
    more: "{count, plural, one {and # more} other {and # more}}",
  },
  citers: {
    caption:
      "{count, plural, =0 {Cited by none of the {of} articles} other {Cited by {count} of the {of} articles}}",
    passages: "{count, plural, one {# passage} other {# passages}}",
    open: "hollow: it stays open whether this document is meant",
  },
  mostCited: {
    caption: "{articles} articles cite {documents} documents; more than one article cites these",
    of: "{count} of {of}",
    alone:
      "{count, plural, one {# more document is cited by one article alone} other {# more documents are cited by one article each}}",
  },
  events: {
    caption:
      "{count, plural, =0 {Nothing is dated} one {# date} other {# dates}} in {articles, plural, one {the article} other {# articles}}",
    more: "{count, plural, one {and # more} other {and # more}}",
  },
  life: { caption: "{name} and who cites it when", cited: "cited in {names}" },
  articles: { caption: "{count, plural, =0 {No article} one {The article} other {# articles}}" },
  compare: {
    themes: "Themes side by side: share of sentences, most different first",
    documents: "Who cites what: documents in common first",
    apart: "◆ the numbers tell provinces apart",
    notApart: "The numbers are too few to tell provinces apart",
    cites: "cites it",
    citesNot: "does not",
  },
  problem: {
    unknown: {
      title: "There is no such talk",
      text: "This atlas has no talk “{story}”. The address may be of another version, or incomplete.",
      unnamed: "The address does not say which talk to show.",
    },
    "none-yet": {
      title: "No talk of your own here yet",
      text: "This browser keeps no talk. One that you put together elsewhere can be opened from its file, or from a link that carries it; any view of the atlas can begin a new one.",
    },
    empty: {
      title: "This talk has no steps yet",
      text: "Add views of the atlas to it; each becomes a step.",
    },
    unreadable: {
      title: "This link’s talk cannot be read",
      malformed:
        "The link seems to have been cut short or changed on its way. Ask for it once more, or for the talk’s file.",
      newer:
        "The talk was made with a newer version of the atlas. Reload this page, or open the talk where it was made.",
      "too-large": "The talk is too large for a link. Ask for its file instead.",
    },
    failed: {
      title: "The talk could not be loaded",
      text: "Its steps did not arrive ({detail}). Check the connection and try again.",
    },
  },
};
