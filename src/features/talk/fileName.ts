import { fold } from "#selectors/search/fold.ts";

/** `<title>.talk.json`, in letters that every file system and every mail takes. */
export function fileName(title: string, untitled: string): string {
  const stem = fold(title)
    .text.replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${stem || untitled}.talk.json`;
}
