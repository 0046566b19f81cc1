import type { DocumentType } from "#dataset/schema.ts";

/**
 * The letters by which a number tells its kind, folded: 28-NQ/TW is a nghị quyết. Kinds and letters follow Decree
 * 30/2020/NĐ-CP (documents of the State) and Guidance 36-HD/VPTW (documents of the Party).
 */
export const numberMarks: ReadonlyMap<string, DocumentType> = new Map<string, DocumentType>([
  ["nq", "resolution"],
  ["nqlt", "resolution"],
  ["nd", "decree"],
  ["qd", "decision"],
  ["qyd", "regulation"],
  ["qdi", "regulation"],
  ["ct", "directive"],
  ["kl", "conclusion"],
  ["tt", "circular"],
  ["ttlt", "circular"],
  ["kh", "plan"],
  ["khlt", "plan"],
  ["ctr", "programme"],
  ["cthd", "programme"],
  ["ctrhd", "programme"],
  ["ctph", "programme"],
  ["da", "project"],
  ["qc", "regulation"],
  ["qcph", "regulation"],
  ["tb", "announcement"],
  ["tbkl", "announcement"],
  ["bc", "report"],
  ["hd", "guideline"],
  ["hdlt", "guideline"],
  ["l", "order"],
  ["pl", "ordinance"],
  ["cl", "strategy"],
]);

/** Issuers' letters that are certain enough to stand for a citation without any word before the number, folded. */
export const bodyMarks: ReadonlySet<string> = new Set(
  (
    "tw tu hu dtu qu dk thu duk du dukcq qutw btctw btgtw btgdvtw bdvtw bnctw ubkttw vptw bbt bct dcsvn cp ttg bqp bca " +
    "bnv btc btp bgddt byt bkhdt btnmt bnnptnt blt bldtbxh btttt bct bxd bgtvt bvhttdl bng bkhcn ubdt nhnn vpcp ctn tctk " +
    "ttcp hdnd ubnd ubtvqh qh btl btlqk qk btm bttm tcct bch bchqs btlbp btlbdbp bdbp ubmttw mttw mttq dqqd dqctw"
  ).split(" "),
);
