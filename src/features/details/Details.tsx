import { ArrowLeft, X } from "lucide-react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { type Panel, selectionOf } from "#state/view.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { ArticlesTab } from "./ArticlesTab.tsx";
import { CompareButton } from "./CompareButton.tsx";
import { DocumentsTab } from "./DocumentsTab.tsx";
import { DocumentPage } from "./document/DocumentPage.tsx";
import { RelatedDocuments } from "./document/RelatedDocuments.tsx";
import { PlaceFacts } from "./facts/PlaceFacts.tsx";
import { ProvinceFacts } from "./facts/ProvinceFacts.tsx";
import { SuccessionLine } from "./facts/SuccessionLine.tsx";
import { ThemeFacts } from "./facts/ThemeFacts.tsx";
import { type Subject, subjectOf } from "./subjectOf.ts";
import { ThemesTab } from "./ThemesTab.tsx";
import { TimelineTab } from "./TimelineTab.tsx";

/** The right panel: what is selected, in four tabs, every fact with the paragraph that says so. */
export function Details() {
  const t = useT();
  const lang = useLang();
  const index = useCatalogue();
  const store = useViewStore();
  const view = useView((state) => state.view);
  const selection = selectionOf(view);
  const subject = subjectOf(index, view, selection, createT(lang), lang);
  const key = selection.kind === "corpus" ? "" : `${selection.kind}:${selection.id}`;

  if (!subject) return null;
  const own = selection.kind === "province" ? index.unit(view.boundaries, selection.id) : null;
  const province =
    selection.kind !== "province" && view.province ? index.unit(view.boundaries, view.province) : null;
  const document = selection.kind === "document" ? index.documents.get(selection.id) : undefined;
  // Of a document its neighbours: what the same articles cite besides.
  const cited = new Set(subject.articles.flatMap((article) => article.documents));
  const documents = cited.size - Number(document !== undefined && cited.has(document.id));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex-none px-5 pt-4 pb-2">
        <div className="flex items-start justify-between gap-2">
          <p className="kicker pt-1">{subject.kind}</p>
          {selection.kind !== "corpus" && (
            <span className="-mt-1 -mr-2 flex">
              {province && (
                <IconButton
                  label={t("details.back", { name: province.name.vi })}
                  onClick={() => store.getState().select({ kind: "province", id: province.id })}
                >
                  <ArrowLeft aria-hidden="true" />
                </IconButton>
              )}
              {own && subject.articles.length > 0 && <CompareButton province={own} />}
              <IconButton
                label={t("details.close")}
                onClick={() => store.getState().select({ kind: "corpus" })}
              >
                <X aria-hidden="true" />
              </IconButton>
            </span>
          )}
        </div>
        <h2 className={titleClass(subject)} lang={subject.nameLang}>
          {subject.name}
        </h2>
        {subject.subtitle && <p className="mt-1 text-[13px] leading-snug text-muted">{subject.subtitle}</p>}
        {own && <SuccessionLine id={own.id} />}
        {selection.kind === "corpus" && (
          <p className="mt-1.5 text-[13px] leading-snug text-muted">{t("details.overviewIntro")}</p>
        )}
      </header>
      <Tabs<Panel>
        about={key}
        label={t("region.details")}
        selected={view.panel ?? subject.first}
        onSelect={(panel) => store.getState().change({ panel: panel === subject.first ? null : panel })}
        tabs={[
          {
            key: "themes",
            label: t("tab.themes"),
            // The same rows for one province as for the next, with other numbers.
            of: selection.kind,
            panel: <ThemesTab subject={subject} facts={factsOf("themes", subject)} />,
          },
          {
            key: "documents",
            label: t("tab.documents"),
            count: documents,
            panel: document ? (
              <RelatedDocuments document={document} articles={subject.articles} />
            ) : (
              <DocumentsTab subject={subject} />
            ),
          },
          { key: "timeline", label: t("tab.timeline"), panel: <TimelineTab subject={subject} /> },
          {
            key: "articles",
            label: t("tab.articles"),
            count: subject.articles.length,
            panel: document ? (
              <DocumentPage document={document} articles={subject.articles} />
            ) : (
              <ArticlesTab subject={subject} before={factsOf("articles", subject)} />
            ),
          },
        ]}
      />
    </div>
  );
}

const titleClass = ({ name }: Subject) =>
  `${name.length > 34 ? "text-[17px]" : "text-[25px]"} leading-tight font-bold tracking-tight text-balance`;

/** What is known of the subject itself, in the tab that opens first. */
function factsOf(panel: Panel, { selection, first }: Subject) {
  if (panel !== first) return null;
  switch (selection.kind) {
    case "province":
      return <ProvinceFacts key={selection.id} id={selection.id} />;
    case "theme":
      return <ThemeFacts key={selection.id} id={selection.id} />;
    case "place":
      return <PlaceFacts key={selection.id} id={selection.id} />;
    default:
      return null;
  }
}
