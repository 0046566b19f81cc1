import { useLang, useT } from "#i18n/I18n.tsx";
import { PageDialog } from "#ui/PageDialog.tsx";
import "./method.css";
import { Codebook } from "./Codebook.tsx";
import { Measures } from "./Measures.tsx";
import { Prose } from "./Prose.tsx";
import { limits, reading, rules } from "./prose.ts";
import { shares } from "./sharesProse.ts";

const sections = ["reading", "rules", "trust", "shares", "codebook", "limits"] as const;

/** How the atlas is made, and how far to trust it: one page over the atlas, closed by Escape or its button. */
export function MethodDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const lang = useLang();
  const content = {
    reading: <Prose blocks={reading[lang]} />,
    rules: <Prose blocks={rules[lang]} />,
    trust: <Measures />,
    shares: <Prose blocks={shares[lang]} />,
    codebook: <Codebook />,
    limits: <Prose blocks={limits[lang]} />,
  };
  return (
    <PageDialog
      className="method"
      title={t("method.title")}
      lead={t("method.lead")}
      closeLabel={t("method.close")}
      onClose={onClose}
    >
      <div className="method-scroll" tabIndex={-1}>
        <nav className="method-contents" aria-label={t("method.contents")}>
          {sections.map((section) => (
            <button
              key={section}
              type="button"
              className="link"
              onClick={() => {
                const heading = document.getElementById(`method-${section}`);
                heading?.scrollIntoView({ block: "start" });
                heading?.focus({ preventScroll: true });
              }}
            >
              {t(`method.section.${section}`)}
            </button>
          ))}
        </nav>
        <div className="method-body">
          {sections.map((section) => (
            <section key={section} aria-labelledby={`method-${section}`}>
              <h2 id={`method-${section}`} tabIndex={-1} className="method-heading">
                {t(`method.section.${section}`)}
              </h2>
              {content[section]}
            </section>
          ))}
        </div>
      </div>
    </PageDialog>
  );
}
