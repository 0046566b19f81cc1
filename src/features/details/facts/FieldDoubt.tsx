import type { Document } from "#dataset/schema.ts";
import type { T } from "#i18n/createT.ts";
import { useT } from "#i18n/I18n.tsx";

const NAMES = {
  number: "documents.number",
  issuer: "documents.issuer",
  issued: "documents.issued",
  effective: "documents.effective",
  title: "documents.field.title",
  "title.en": "documents.field.titleEn",
  "title.vi": "documents.field.titleVi",
  status: "documents.status",
  tenure: "documents.field.tenure",
  note: "details.note",
  replaces: "documents.replaces",
  replacedBy: "documents.replacedBy",
  amends: "documents.amends",
  amendedBy: "documents.amendedBy",
  implements: "documents.implements",
} as const;

type Field = keyof typeof NAMES;

/** What a field of the registry is called on the page; a field nobody has named stands as the registry writes it. */
export const fieldName = (field: string, t: T): string =>
  Object.hasOwn(NAMES, field) ? t(NAMES[field as Field]) : field;

/** A mark behind a field that was seen on no page. */
export function FieldDoubt({ document, field }: { document: Document; field: Field }) {
  const t = useT();
  const [whole = field] = field.split(".");
  const { uncheckedFields } = document;
  if (!uncheckedFields.includes(field) && !uncheckedFields.includes(whole)) return null;
  return <span className="tag tag-doubt ml-1.5">{t("documents.unseen")}</span>;
}
