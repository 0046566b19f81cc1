export const themes = {
  share: "share of sentences",
  average: "average of all articles",
  averageShort: "corpus average",
  n: "{sentences} of {total} sentences",
  none: "no sentence",
  hidden: "{count, plural, one {# theme without a sentence} other {# themes without a sentence}}",
  small:
    "Shares rest on {total, plural, one {# sentence} other {# sentences}}; a sentence can carry up to three themes or none.",
  definition: "Definition",
  counts: "Counts",
  countsNot: "Does not count",
  example: "Invented example",
  terms: "Indicator terms",
  where: "Where it stands",
  byArticle: "By article",
  open: "Show the sentences of {theme}",
  close: "Hide the sentences of {theme}",
};
