import type { ProvinceId } from "#dataset/schema.ts";
import { useT } from "#i18n/I18n.tsx";
import type { MapModel, Region } from "./model.ts";

/** The map in words: one row a province, the largest values first. */
export function MapTable({ model, onSelect }: { model: MapModel; onSelect: (id: ProvinceId) => void }) {
  const t = useT();
  const rows = [...model.regions].sort(
    (a, b) =>
      b.concerns - a.concerns || (b.value ?? -1) - (a.value ?? -1) || a.label.localeCompare(b.label, "vi"),
  );
  const says = (region: Region) =>
    region.coverage === "value"
      ? model.legend.classes.find(({ step }) => step === region.step)?.label
      : region.coverage === "no-data"
        ? model.legend.noData
        : model.legend.notCovered;
  return (
    <table className="table">
      <caption>
        {t("map.tableCaption", { title: model.legend.title })} · {model.named} · n = {model.legend.n}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("map.province")}</th>
          <th scope="col" className="num">
            {t("map.value")}
          </th>
          <th scope="col" className="num">
            n
          </th>
          <th scope="col">{t("map.classOf")}</th>
          {model.legend.concernedColumn && (
            <th scope="col" className="num">
              {model.legend.concernedColumn}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((region) => (
          <tr key={region.id} aria-selected={region.selected || undefined}>
            <th scope="row">
              <button type="button" className="link" onClick={() => onSelect(region.id)}>
                {region.label}
              </button>
            </th>
            <td className="num">{region.printed ?? "–"}</td>
            <td className="num">{region.value === null ? "–" : region.n}</td>
            <td>{says(region)}</td>
            {model.legend.concernedColumn && <td className="num">{region.concerns}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
