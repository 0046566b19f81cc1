import { useT } from "#i18n/I18n.tsx";
import { PageDialog } from "#ui/PageDialog.tsx";
import "./share.css";
import { CiteSection } from "./CiteSection.tsx";
import { DownloadSection } from "./DownloadSection.tsx";
import { EmbedSection } from "./embed/EmbedSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { PrintSection } from "./PrintSection.tsx";

const sections = {
  link: LinkSection,
  embed: EmbedSection,
  download: DownloadSection,
  cite: CiteSection,
  print: PrintSection,
};
const names = Object.keys(sections) as (keyof typeof sections)[];

/** Every way in which a view leaves the page, one section each; closed by Escape or its button. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <PageDialog
      className="share"
      title={t("share.title")}
      lead={t("share.lead")}
      closeLabel={t("share.close")}
      onClose={onClose}
    >
      <div className="share-scroll">
        {names.map((name) => {
          const Section = sections[name];
          return (
            <section key={name} className="share-section" aria-labelledby={`share-${name}`}>
              <h2 id={`share-${name}`} className="share-heading">
                {t(`share.section.${name}`)}
              </h2>
              <div className="share-body">
                <Section />
              </div>
            </section>
          );
        })}
      </div>
    </PageDialog>
  );
}
