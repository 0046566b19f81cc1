import type { Document, DocumentId } from "#dataset/schema.ts";
import { findCitations } from "../findCitations.ts";
import { type CentralBody, centralBodies } from "../lexicon/bodies.ts";
import { type Names, namesOf } from "../names.ts";
import { readPhrase, wordsOf } from "../phraseBook.ts";
import { type NumberParts, readNumber } from "../read/readNumber.ts";
import { tokenize } from "../tokenize.ts";
import { pairsOf, stemOf, stemsOf } from "./stems.ts";

/** A name of a document as stems; `all` for comparing, `pairs` for looking it up in prose. */
export interface NameStems {
  all: ReadonlySet<string>;
  /** Every word but articles and the word "law": laws differ by small ones too. */
  exact: string;
  years: readonly string[];
}

/** A document of the registry, taken apart once. */
export interface Entry {
  document: Document;
  parts: NumberParts | null;
  issuerKey: CentralBody | "local" | null;
  /** Names of the place whose body issued it, as folded words; none for bodies of the centre. */
  localities: readonly (readonly string[])[];
  names: readonly NameStems[];
  stems: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  /** Plena by which its aliases call it. */
  plena: readonly { plenum: number; tenure: number | null }[];
  /** Kinds and serial numbers by which its aliases call it: "project 1371" for a decision. */
  shortForms: ReadonlySet<string>;
  /** Documents that carry it out. */
  implementedBy: readonly DocumentId[];
}

export interface RegistryIndex {
  entries: readonly Entry[];
  bySerial: ReadonlyMap<string, readonly Entry[]>;
  names: Names;
}

const bodyWords = new Set(
  (
    "standing committee board party provincial city municipal district military commission central the of body not stated " +
    "presumed people s council organisation organization province government ministry national assembly minister prime"
  ).split(" "),
);

/** "Bac Ninh" of "Standing Committee, Bac Ninh Provincial Party Committee"; military regions in both languages. */
function localitiesOf({ issuer }: Document): string[][] {
  const name = issuer.en.replace(/\([^)]*\)/g, "");
  const region = /military region (\d+)/iu.exec(name)?.[1];
  if (region !== undefined) return [wordsOf(`Military Region ${region}`), wordsOf(`Quân khu ${region}`)];
  const words = wordsOf(name).filter((word) => !bodyWords.has(word));
  return words.length > 0 ? [words] : [];
}

function issuerKeyOf({ issuer }: Document): Entry["issuerKey"] {
  const tokens = tokenize(issuer.en);
  const whole = readPhrase(centralBodies, tokens, 0);
  if (whole?.next === tokens.length) return whole.value;
  const last = tokens.findIndex((_, at) => readPhrase(centralBodies, tokens, at)?.next === tokens.length);
  if (last >= 0) return readPhrase(centralBodies, tokens, last)?.value ?? null;
  const vietnamese = issuer.vi === null ? [] : tokenize(issuer.vi);
  return readPhrase(centralBodies, vietnamese, 0)?.value ?? "local";
}

const brackets = /\s*\([^)]*\)/gu;

/** Stems of words for kinds: they stand in names of one document and not of another, and tell nothing. */
const kinds = new Set(
  (
    "law luat ordin decre resol decis direc concl circu plan progr proje schem regul annou repor guide instr strat order " +
    "quyet nghi dinh chuon trinh thong huong viet vietn nam"
  ).split(" "),
);

/** What a name says beside its kind, and the years that it holds. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bDQTV\b/gu, "dân quân tự vệ"],
  [/\bGDQP\b/gu, "giáo dục quốc phòng"],
  [/&\s*AN\b/gu, "và an ninh"],
  [/\bNVQS\b/gu, "nghĩa vụ quân sự"],
  [/\bPTDS\b/gu, "phòng thủ dân sự"],
  [/\bDBĐV/gu, "dự bị động viên"],
  [/\bKVPT\b/gu, "khu vực phòng thủ"],
];

export function nameStems(name: string): NameStems {
  const plain = shortened.reduce(
    (text, [short, long]) => text.replace(short, long),
    name.replace(brackets, ""),
  );
  const stems = stemsOf(plain).filter((stem) => !kinds.has(stem));
  const years = stems.filter((stem) => isYear.test(stem));
  const words = wordsOf(plain).filter((word) => !unsaid.has(word) && !isYear.test(word));
  const exact = words
    .map((word) => stemOf(word) ?? word)
    .sort()
    .join(" ");
  return { all: new Set(stems.filter((stem) => !years.includes(stem))), exact, years };
}

const isYear = /^(?:19|20)\d{2}$/;
const unsaid = new Set(
  "the of on and s law luat bo viet nam vietnam va regulation regulations force forces amended".split(" "),
);

function entryOf(document: Document, documents: readonly Document[]): Entry {
  const { title, aliases, number } = document;
  const titles = [title.en, ...(title.vi === null ? [] : [title.vi])];
  const named = [...titles, ...aliases];
  const parts = number === null ? null : (readNumber(tokenize(number.ascii), 0)?.value ?? null);
  const called = named.flatMap((name) => findCitations(name));
  const telling = titles.concat(aliases.filter((alias) => !/\d/.test(alias)));
  return {
    document,
    parts,
    issuerKey: issuerKeyOf(document),
    localities: issuerKeyOf(document) === "local" ? localitiesOf(document) : [],
    names: named.map(nameStems).filter(({ all }) => all.size > 0),
    stems: new Set(telling.flatMap(stemsOf).filter((stem) => !kinds.has(stem))),
    pairs: new Set(telling.flatMap((name) => [...pairsOf(stemsOf(name))])),
    plena: called.flatMap(({ plenum, tenure }) =>
      plenum === null ? [] : [{ plenum, tenure: tenure ?? document.tenure }],
    ),
    implementedBy: documents.filter((other) => other.implements.includes(document.id)).map(({ id }) => id),
    shortForms: new Set(
      called.flatMap(({ type, parts: own }) => (own === null ? [] : [shortForm(type, own.serial)])),
    ),
  };
}

export const shortForm = (type: string, serial: string): string => `${type} ${serial}`;

const indexes = new WeakMap<readonly Document[], RegistryIndex>();

/** The registry taken apart, once for each list of documents. Campaigns are no documents and stay out. */
export function indexRegistry(registry: readonly Document[]): RegistryIndex {
  const known = indexes.get(registry);
  if (known !== undefined) return known;
  const documents = registry.filter(({ type }) => type !== "campaign");
  const entries = documents.map((document) => entryOf(document, documents));
  const bySerial = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.parts === null) continue;
    const shelf = bySerial.get(entry.parts.serial) ?? [];
    shelf.push(entry);
    bySerial.set(entry.parts.serial, shelf);
  }
  const index = { entries, bySerial, names: namesOf(documents) };
  indexes.set(registry, index);
  return index;
}
