import { CalendarRange } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { formatEdtf } from "#i18n/formatEdtf.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { stretchOf } from "#selectors/filterArticles.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { Pop, PopTitle } from "#ui/Pop.tsx";
import { datesWords } from "./datesWords.ts";
import { readTypedDate } from "./readTypedDate.ts";

/** The dates kept, in words; opens two fields in which they can be typed. */
export function DateFilterMenu() {
  const t = useT();
  const lang = useLang();
  const from = useView(({ view }) => view.from);
  const to = useView(({ view }) => view.to);
  const [isOpen, setIsOpen] = useState(false);
  const isOn = from !== null || to !== null;
  const words = datesWords(t, lang, { from, to });
  return (
    <Pop
      label={t("timeline.filter.button", { dates: words })}
      buttonClass={`timeline-dates${isOn ? " is-on" : ""}`}
      button={
        <>
          <CalendarRange aria-hidden="true" />
          <span className="timeline-dates-long">{words}</span>
          <span className="timeline-dates-short">{isOn ? shortWords(lang, from, to) : words}</span>
        </>
      }
      open={isOpen}
      onOpenChange={setIsOpen}
    >
      <PopTitle>{t("timeline.filter.title")}</PopTitle>
      {/* Begun anew with the dates of the view each time it opens. */}
      <DateFields key={`${from} ${to}`} from={from} to={to} onDone={() => setIsOpen(false)} />
    </Pop>
  );
}

/** The dates where there is little room: "2019–2024". */
const shortWords = (lang: "en" | "vi", from: string | null, to: string | null): string =>
  formatEdtf(from !== null && from === to ? from : `${from ?? ".."}/${to ?? ".."}`, lang);

interface DateFieldsProps {
  from: string | null;
  to: string | null;
  onDone: () => void;
}

function DateFields({ from, to, onDone }: DateFieldsProps) {
  const t = useT();
  const store = useViewStore();
  const id = useId();
  const [typed, setTyped] = useState({ from: from ?? "", to: to ?? "" });
  const [error, setError] = useState<{ field: "from" | "to"; text: string } | null>(null);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const read = { from: readTypedDate(typed.from), to: readTypedDate(typed.to) };
    for (const field of ["from", "to"] as const) {
      if (read[field] !== undefined) continue;
      return setError({ field, text: t("timeline.filter.invalid", { text: typed[field].trim() }) });
    }
    const limits = { from: read.from ?? null, to: read.to ?? null };
    const { start, end } = stretchOf(limits);
    if (start >= end) return setError({ field: "to", text: t("timeline.filter.crossed") });
    setError(null);
    store.getState().change(limits);
    onDone();
  };
  return (
    <form className="timeline-fields" onSubmit={apply} noValidate>
      {(["from", "to"] as const).map((field) => (
        <label key={field} className="timeline-field">
          <span>{t(`timeline.filter.${field}`)}</span>
          <input
            type="text"
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={12}
            placeholder="2019"
            value={typed[field]}
            aria-invalid={error?.field === field || undefined}
            aria-describedby={error?.field === field ? `${id}-error` : `${id}-hint`}
            onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
          />
        </label>
      ))}
      <p id={`${id}-hint`} className="timeline-field-hint">
        {t("timeline.filter.hint")}
      </p>
      {error && (
        <p id={`${id}-error`} className="timeline-field-error" role="alert">
          {error.text}
        </p>
      )}
      <div className="timeline-field-buttons">
        <button type="submit" className="timeline-apply">
          {t("timeline.filter.apply")}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            store.getState().change({ from: null, to: null });
            onDone();
          }}
        >
          {t("timeline.filter.clear")}
        </button>
      </div>
    </form>
  );
}
