import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export interface Tab<K extends string> {
  key: K;
  label: string;
  /** A number behind the label; left out where it would say nothing. */
  count?: number;
  panel: ReactNode;
}

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  selected: K;
  onSelect: (key: K) => void;
  className?: string;
}

/** A row of tabs and the panel of the selected one. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect, className = "" }: TabsProps<K>) {
  return (
    <Base.Root value={selected} onValueChange={(key) => onSelect(key as K)} className={`tabs ${className}`}>
      <Base.List className="tab-list" aria-label={label}>
        {tabs.map(({ key, label, count }) => (
          <Base.Tab key={key} value={key} className="tab">
            {label}
            {count !== undefined && <span className="tab-count"> {count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ key, panel }) => (
        <Base.Panel key={key} value={key} className="tab-panel">
          {key === selected ? panel : null}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
