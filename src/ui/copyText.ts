/** What became of an attempt to copy: done, or left selected for the reader's own hand. */
export type Copied = "copied" | "selected";

/**
 * Copies the text of a field. Frames may deny the clipboard, and browsers may deny the old command: the last resort is
 * the selected field, which any reader can copy from.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
  clipboard: Pick<Clipboard, "writeText"> | null = navigator.clipboard ?? null,
): Promise<Copied> {
  try {
    if (!clipboard) throw new Error("no clipboard");
    await clipboard.writeText(text);
    return "copied";
  } catch {
    return copyByCommand(text, field) ? "copied" : "selected";
  }
}

function copyByCommand(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): boolean {
  if (!field) return false;
  const shown = field.value;
  field.focus();
  // The field may show the beginning of a long text only.
  if (shown !== text) field.value = text;
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    if (shown !== text) {
      field.value = shown;
      field.select();
    }
  }
}
