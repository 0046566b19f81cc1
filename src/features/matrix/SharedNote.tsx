import { useLang, useT } from "#i18n/I18n.tsx";
import { type EvidenceGroup, provincesOfGroup } from "#selectors/matrix/evidenceGroups.ts";
import { wordsOf } from "./words.ts";

/** Says which provinces stand in one column and why. */
export function SharedNote({ columns }: { columns: readonly EvidenceGroup[] }) {
  const t = useT();
  const { list } = wordsOf(useLang());
  const shared = columns.filter(({ others }) => others.length > 0);
  return shared.map((group) => (
    <p key={group.province.id} className="matrix-shared">
      {t("matrix.shared", {
        names: list(provincesOfGroup(group).map(({ name }) => name.vi)),
        count: group.articles.length,
      })}
    </p>
  ));
}
