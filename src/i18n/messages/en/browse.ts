export const browse = {
  with: "With articles",
  without: "Without articles",
  cited: "Cited by the articles",
  registry: "Also in the registry",
  sentences: "{count, plural, one {# sentence} other {# sentences}}",
  citedBy: "{count, plural, =0 {not cited} one {cited by # article} other {cited by # articles}}",
  more: "and {count, plural, one {# more article} other {# more articles}}",
  gap: "no sentence coded",
};
