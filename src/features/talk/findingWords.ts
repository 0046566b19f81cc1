import type { useT } from "#i18n/I18n.tsx";
import type { Finding } from "./rehearse/finding.ts";

const MOST_NAMES = 5;

/** A finding as a sentence: what would not read well, and what helps. */
export function findingWords(finding: Finding, lang: "en" | "vi", t: ReturnType<typeof useT>): string {
  switch (finding.kind) {
    case "unknown":
      return t("talk.finding.unknown", { key: finding.key, value: finding.value.slice(0, 60) });
    case "hidden":
    case "tiny":
    case "unnamed":
    case "smallNames": {
      const names = finding.names.slice(0, MOST_NAMES);
      const more = finding.names.length - names.length;
      const list = new Intl.ListFormat(lang).format(more > 0 ? [...names, `+${more}`] : names);
      return t(`talk.finding.${finding.kind}`, { names: list, count: finding.names.length });
    }
    case "headline":
    case "text":
      return t(`talk.finding.${finding.kind}`, {
        lang: finding.lang,
        count: finding.count,
        most: finding.most,
      });
    case "missing":
      return t("talk.finding.missing", { lang: finding.lang, what: finding.what });
    case "oneLanguage":
      return t("talk.finding.oneLanguage", { lang: finding.lang });
    case "same":
      return t("talk.finding.same", { number: finding.as });
    case "noNotes":
      return t("talk.finding.noNotes", {
        count: finding.steps.length,
        numbers: new Intl.ListFormat(lang).format(finding.steps.map(String)),
      });
    default:
      return t(`talk.finding.${finding.kind}`);
  }
}
