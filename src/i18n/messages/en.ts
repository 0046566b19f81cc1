import { articles } from "./en/articles.ts";
import { browse } from "./en/browse.ts";
import { chart } from "./en/chart.ts";
import { control } from "./en/control.ts";
import { details, place } from "./en/details.ts";
import { documents } from "./en/documents.ts";
import { embed } from "./en/embed.ts";
import { evidence } from "./en/evidence.ts";
import { map } from "./en/map.ts";
import { matrix } from "./en/matrix.ts";
import { method } from "./en/method.ts";
import { network } from "./en/network.ts";
import { app, check, count, failure, notice, qualifier, region, sheet, tab, unit } from "./en/page.ts";
import { present } from "./en/present.ts";
import { search } from "./en/search.ts";
import { share } from "./en/share.ts";
import { stage } from "./en/stage.ts";
import { talk } from "./en/talk.ts";
import { themes } from "./en/themes.ts";
import { timeline } from "./en/timeline.ts";
import { tools } from "./en/tools.ts";

/** Every word of the page in English, a file for each part of the page; the other language has the same keys. */
export const en = {
  app,
  region,
  sheet,
  search,
  tab,
  browse,
  chart,
  matrix,
  count,
  tools,
  map,
  details,
  place,
  themes,
  documents,
  timeline,
  articles,
  qualifier,
  check,
  evidence,
  method,
  share,
  talk,
  present,
  control,
  stage,
  embed,
  network,
  notice,
  failure,
  unit,
};

export type Messages = typeof en;
