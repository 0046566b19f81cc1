import type { Province } from "#dataset/schema.ts";
import { SelectLink } from "./SelectLink.tsx";

interface UnitLinksProps {
  units: readonly Province[];
  /** What is said of each beside its name. */
  words?: (unit: Province) => string;
}

/** Units with commas between them, each a link that selects it on the map of its own time. */
export function UnitLinks({ units, words = ({ name }) => name.vi }: UnitLinksProps) {
  return units.map((unit, position) => (
    <span key={`${unit.boundaries} ${unit.id}`}>
      {position > 0 && ", "}
      <SelectLink to={{ kind: "province", id: unit.id }} also={{ boundaries: unit.boundaries }}>
        {words(unit)}
      </SelectLink>
    </span>
  ));
}
