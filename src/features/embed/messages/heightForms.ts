import { type Height, NAMESPACE, VERSION } from "#host/protocol.ts";

/** What stands between the parts of pym's messages. */
const PYM = "xPYMx";

/** A height in every form that hosts listen for: AMP's, pym's where the frame has a name there, and the atlas's own. */
export function heightForms(height: number, childId: string | null): unknown[] {
  const own: Height = { ns: NAMESPACE, v: VERSION, type: "height", height };
  const forms: unknown[] = [own, { sentinel: "amp", type: "embed-size", height }];
  if (childId !== null) forms.push(["pym", childId, "height", height].join(PYM));
  return forms;
}

/** The width that a page with pym says its frame has; null where the message is another. */
export function pymWidth(data: unknown, childId: string | null): number | null {
  if (typeof data !== "string" || childId === null) return null;
  const [pym, id, type, width, ...rest] = data.split(PYM);
  const isWidth = pym === "pym" && id === childId && type === "width" && rest.length === 0;
  return isWidth && /^\d{1,5}(\.\d+)?$/.test(width ?? "") ? Number(width) : null;
}
