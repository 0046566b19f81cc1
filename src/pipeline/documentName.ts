import type { Bilingual, Document, DocumentType } from "#dataset/schema.ts";

/** What each type of document is called. */
export const TYPE_NAMES: Record<DocumentType, Bilingual> = {
  law: { en: "Law", vi: "Luật" },
  ordinance: { en: "Ordinance", vi: "Pháp lệnh" },
  resolution: { en: "Resolution", vi: "Nghị quyết" },
  decree: { en: "Decree", vi: "Nghị định" },
  decision: { en: "Decision", vi: "Quyết định" },
  directive: { en: "Directive", vi: "Chỉ thị" },
  conclusion: { en: "Conclusion", vi: "Kết luận" },
  circular: { en: "Circular", vi: "Thông tư" },
  plan: { en: "Plan", vi: "Kế hoạch" },
  programme: { en: "Programme", vi: "Chương trình" },
  project: { en: "Project", vi: "Đề án" },
  regulation: { en: "Regulation", vi: "Quy định" },
  announcement: { en: "Announcement", vi: "Thông báo" },
  report: { en: "Report", vi: "Báo cáo" },
  instruction: { en: "Instruction", vi: "Chỉ dẫn" },
  guideline: { en: "Guideline", vi: "Hướng dẫn" },
  order: { en: "Order", vi: "Lệnh" },
  constitution: { en: "Constitution", vi: "Hiến pháp" },
  strategy: { en: "Strategy", vi: "Chiến lược" },
  campaign: { en: "Campaign", vi: "Cuộc vận động" },
};

/**
 * The short name of a document: type and number with the year where it is known, else its title. A title that is
 * known in English only stands in quotes after the Vietnamese word for its type.
 */
export function documentName({ type, number, title, issued }: Document): Bilingual {
  if (!number) return { en: title.en, vi: title.vi ?? `${TYPE_NAMES[type].vi} “${title.en}”` };
  const year = issued && !number.vi.includes(issued.slice(0, 4)) ? issued.slice(0, 4) : null;
  return {
    en: `${TYPE_NAMES[type].en} ${number.vi}${year ? ` of ${year}` : ""}`,
    vi: `${TYPE_NAMES[type].vi} ${number.vi}${year ? ` năm ${year}` : ""}`,
  };
}
