import { dayIn } from "./dayIn.ts";
import {
  attribute,
  below,
  type Element,
  elementsBelow,
  isComment,
  type Node,
  wordsBelow,
} from "./htmlTree.ts";
import { type Candidate, type DateCandidate, type Metadata, noMetadata } from "./metadata.ts";

const titleNames = ["og:title", "twitter:title", "dc.title"];
const dateNames = [
  "article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "dc.date",
  "dc.date.issued",
  "date",
];
const outletNames = ["og:site_name", "application-name"];
const authorNames = ["author", "article:author", "dc.creator"];

const nameOf = (meta: Element): string =>
  (attribute(meta, "property") ?? attribute(meta, "name") ?? attribute(meta, "itemprop") ?? "").toLowerCase();

/** Values of `<meta>` by name, in the order in which the names are given. */
function metas(document: Node, names: readonly string[]): Candidate[] {
  const found = [...elementsBelow(document, "meta")].flatMap((meta): Candidate[] => {
    const text = attribute(meta, "content");
    const name = nameOf(meta);
    return text && names.includes(name) ? [{ text, from: name, line: null }] : [];
  });
  return found.sort((a, b) => names.indexOf(a.from) - names.indexOf(b.from));
}

/** What a page says of itself as JSON-LD; what is no JSON is passed over. */
function linkedData(document: Node): Record<string, unknown>[] {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return [...elementsBelow(document, "script")]
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .flatMap((script) => {
      try {
        const data: unknown = JSON.parse(wordsBelow(script));
        const graph = isRecord(data) && Array.isArray(data["@graph"]) ? data["@graph"] : [data].flat();
        return graph.filter(isRecord).filter((item) => /Article|Posting/u.test(String(item["@type"])));
      } catch {
        return [];
      }
    });
}

const named = (value: unknown): string | null => {
  const [first] = [value].flat();
  const name: unknown = typeof first === "object" && first !== null ? Reflect.get(first, "name") : first;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
};

const dated = (candidates: readonly Candidate[]): DateCandidate[] =>
  candidates.flatMap(({ text, from }) => {
    const day = dayIn(text);
    return day ? [{ edtf: day, role: "article", from, line: null } as const] : [];
  });

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(text);

/** The addresses at which the page says it stands, its own claim first, then that of the browser that saved it. */
function addresses(document: Node): Candidate[] {
  const canonical = [...elementsBelow(document, "link")]
    .filter((link) => attribute(link, "rel")?.toLowerCase() === "canonical")
    .map((link) => ({ text: attribute(link, "href") ?? "", from: "canonical link", line: null }));
  const saved = [...below(document)].filter(isComment).flatMap(({ data }): Candidate[] => {
    const address = /saved from url=(?:\(\d+\))?(\S+)/iu.exec(data)?.[1];
    return address ? [{ text: address, from: "saved page", line: null }] : [];
  });
  return [...canonical, ...metas(document, ["og:url"]), ...saved].filter(({ text }) => isAddress(text));
}

/** What the head of an HTML page and its marked-up moments say of the article below `root`. */
export function headMetadata(document: Node, root: Node): Metadata {
  const data = linkedData(document);
  const fromData = (key: string): Candidate[] =>
    data.flatMap((item) => {
      const text = named(item[key]);
      return text ? [{ text, from: `json-ld ${key}`, line: null }] : [];
    });
  const title = [...elementsBelow(document, "title")].slice(0, 1);
  const h1 = [...elementsBelow(document, "h1")].slice(0, 1);
  const words = (elements: readonly Element[], from: string): Candidate[] =>
    elements
      .map((element) => ({ text: wordsBelow(element), from, line: null }))
      .filter(({ text }) => text !== "");
  const times = [...elementsBelow(root, "time")].slice(0, 1).flatMap((time): Candidate[] => {
    const text = attribute(time, "datetime") ?? wordsBelow(time);
    return [{ text, from: "time", line: null }];
  });
  return {
    ...noMetadata(),
    titles: [
      ...words(h1, "h1"),
      ...metas(document, titleNames),
      ...fromData("headline"),
      ...words(title, "title"),
    ],
    dates: dated([...metas(document, dateNames), ...fromData("datePublished"), ...times]).slice(0, 1),
    outlets: [...metas(document, outletNames), ...fromData("publisher")],
    authors: [...metas(document, authorNames), ...fromData("author")]
      .filter(({ text }) => !isAddress(text))
      .slice(0, 1)
      .map(({ text }) => ({ name: text, rank: null, role: null, line: null })),
    section: metas(document, ["article:section"])[0]?.text ?? null,
    sourceUrls: addresses(document),
  };
}
