import { useState } from "react";
import { useT } from "#i18n/I18n.tsx";

interface PixelChoiceProps {
  label: string;
  /** What it is where nobody gives a number. */
  otherwise: string;
  /** What the number is called by itself. */
  pixelLabel: string;
  value: number | null;
  first: number;
  least: number;
  most: number;
  onChange: (pixels: number | null) => void;
}

/** A size: one that comes by itself, or a number of pixels in a field that is there only then. */
export function PixelChoice({
  label,
  otherwise,
  pixelLabel,
  value,
  first,
  least,
  most,
  onChange,
}: PixelChoiceProps) {
  const t = useT();
  const [typed, setTyped] = useState(String(value ?? first));
  const type = (text: string) => {
    setTyped(text);
    onChange(within(text, { first, least, most }));
  };
  return (
    <div className="embed-option is-wide">
      <label>
        <span className="share-label">{label}</span>
        <select
          className="share-field"
          value={value === null ? "itself" : "pixels"}
          onChange={({ target }) =>
            onChange(target.value === "itself" ? null : within(typed, { first, least, most }))
          }
        >
          <option value="itself">{otherwise}</option>
          <option value="pixels">{t("share.embed.pixels")}</option>
        </select>
      </label>
      {value !== null && (
        <input
          className="share-field embed-pixels"
          type="number"
          inputMode="numeric"
          aria-label={pixelLabel}
          min={least}
          max={most}
          step={10}
          value={typed}
          onChange={({ target }) => type(target.value)}
          // What the code has, where the field says something else.
          onBlur={() => setTyped(String(value))}
        />
      )}
    </div>
  );
}

/** What was typed as whole pixels that make sense; what is no number counts as the first one. */
function within(text: string, { first, least, most }: Pick<PixelChoiceProps, "first" | "least" | "most">) {
  const pixels = Math.round(Number(text));
  return text.trim() === "" || !Number.isFinite(pixels) ? first : Math.min(Math.max(pixels, least), most);
}
