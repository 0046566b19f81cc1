import { X } from "lucide-react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { type Panel, selectionOf } from "#state/view.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { SuccessionLine } from "../facts/SuccessionLine.tsx";
import { subjectOf } from "../subjectOf.ts";
import { BriefArticles } from "./BriefArticles.tsx";
import { BriefDocuments } from "./BriefDocuments.tsx";
import { BriefThemes } from "./BriefThemes.tsx";
import { BriefTimeline } from "./BriefTimeline.tsx";
import { summaryOf } from "./summaryOf.ts";
import "./brief.css";

/**
 * What is selected, in brief: its name, a sentence, and the four tabs with what comes first in each; the rest is a
 * link away. Every fact leads to its paragraph here as well.
 */
export function Brief() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const view = useView((state) => state.view);
  const selection = selectionOf(view);
  const subject = subjectOf(index, view, selection, createT(lang), lang);
  if (!subject) return null;
  const summary = summaryOf(index, subject, lang);
  const isCorpus = selection.kind === "corpus";
  return (
    <div className="brief">
      <header className="brief-head">
        <div className="brief-kind">
          <p className="kicker">{subject.kind}</p>
          {!isCorpus && (
            <IconButton
              label={t("details.close")}
              onClick={() => store.getState().select({ kind: "corpus" })}
            >
              <X aria-hidden="true" />
            </IconButton>
          )}
        </div>
        <h2 lang={subject.nameLang} data-long={subject.name.length > 34 || undefined}>
          {subject.name}
        </h2>
        {subject.subtitle && <p className="brief-under">{subject.subtitle}</p>}
        {selection.kind === "province" && <SuccessionLine id={selection.id} />}
        {summary && <p className="brief-summary">{summary}</p>}
        {isCorpus && <p className="brief-under">{t("embed.choose")}</p>}
      </header>
      <Tabs<Panel>
        key={isCorpus ? "" : `${selection.kind}:${selection.id}`}
        label={t("region.details")}
        selected={view.panel ?? subject.first}
        onSelect={(panel) => store.getState().change({ panel: panel === subject.first ? null : panel })}
        tabs={[
          { key: "themes", label: t("tab.themes"), panel: <BriefThemes subject={subject} /> },
          { key: "documents", label: t("tab.documents"), panel: <BriefDocuments subject={subject} /> },
          { key: "timeline", label: t("tab.timeline"), panel: <BriefTimeline subject={subject} /> },
          { key: "articles", label: t("tab.articles"), panel: <BriefArticles subject={subject} /> },
        ]}
      />
    </div>
  );
}
