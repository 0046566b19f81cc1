import type { Document, DocumentId, ProvinceId, Resolution } from "#dataset/schema.ts";
import type { Reason } from "../findings.ts";
import type { Cited } from "./cited.ts";
import { agrees, isOfThisPlace, type Surroundings, sameNumber } from "./resolve/fits.ts";
import { type Entry, indexRegistry, type RegistryIndex } from "./resolve/indexRegistry.ts";
import { reasons } from "./resolve/reasons.ts";
import { alikeByName } from "./resolve/resolveByName.ts";
import { contradictsSubject, tellApart } from "./resolve/tellApart.ts";
import { textEvidence } from "./resolve/textEvidence.ts";
import { tokenize } from "./tokenize.ts";

export interface ResolutionContext extends Surroundings {
  /** Documents that the same text cites beyond doubt: a short form may refer back to one of them. */
  antecedents: ReadonlySet<DocumentId>;
  /** Whether the text as a whole may decide; a first pass leaves that out, to learn the antecedents. */
  whole: boolean;
}

/** The context for citations of a text. */
export function resolutionContext(
  text: string,
  {
    published = null,
    provinces = null,
  }: { published?: string | null; provinces?: readonly ProvinceId[] | null } = {},
): ResolutionContext {
  const evidence = textEvidence(tokenize(text), provinces ?? []);
  return { evidence, published, provinces, antecedents: new Set(), whole: true };
}

const certain = ({ document }: Entry): Resolution => ({
  kind: "resolved",
  document: document.id,
  certainty: "certain",
  reason: null,
});

const probable = ({ document }: Entry, reason: Reason): Resolution => ({
  kind: "resolved",
  document: document.id,
  certainty: "probable",
  reason,
});

const unresolved = (reason: Reason): Resolution => ({ kind: "unresolved", reason });

const newestFirst = (a: Entry, b: Entry): number =>
  (b.document.issued ?? "").localeCompare(a.document.issued ?? "") ||
  a.document.id.localeCompare(b.document.id);

/** Several candidates stay; where the time of the text is known, the newest then in being is the likeliest. */
function ambiguous(entries: readonly Entry[], reason: Reason, { published }: ResolutionContext): Resolution {
  const sorted = [...entries].sort(newestFirst);
  const candidates = sorted.map(({ document }) => document.id);
  return {
    kind: "ambiguous",
    candidates,
    likely: published === null ? null : (candidates[0] ?? null),
    reason,
  };
}

/** Whether the text says more of the document than its number. */
export const saysMore = ({ date, tenure, issuerKey, year }: Cited): boolean =>
  date !== null || tenure !== null || year !== null || issuerKey !== null;

/** One candidate is left: how sure is it? */
function resolveSingle(cited: Cited, entry: Entry, shared: boolean, context: ResolutionContext): Resolution {
  const dated = cited.date !== null || cited.year !== null;
  // A number that only this document goes by under another kind ("Project 1371") leaves nothing to doubt.
  const ownName = cited.type !== entry.document.type;
  if (!dated && !ownName && contradictsSubject(cited, entry)) return unresolved(reasons.contradicted);
  if (saysMore(cited) || context.antecedents.has(entry.document.id)) return certain(entry);
  return probable(entry, shared ? reasons.bySubject : reasons.byNumberOnly);
}

/** Whether a document that the same text cites carries this one out. */
const isImplemented = ({ implementedBy }: Entry, { antecedents }: ResolutionContext): boolean =>
  implementedBy.some((id) => antecedents.has(id));

function resolveAmong(
  cited: Cited,
  entries: readonly Entry[],
  reason: Reason,
  context: ResolutionContext,
): Resolution {
  const near = tellApart(cited, entries, context.evidence, false);
  if (near !== null)
    return near.by === "subject" ? certain(near.entry) : probable(near.entry, reasons.bySubject);
  const before = entries.filter(({ document }) => context.antecedents.has(document.id));
  if (before[0] !== undefined && before.length === 1) return certain(before[0]);
  const related = entries.filter((entry) => isImplemented(entry, context));
  if (related[0] !== undefined && related.length === 1) return probable(related[0], reasons.byRelation);
  const far =
    context.whole && reason === reasons.sharedNumber
      ? tellApart(cited, entries, context.evidence, true)
      : null;
  return far === null ? ambiguous(entries, reason, context) : probable(far.entry, reasons.bySubject);
}

/** Resolutions of plenums are called by the plenum's number; no tenure has held more than this many. */
const MOST_PLENUMS = 15;

/** "Resolution 8 (11th tenure)", "Resolution No. 8 of the Party Central Committee": the number may be the plenum's. */
function plenumOf({ plenum, parts, tenure, issuerKey }: Cited): number | null {
  if (plenum !== null) return plenum;
  if (parts === null || parts.mark !== null || parts.bodies.length > 0 || parts.year !== null) return null;
  const serial = Number(parts.serial);
  const central = issuerKey === "central-committee" || (issuerKey === null && tenure !== null);
  return central && serial >= 1 && serial <= MOST_PLENUMS ? serial : null;
}

function resolveByPlenum(
  cited: Cited,
  plenum: number,
  { entries }: RegistryIndex,
  context: ResolutionContext,
): Resolution {
  const fitting = entries.filter(
    (entry) =>
      entry.document.type === cited.type &&
      entry.plena.some(
        (one) => one.plenum === plenum && (cited.tenure === null || one.tenure === cited.tenure),
      ) &&
      agrees({ ...cited, plenum, parts: null }, entry, context) &&
      !contradictsSubject(cited, entry),
  );
  const [only] = fitting;
  if (only === undefined) return unresolved(reasons.notListed);
  if (fitting.length > 1) return resolveAmong(cited, fitting, reasons.sharedPlenum, context);
  return cited.tenure === null ? probable(only, reasons.byNumberOnly) : certain(only);
}

function resolveByNumber(cited: Cited, index: RegistryIndex, context: ResolutionContext): Resolution | null {
  const { parts } = cited;
  if (parts === null) return null;
  const numbered = (index.bySerial.get(parts.serial) ?? []).filter((entry) =>
    sameNumber(cited, parts, entry),
  );
  if (numbered.length === 0) return null;
  const agreeing = numbered.filter((entry) => agrees(cited, entry, context));
  if (agreeing.length === 0) return unresolved(reasons.contradicted);
  const here = agreeing.filter((entry) => isOfThisPlace(cited, entry, context));
  const [only] = here;
  if (only === undefined) return unresolved(reasons.otherPlace);
  if (here.length > 1) return resolveAmong(cited, here, reasons.sharedNumber, context);
  return resolveSingle(cited, only, numbered.length > 1, context);
}

/** How much better a name must fit than the next one to be taken alone. */
const MARGIN = 0.04;

function resolveByName(cited: Cited, { entries }: RegistryIndex, context: ResolutionContext): Resolution {
  const alike = alikeByName(cited, entries);
  if (alike.length === 0) return unresolved(reasons.notListed);
  const agreeing = alike.filter(({ entry }) => agrees(cited, entry, context));
  if (agreeing.length === 0) return unresolved(reasons.contradicted);
  const here = agreeing.filter(({ entry }) => isOfThisPlace(cited, entry, context));
  const best = here[0];
  if (best === undefined) return unresolved(reasons.otherPlace);
  const close = here.filter(({ score }) => score > best.score - MARGIN).map(({ entry }) => entry);
  const standing = close.filter(
    ({ document }) => !close.some((other) => document.replacedBy.includes(other.document.id)),
  );
  const [only] = standing;
  if (only === undefined || standing.length > 1)
    return resolveAmong(cited, close, reasons.sharedName, context);
  return only.document.type === cited.type ? certain(only) : probable(only, reasons.byName);
}

/**
 * Which document of the registry a citation means: exactly one, several with the reason why it stays open, or none.
 * A number alone never decides where several documents carry it; a date, issuer or tenure that contradicts the
 * registry's keeps a citation unresolved even where its number stands there once.
 */
export function resolveCitation(
  cited: Cited,
  registry: readonly Document[],
  context: ResolutionContext,
): Resolution {
  const index = indexRegistry(registry);
  const byNumber = resolveByNumber(cited, index, context);
  if (byNumber !== null) return byNumber;
  const plenum = plenumOf(cited);
  if (plenum !== null) return resolveByPlenum(cited, plenum, index, context);
  if (cited.parts !== null) return unresolved(reasons.notListed);
  return resolveByName(cited, index, context);
}
