import type { Paragraph } from "#dataset/schema.ts";
import { useCatalogue } from "#state/AtlasState.tsx";

/** The paragraph as a bar of its sentences, the one in question marked; a drawing beside the words. */
export function ParagraphBar({ paragraph, sentence }: { paragraph: Paragraph; sentence: number | null }) {
  const index = useCatalogue();
  if (paragraph.sentences.length === 0) return null;
  return (
    <div className="flex h-4 gap-[2px]" aria-hidden="true">
      {paragraph.sentences.map(({ start, end, themes }, position) => {
        const family = themes[0] && index.themes.get(themes[0])?.family;
        return (
          <span
            key={start}
            className={`${family ? `hue-${family}` : "hue-none"} rounded-sm ${position === sentence ? "outline-2 outline-offset-1 outline-[var(--ink)]" : "opacity-45"}`}
            style={{ flexGrow: end - start, flexBasis: 0 }}
          />
        );
      })}
    </div>
  );
}
