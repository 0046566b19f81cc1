import type { Messages } from "./en.ts";
import { articles } from "./vi/articles.ts";
import { browse } from "./vi/browse.ts";
import { chart } from "./vi/chart.ts";
import { control } from "./vi/control.ts";
import { details, place } from "./vi/details.ts";
import { documents } from "./vi/documents.ts";
import { embed } from "./vi/embed.ts";
import { evidence } from "./vi/evidence.ts";
import { map } from "./vi/map.ts";
import { matrix } from "./vi/matrix.ts";
import { method } from "./vi/method.ts";
import { network } from "./vi/network.ts";
import { app, check, count, failure, notice, qualifier, region, sheet, tab, unit } from "./vi/page.ts";
import { present } from "./vi/present.ts";
import { search } from "./vi/search.ts";
import { share } from "./vi/share.ts";
import { stage } from "./vi/stage.ts";
import { talk } from "./vi/talk.ts";
import { themes } from "./vi/themes.ts";
import { timeline } from "./vi/timeline.ts";
import { tools } from "./vi/tools.ts";

/** Every word of the page in Vietnamese. */
export const vi: Messages = {
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
