import { isSign, type Token, tokenAt } from "../tokenize.ts";
import { readDate } from "./readDate.ts";
import { type Issuer, readIssuer, readIssuerBefore } from "./readIssuer.ts";
import { readOrdinal } from "./readOrdinal.ts";
import { readTenure } from "./readTenure.ts";

/** What stands before a citation and belongs to its document, though not to the words that cite it. */
export interface Before {
  issuer: Issuer | null;
  tenure: number | null;
  date: string | null;
}

const verbs = new Set("issued promulgated adopted passed signed approved released hanh qua ky".split(" "));

/** How far before its document a date may stand: "On 22 September 2008, the Politburo (10th tenure) issued …". */
const REACH = 22;

/** The verb of issuing right before a citation, articles aside. */
function verbBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const { fold } = tokenAt(tokens, index);
    if (verbs.has(fold)) return index;
    if (!/^(?:the|a|an|its|cac)$/.test(fold)) return null;
  }
  return null;
}

/** "On 22 September 2008, the Politburo issued Resolution …": date and issuer of the sentence are the document's. */
function readIssuing(tokens: readonly Token[], at: number): Before | null {
  const verb = verbBefore(tokens, at);
  if (verb === null) return null;
  for (let from = verb - 1; from >= Math.max(0, at - REACH); from -= 1) {
    const token = tokenAt(tokens, from);
    if (
      token.kind === "break" ||
      isSign(token, ";") ||
      (isSign(token, ".") && token.end < tokenAt(tokens, from + 1).start)
    ) {
      return null;
    }
    if (token.kind !== "number" && !/^(?:[a-z]{3,9})$/.test(token.fold)) continue;
    const date = readDate(tokens, from);
    if (date === null || date.next > verb) continue;
    const after = isSign(tokenAt(tokens, date.next), ",") ? date.next + 1 : date.next;
    const issuer = readIssuer(tokens, after);
    const inBrackets = isSign(tokenAt(tokens, issuer?.next ?? after), "(") ? 1 : 0;
    const tenure = readTenure(tokens, (issuer?.next ?? after) + inBrackets);
    return { issuer: issuer?.value ?? null, tenure: tenure?.value[0] ?? null, date: date.value };
  }
  return readIssuingBody(tokens, verb);
}

const helpers = new Set(["has", "have", "had", "da", "also", "ban", "duoc"]);

/** "the Politburo (10th tenure) issued Resolution …": a body of the centre as the subject of the verb. */
function readIssuingBody(tokens: readonly Token[], verb: number): Before | null {
  let end = verb;
  while (end > verb - 3 && helpers.has(tokenAt(tokens, end - 1).fold)) end -= 1;
  let tenure: number | null = null;
  if (isSign(tokenAt(tokens, end - 1), ")")) {
    let open = end - 2;
    while (open > end - 8 && !isSign(tokenAt(tokens, open), "(")) open -= 1;
    tenure = readTenure(tokens, open + 1)?.value[0] ?? null;
    end = open;
  }
  const issuer = readIssuerBefore(tokens, end);
  return issuer === null || issuer.key === "local" ? null : { issuer, tenure, date: null };
}

/** "10th-tenure" or "13th" right before an issuer's name. */
function tenureBefore(tokens: readonly Token[], at: number): number | null {
  for (const from of [at - 4, at - 3, at - 2, at - 1]) {
    const read = from < 0 ? null : readTenure(tokens, from);
    if (read !== null && read.next === at) return read.value[0] ?? null;
    const ordinal = from < 0 ? null : readOrdinal(tokens, from);
    if (ordinal !== null && ordinal.next === at) return ordinal.value;
  }
  return null;
}

export function readBefore(tokens: readonly Token[], at: number): Before {
  const issuer = readIssuerBefore(tokens, at);
  const issuing = issuer === null ? readIssuing(tokens, at) : null;
  if (issuing !== null) return issuing;
  const central = issuer !== null && issuer.key !== "local";
  return { issuer, tenure: central ? tenureBefore(tokens, issuer.from) : null, date: null };
}
