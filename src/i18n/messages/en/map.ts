export const map = {
  keyboard: "Arrow keys go to the neighbouring province, Enter opens it, T shows the table.",
  provinces: "Provinces",
  dated:
    "Boundaries {from, select, none {until {to}} other {{to, select, none {from {from}} other {{from} – {to}}}}}",
  title: {
    articles: "Articles",
    documents: "Documents cited",
    share: "{theme}: share of sentences",
  },
  n: "{articles, plural, one {# article} other {# articles}} · {sentences, plural, one {# sentence} other {# sentences}}",
  noData: "no article",
  notCovered: "not covered",
  describe:
    "Map of {provinces, plural, other {# provinces}}, {dated}. {title}: {with, plural, =0 {no province has an article} one {one province has a value} other {# provinces have a value}}{range, select, none {} other {, {range}}}; {without, plural, =0 {none is} other {# are}} without an article.",
  range: "from {lowValue} to {highValue}, the highest in {high}",
  same: "each {value}",
  saysCounts:
    "{name}: {articles, plural, =0 {no article} one {# article} other {# articles}}, {documents, plural, =0 {no document cited} one {# document} other {# documents}}",
  saysShare: "{name}: {share} of {n, plural, one {# sentence} other {# sentences}}",
  saysNone: "{name}: no article",
  saysConcerned:
    "{says}; {kind, select, document {{count, plural, one {# cites {name}} other {# cite {name}}}} theme {{count, plural, other {# with “{name}”}}} place {{count, plural, one {# names {name}} other {# name {name}}}} other {the selected article is about it}}",
  concerned:
    "{kind, select, document {{name}: cited by {count, plural, one {# article} other {# articles}} about these provinces} theme {{name}: in {count, plural, one {# article} other {# articles}} about these provinces} place {{name}: named in {count, plural, one {# article} other {# articles}} about these provinces} other {“{name}” is about these provinces}}",
  compared: "side by side in the chart",
  concernedColumn:
    "{kind, select, document {Articles citing {name}} theme {Articles with “{name}”} place {Articles naming {name}} other {About it}}",
  describeConcerned: "{what} ({n}): {names}.",
  describeDashed: "Dashed: {dated}{names, select, none {} other { ({names})}}.",
  dashes: { earlier: "former parts of {name}", later: "what {name} became" },
  note: { earlier: "former {name}", later: "{name} from {year}" },
  offer: "You are looking at {span} on the map with {dated}.",
  offerLabel: "Boundaries of another time",
  offerShow: "Show the provinces of that time",
  offerDismiss: "Keep this map",
  switched: "Map: {named}.",
  boundariesFailed: "The other boundaries could not be loaded; the map stays as it was.",
  retry: "Try again",
  gesture: {
    wheel: "Use {key} + scroll to zoom the map",
    touch: "Use two fingers to move the map",
  },
  pin: "{place}: {titles}",
  attribution: "Boundaries: @svg-maps/vietnam (CC BY 4.0), adapted; neighbouring land: Natural Earth",
  sources: "Articles belong to their publishers",
  noWebgl:
    "This browser cannot draw the interactive map (WebGL 2 is missing or was lost). The drawn map below does the same.",
  tableCaption: "The map as a table: {title}",
  province: "Province",
  value: "Value",
  classOf: "Class",
  coverage: "Data",
  sea: "Biển Đông",
  tonkin: "Vịnh Bắc Bộ",
};
