import type { DocumentType } from "#dataset/schema.ts";
import { phraseBook } from "../phraseBook.ts";

/** A word that says what kind of document is meant. */
export interface Head {
  type: DocumentType;
  language: "en" | "vi";
  /** "Decrees 164 and 21": a number without its own head may follow. */
  plural: boolean;
  /** Whether the word alone, before a bare number, speaks for a document ("Decree 164"; not "Plan 5"). */
  strong: boolean;
}

const strongTypes: ReadonlySet<DocumentType> = new Set<DocumentType>([
  "ordinance",
  "resolution",
  "decree",
  "directive",
  "conclusion",
  "circular",
]);

const english: readonly (readonly [DocumentType, string, string])[] = [
  ["law", "law", "laws"],
  ["ordinance", "ordinance", "ordinances"],
  ["resolution", "resolution", "resolutions"],
  ["decree", "decree", "decrees"],
  ["decision", "decision", "decisions"],
  ["directive", "directive", "directives"],
  ["conclusion", "conclusion", "conclusions"],
  ["circular", "circular", "circulars"],
  ["circular", "joint circular", "joint circulars"],
  ["plan", "plan", "plans"],
  ["plan", "master plan", "master plans"],
  ["programme", "programme", "programmes"],
  ["programme", "program", "programs"],
  ["programme", "action programme", "action programmes"],
  ["programme", "action program", "action programs"],
  ["programme", "action plan programme", "action plan programmes"],
  ["project", "project", "projects"],
  ["project", "scheme", "schemes"],
  ["regulation", "regulation", "regulations"],
  ["announcement", "announcement", "announcements"],
  ["announcement", "notice", "notices"],
  ["announcement", "notification", "notifications"],
  ["report", "report", "reports"],
  ["guideline", "guideline", "guidelines"],
  ["guideline", "guidance", "guidances"],
  ["instruction", "instruction", "instructions"],
  ["strategy", "strategy", "strategies"],
  ["order", "order", "orders"],
  ["constitution", "constitution", "constitutions"],
];

const vietnamese: readonly (readonly [DocumentType, string])[] = [
  ["law", "luật"],
  ["law", "bộ luật"],
  ["ordinance", "pháp lệnh"],
  ["resolution", "nghị quyết"],
  ["resolution", "nghị quyết liên tịch"],
  ["decree", "nghị định"],
  ["decision", "quyết định"],
  ["directive", "chỉ thị"],
  ["conclusion", "kết luận"],
  ["conclusion", "thông báo kết luận"],
  ["circular", "thông tư"],
  ["circular", "thông tư liên tịch"],
  ["circular", "thông tư liên bộ"],
  ["plan", "kế hoạch"],
  ["plan", "quy hoạch"],
  ["programme", "chương trình"],
  ["programme", "chương trình hành động"],
  ["project", "đề án"],
  ["project", "dự án"],
  ["regulation", "quy chế"],
  ["regulation", "quy định"],
  ["announcement", "thông báo"],
  ["report", "báo cáo"],
  ["guideline", "hướng dẫn"],
  ["instruction", "chỉ dẫn"],
  ["strategy", "chiến lược"],
  ["order", "lệnh"],
  ["order", "mệnh lệnh"],
  ["constitution", "hiến pháp"],
];

const head = (type: DocumentType, language: Head["language"], plural: boolean): Head => ({
  type,
  language,
  plural,
  strong: strongTypes.has(type),
});

export const documentHeads = phraseBook<Head>([
  ...english.flatMap(([type, one, many]): [string, Head][] => [
    [one, head(type, "en", false)],
    [many, head(type, "en", true)],
  ]),
  ...vietnamese.map(([type, phrase]): [string, Head] => [phrase, head(type, "vi", false)]),
  ["nqtw", head("resolution", "vi", false)],
  ["nq tw", head("resolution", "vi", false)],
]);
