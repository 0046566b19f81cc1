import { useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { numberFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useCatalogue, useView } from "#state/AtlasState.tsx";
import { selectionName } from "#state/selectionName.ts";
import { saveFile } from "#ui/saveFile.ts";
import type { Reach } from "./exportBasis.ts";
import { dataFiles, type ExportFile, mapFiles, tableFiles } from "./exportFiles.ts";
import { InFrame } from "./InFrame.tsx";
import { PICTURES, pictureEnding } from "./picture/pictures.ts";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { TaskStatus } from "./TaskStatus.tsx";
import { useBasis } from "./useBasis.ts";
import { useTask } from "./useTask.ts";

/** Files of what is shown or selected: tables, map data, the dataset's own objects, and the map as a picture. */
export function DownloadSection() {
  const t = useT();
  const lang = useLang();
  const client = useQueryClient();
  const index = useCatalogue();
  const view = useView((state) => state.view);
  const name = selectionName(index, view, lang);
  const bases = { shown: useBasis("shown"), selected: useBasis("selected") };
  const [chosen, setReach] = useState<Reach>("selected");
  const reach: Reach = name ? chosen : "shown";
  const basis = bases[reach];
  const { state, run, cancel } = useTask();
  const groups = [
    { key: "tables", files: tableFiles(basis, client) },
    { key: "map", files: mapFiles(basis, client) },
    { key: "data", files: dataFiles(basis, client) },
  ] as const;
  const save = (file: ExportFile) => {
    const named = `${basis.stem}${file.ending}`;
    void run(named, file.make, (blob) => saveFile(blob, named));
  };
  const savePicture = (picture: (typeof PICTURES)[number]) => {
    const named = `${bases.selected.stem}${pictureEnding(picture)}`;
    // The code that draws is sent for when it is wanted.
    const make = async (following: Parameters<ExportFile["make"]>[0]) => {
      const { makePicture } = await import("./picture/makePicture.ts");
      return makePicture(bases.shown, client, picture.size, picture.kind, following);
    };
    void run(named, make, (blob) => saveFile(blob, named));
  };
  return (
    <>
      <ScopeChoice reach={reach} bases={bases} name={name} onReach={setReach} />
      {groups.map(({ key, files }) => (
        <div key={key} className="share-group" role="group" aria-label={t(`share.download.${key}`)}>
          <p className="share-label">{t(`share.download.${key}`)}</p>
          <p className="share-note">{t(`share.download.${key}Note`)}</p>
          <div className="share-files">
            {files.map((file) => (
              <button key={file.key} type="button" className="button share-button" onClick={() => save(file)}>
                <Download size={15} aria-hidden="true" />
                {t(`share.download.file.${file.key}`)}
                {file.count !== null && (
                  <span className="share-count">{numberFormat(lang).format(file.count)}</span>
                )}
              </button>
            ))}
          </div>
        </div>
      ))}
      <div className="share-group" role="group" aria-label={t("share.download.picture")}>
        <p className="share-label">{t("share.download.picture")}</p>
        <p className="share-note">{t("share.download.pictureNote")}</p>
        <div className="share-files">
          {PICTURES.map((picture) => (
            <button
              key={picture.name}
              type="button"
              className="button share-button"
              onClick={() => savePicture(picture)}
            >
              <Download size={15} aria-hidden="true" />
              {picture.name}
            </button>
          ))}
        </div>
      </div>
      <TaskStatus state={state} onCancel={cancel} />
      <InFrame address={basis.about.view} />
      <p className="share-note">{t("share.download.terms")}</p>
    </>
  );
}
