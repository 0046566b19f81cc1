import type { DocumentType } from "#dataset/schema.ts";

/**
 * What people type for a type of document: its names in both languages and the mark that stands in numbers.
 * A vocabulary for finding, never shown.
 */
export const DOCUMENT_WORDS: Readonly<Record<DocumentType, readonly string[]>> = {
  law: ["law", "luật"],
  ordinance: ["ordinance", "pháp lệnh", "PL"],
  resolution: ["resolution", "nghị quyết", "NQ"],
  decree: ["decree", "nghị định", "NĐ"],
  decision: ["decision", "quyết định", "QĐ"],
  directive: ["directive", "instruction", "chỉ thị", "CT"],
  conclusion: ["conclusion", "kết luận", "KL"],
  circular: ["circular", "thông tư", "TT"],
  plan: ["plan", "kế hoạch", "KH"],
  programme: ["programme", "program", "chương trình", "CTr"],
  project: ["project", "scheme", "đề án", "dự án", "ĐA"],
  regulation: ["regulation", "quy định", "quy chế", "QĐ"],
  announcement: ["announcement", "notice", "thông báo", "TB"],
  report: ["report", "báo cáo", "BC"],
  instruction: ["instruction", "guidance", "hướng dẫn", "HD"],
  guideline: ["guideline", "guidance", "hướng dẫn", "HD"],
  order: ["order", "lệnh", "mệnh lệnh"],
  constitution: ["constitution", "hiến pháp"],
  strategy: ["strategy", "chiến lược"],
  campaign: ["campaign", "movement", "cuộc vận động", "phong trào"],
};
