export const app = {
  name: "Phên Dậu",
  subtitle: "What northern Việt Nam’s provinces publish about building their defensive areas",
  neutral: "Press analysis of public articles: reported, not endorsed.",
  skip: "Skip to the map",
  loading: "Loading…",
  method: "How it is made",
};

export const region = {
  map: "Map",
  browse: "Browse",
  details: "Details",
  timeline: "Timeline",
  chart: "Charts",
  tools: "Map tools",
};

export const sheet = {
  browse: "Browse",
  details: "Details",
  timeline: "Timeline",
  chart: "Charts",
  larger: "Show more of the panel",
  smaller: "Show more of the map",
};

export const tab = {
  places: "Places",
  documents: "Documents",
  themes: "Themes",
  timeline: "Timeline",
  articles: "Articles",
};

export const count = {
  steps: "{count, plural, one {# step} other {# steps}}",
  articles: "{count, plural, =0 {no article} one {# article} other {# articles}}",
  documents: "{count, plural, =0 {no document} one {# document} other {# documents}}",
  documentsCited: "{count, plural, =0 {no document cited} one {# document cited} other {# documents cited}}",
  sentences: "{count, plural, =0 {no sentence} one {# sentence} other {# sentences}}",
  provinces: "{count, plural, one {# province} other {# provinces}}",
  open: "{count, plural, one {# citation stays open} other {# citations stay open}}",
};

export const unit = { share: "{value, number, ::percent}" };

export const notice = {
  dropped: "The address asked for {key} “{value}”, which this atlas does not have. It was left out.",
  dismiss: "Dismiss",
  release: "A new version of the atlas was published. This page goes on working; reload when it suits you.",
};

export const failure = {
  title: "The atlas could not be loaded",
  partTitle: "This part could not be shown",
  unreachable:
    "The dataset did not arrive ({detail}). The map’s outlines stay; check the connection and try again.",
  version:
    "This page and its dataset are of different versions ({detail}). Reloading usually brings the two together.",
  shape: "The dataset is damaged ({detail}). Nothing was changed; please tell whoever hosts this atlas.",
  part: "It failed with “{detail}”. The rest of the page goes on working.",
  stale:
    "A new version of the atlas was published while this page was open. Reload to go on; your view is kept in the address.",
  reload: "Reload",
  retry: "Try again",
  boundaries: "The boundaries did not arrive ({detail}). The lists still work.",
};

export const qualifier = {
  about: "about",
  nearly: "nearly",
  "at-least": "at least",
  "more-than": "more than",
  "order-of-magnitude": "in the order of",
};

export const check = {
  consistent: "agrees with other sources",
  inconsistent: "other sources differ",
  "not-checked": "not checked elsewhere",
  "not-comparable": "not comparable with other sources",
};
