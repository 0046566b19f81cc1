import { Tabs as Base } from "@base-ui/react/tabs";
import { Fragment, type ReactNode, useLayoutEffect, useRef } from "react";

export interface Tab<K extends string> {
  key: K;
  label: string;
  /** A number behind the label; left out where it would say nothing. */
  count?: number;
  panel: ReactNode;
  /** What the panel is of; of another one it is made anew, nothing in it being kept. */
  of?: string;
}

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  selected: K;
  onSelect: (key: K) => void;
  /** What all of it is about: another one is shown from its top. The row of tabs stays, which is much the cheapest. */
  about?: string;
  className?: string;
}

/** A row of tabs and the panel of the selected one. */
export function Tabs<K extends string>({
  label,
  tabs,
  selected,
  onSelect,
  about = "",
  className = "",
}: TabsProps<K>) {
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
      {tabs.map(({ key, panel, of = about }) => (
        <Panel key={key} value={key} about={about}>
          {key === selected ? <Fragment key={of}>{panel}</Fragment> : null}
        </Panel>
      ))}
    </Base.Root>
  );
}

/** A panel that scrolls. Where it stands is not asked, since asking makes the browser lay out the page at once. */
function Panel({ value, about, children }: { value: string; about: string; children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  const scrolled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject starts at its top
  useLayoutEffect(() => {
    if (scrolled.current && panel.current) panel.current.scrollTop = 0;
    scrolled.current = false;
  }, [about]);
  return (
    <Base.Panel
      ref={panel}
      value={value}
      className="tab-panel"
      onScroll={() => {
        scrolled.current = true;
      }}
    >
      {children}
    </Base.Panel>
  );
}
