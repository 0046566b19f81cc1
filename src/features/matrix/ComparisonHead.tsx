import { ArrowLeft, X } from "lucide-react";
import type { ProvinceId } from "#dataset/schema.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { overlapsOf, type Side } from "#selectors/matrix/comparedSides.ts";
import { evidenceGroups, groupOf, provincesOfGroup } from "#selectors/matrix/evidenceGroups.ts";
import { referenceKey } from "#selectors/references.ts";
import { useCatalogue, useView, useViewStore } from "#state/AtlasState.tsx";
import { MOST_COMPARED, toggleCompared } from "#state/view.ts";
import { sideName } from "./sideName.ts";
import { useMatrixView } from "./useMatrixView.ts";
import { wordsOf } from "./words.ts";

interface ComparisonHeadProps {
  title: string;
  said: string;
  /** What is held against each other: two that share an article share what it cites, but not what is compared. */
  what: "themes" | "documents";
  saidId: string;
  sides: readonly Side[];
}

/** What is compared, how to add to it or take from it, and what the sides share. */
export function ComparisonHead({ title, said, what, saidId, sides }: ComparisonHeadProps) {
  const t = useT();
  const { list } = wordsOf(useLang());
  const store = useViewStore();
  const compare = useView(({ view }) => view.compare);
  const { change } = store.getState();
  const toggle = (id: ProvinceId) => change(toggleCompared(store.getState().view, id));
  const empty = sides.filter(({ articles, province }) => province && articles.length === 0);
  return (
    <>
      <button
        type="button"
        className="matrix-back"
        onClick={() => change({ compare: [], chart: store.getState().view.chart ?? "themes" })}
      >
        <ArrowLeft size={14} aria-hidden="true" /> {t("matrix.compare.back")}
      </button>
      <h2>{title}</h2>
      <ul className="matrix-chips">
        {sides.map(
          ({ province }) =>
            province && (
              <li key={province.id} data-stands-for={referenceKey({ kind: "province", id: province.id })}>
                {province.name.vi}
                <button
                  type="button"
                  aria-label={t("matrix.compare.remove", { name: province.name.vi })}
                  title={t("matrix.compare.remove", { name: province.name.vi })}
                  onClick={() => toggle(province.id)}
                >
                  <X size={13} aria-hidden="true" />
                </button>
              </li>
            ),
        )}
        {compare.length < MOST_COMPARED && (
          <li className="matrix-add">
            <AddProvince sides={sides} onAdd={toggle} />
          </li>
        )}
      </ul>
      <p id={saidId}>{said}</p>
      {empty.length > 0 && (
        <p className="matrix-warning">
          {t("matrix.compare.none", { names: list(empty.map((side) => sideName(side, t))) })}
        </p>
      )}
      {overlapsOf(sides).map(
        ({ a, b, kind, shared }) =>
          kind !== "none" && (
            <p key={`${a} ${b}`} className="matrix-warning">
              {t(
                kind === "some" && what === "documents"
                  ? "matrix.compare.someCite"
                  : `matrix.compare.${kind}`,
                {
                  a: sideName(sides[a], t),
                  b: sideName(sides[b], t),
                  count: shared.length,
                },
              )}
            </p>
          ),
      )}
    </>
  );
}

/** Every province with an article that is not compared yet; one that rests on the same articles says so. */
function AddProvince({ sides, onAdd }: { sides: readonly Side[]; onAdd: (id: ProvinceId) => void }) {
  const t = useT();
  const index = useCatalogue();
  const { boundaries, filter } = useMatrixView();
  const groups = evidenceGroups(index, boundaries, filter);
  const chosen = sides.flatMap(({ province }) => province ?? []);
  const free = groups
    .flatMap(provincesOfGroup)
    .filter(({ id }) => !chosen.some((one) => one.id === id))
    .sort((a, b) => a.name.vi.localeCompare(b.name.vi, "vi"));
  return (
    <select
      aria-label={t("matrix.compare.addLabel")}
      value=""
      onChange={({ target }) => target.value && onAdd(target.value as ProvinceId)}
    >
      <option value="">{t("matrix.compare.add")}</option>
      {free.map(({ id, name }) => {
        const group = groupOf(groups, id);
        const same = chosen.find(
          (one) => group && provincesOfGroup(group).some((other) => other.id === one.id),
        );
        return (
          <option key={id} value={id}>
            {same ? t("matrix.compare.sameAs", { name: name.vi, other: same.name.vi }) : name.vi}
          </option>
        );
      })}
    </select>
  );
}
