import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useT } from "#i18n/I18n.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import "./share.css";
import { CiteSection } from "./CiteSection.tsx";
import { DownloadSection } from "./DownloadSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { PrintSection } from "./PrintSection.tsx";

const sections = { link: LinkSection, download: DownloadSection, cite: CiteSection, print: PrintSection };
const names = Object.keys(sections) as (keyof typeof sections)[];

/** Every way in which a view leaves the page, one section each; closed by Escape or its button. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="share-backdrop" />
        <Dialog.Popup className="share">
          <header className="share-head">
            <div>
              <Dialog.Title className="share-title">{t("share.title")}</Dialog.Title>
              <Dialog.Description className="text-[13px] text-muted">{t("share.lead")}</Dialog.Description>
            </div>
            <Dialog.Close
              render={
                <IconButton label={t("share.close")}>
                  <X aria-hidden="true" />
                </IconButton>
              }
            />
          </header>
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
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
