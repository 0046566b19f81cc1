import { ChevronDown, ChevronUp } from "lucide-react";
import { useT } from "#i18n/I18n.tsx";
import { IconButton } from "#ui/IconButton.tsx";

export type SheetPart = "browse" | "details" | "timeline" | "chart";
export type SheetSize = "small" | "medium" | "large";

const sizes: readonly SheetSize[] = ["small", "medium", "large"];

interface SheetBarProps {
  part: SheetPart;
  size: SheetSize;
  onPart: (part: SheetPart) => void;
  onSize: (size: SheetSize) => void;
}

/** On a narrow screen: which part the bottom sheet holds, and how much of the screen it takes. */
export function SheetBar({ part, size, onPart, onSize }: SheetBarProps) {
  const t = useT();
  const step = (by: number) => {
    const next = sizes[sizes.indexOf(size) + by];
    if (next) onSize(next);
  };
  return (
    <div className="sheet-bar" data-covers="bottom">
      <div className="flex flex-1 gap-1">
        {(["browse", "details", "timeline", "chart"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="tab"
            aria-pressed={part === name}
            onClick={() => {
              onPart(name);
              if (size === "small") onSize("medium");
            }}
          >
            {t(`sheet.${name}`)}
          </button>
        ))}
      </div>
      <IconButton label={t("sheet.smaller")} disabled={size === "small"} onClick={() => step(-1)}>
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <IconButton label={t("sheet.larger")} disabled={size === "large"} onClick={() => step(1)}>
        <ChevronUp aria-hidden="true" />
      </IconButton>
    </div>
  );
}
