import { useId, useState } from "react";
import { useLang, useT } from "#i18n/I18n.tsx";
import type { Words } from "#state/talk.ts";
import type { Language } from "#state/view.ts";

interface BothLanguagesProps {
  words: Words;
  label: string;
  /** Whether the other language stands beside the one shown. */
  beside: boolean;
  onWrite: (lang: Language, value: string) => void;
  /** Lines of a longer text; a single line where it is left out. */
  rows?: number | undefined;
  /** Letters that there is room for: the count is shown as they come near. */
  most?: number | undefined;
}

/** Words to be written in the language of the page, with the other one beside it on demand. */
export function BothLanguages({ words, label, beside, onWrite, rows, most }: BothLanguagesProps) {
  const t = useT();
  const lang = useLang();
  const other = lang === "en" ? "vi" : "en";
  const langs = beside ? ([lang, other] as const) : ([lang] as const);
  return (
    <div className="talk-words" data-beside={beside ? "" : undefined}>
      {langs.map((one) => (
        <WordsField
          key={one}
          lang={one}
          label={beside ? t("talk.words.in", { what: label, lang: one }) : label}
          value={words[one] ?? ""}
          hint={beside ? "" : (words[other] ?? "")}
          rows={rows}
          most={most}
          onWrite={(value) => onWrite(one, value)}
        />
      ))}
    </div>
  );
}

interface WordsFieldProps extends Pick<BothLanguagesProps, "rows" | "most" | "label"> {
  lang: Language;
  value: string;
  /** What the other language says, for whoever sees this one only. */
  hint: string;
  onWrite: (value: string) => void;
}

function WordsField({ lang, label, value, hint, rows, most, onWrite }: WordsFieldProps) {
  const t = useT();
  const id = useId();
  // While it is written in, the field shows what was typed: the talk keeps no empty lines.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const isNear = most !== undefined && shown.length > most * 0.8;
  const field = {
    id,
    lang,
    className: "talk-field",
    value: shown,
    placeholder: hint,
    spellCheck: true,
    "aria-describedby": isNear ? `${id}-count` : undefined,
    onChange: (event: { target: { value: string } }) => {
      setDraft(event.target.value);
      onWrite(event.target.value);
    },
    onBlur: () => setDraft(null),
  };
  return (
    <div className="talk-words-field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type="text" />}
      {isNear && (
        <span id={`${id}-count`} className="talk-count" data-over={shown.length > most ? "" : undefined}>
          {t("talk.words.count", { count: shown.length, most })}
        </span>
      )}
    </div>
  );
}
