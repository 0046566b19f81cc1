import { Fragment } from "react";
import { createT } from "#i18n/createT.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { PageDialog } from "#ui/PageDialog.tsx";
import { useTalkControls } from "./ControlsContext.tsx";
import { CLICKER_KEYS, capOf } from "./keyCaps.ts";
import { KEY_TABLE } from "./keys.ts";

/** Every key of a talk and what it does: the table that the handler reads, in words. */
export function KeyHelp() {
  const t = useT();
  const words = createT(useLang());
  const { run } = useTalkControls();
  return (
    <PageDialog
      title={t("control.keysTitle")}
      lead={t("control.keysLead")}
      closeLabel={t("control.close")}
      onClose={() => run("help")}
      className="control-dialog keys-dialog"
    >
      <dl className="key-list">
        {KEY_TABLE.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && <span className="sr-only"> {t("control.key.or")} </span>}
                  <kbd className={CLICKER_KEYS.has(key) ? "of-clicker" : undefined}>{capOf(key, words)}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{t(`control.do.${command}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{t("control.key.digits")}</kbd>
          </dt>
          <dd>{t("control.do.number")}</dd>
        </div>
      </dl>
    </PageDialog>
  );
}
