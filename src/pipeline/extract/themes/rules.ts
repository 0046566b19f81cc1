import type { Language } from "../findings.ts";

/** How the rules of the codebook show in the words around a term. */
export interface Rules {
  /** The sentence only opens: it announces what follows. */
  announces: RegExp;
  /** Opens a purpose at the head of a sentence, up to the next comma. */
  openingPurpose: RegExp;
  /** Opens a result, which lasts to the end of the clause. */
  result: RegExp;
  /** Opens a purpose, which lasts to the next comma. */
  purpose: RegExp;
  /** The sentence lists difficulties. */
  difficulty: RegExp;
  /** Right before a phrase that is only the topic of something else. */
  topic: RegExp;
  /** Right before a phrase that is only where something happens. */
  place: RegExp;
  /** Right before what is said to be missing. */
  lack: RegExp;
  /** Something is done to what follows within a few words. */
  measure: RegExp;
  /** Something is said to have been done to what stands before. */
  measured: RegExp;
  /** Terms that may be no more than the name of a body that acts or is spoken to. */
  body: RegExp;
  /** Terms that may be no more than the name of the area. */
  ground: RegExp;
}

const measureEn =
  "(?:build|construct|creat|establish|strengthen|consolidat|develop|improv|enhanc|rais|reinforc|perfect|organis|organiz|rearrang|reorganis|reorganiz|plan|adjust|operat|complet|renew|renovat|modernis|moderniz|admit|train|foster|intensif|updat|deploy|coordinat)";
const measureVi =
  "(?:xây dựng|thành lập|củng cố|tăng cường|phát triển|nâng cao|hoàn thiện|kiện toàn|đổi mới|tổ chức|điều chỉnh|quy hoạch|bổ sung|kết nạp|huấn luyện|đào tạo|hiện đại hóa|bố trí|vận hành|phối hợp)";
const wordEn = "(?!(?:for|from|among|of|to|by|with|in|on|towards?)\\s)[\\p{L}’',“”\"-]+\\s+";
const wordVi = '(?!(?:cho|của|tới|đến|với|trong|về)\\s)[\\p{L},“”"-]+\\s+';

const en: Rules = {
  announces:
    /:\s*$|\b(?:as follows|the following (?:\p{L}+\s){0,2}(?:tasks?|measures?|contents?|solutions?|issues?|points?))\b/iu,
  openingPurpose:
    /^(?:(?:therefore|thus|accordingly|hence|however),?\s)?(?:in order to|to|so as to|with a view to)\s/iu,
  result:
    /\b(?:contribut(?:e|es|ed|ing) (?:\p{L}+ )?to|creat(?:e|es|ing) (?:an? )?(?:favou?rable )?(?:conditions?|environments?)|(?:lay|laying) the (?:foundation|groundwork)|paving the way|serv(?:e|ing) as (?:the|a) (?:basis|foundation|backbone)|as the basis for|(?<=,\s)(?:thereby|thus))\b/iu,
  purpose:
    /\b(?:in order to|so as to|with the aim of|aim(?:ed|ing) (?:at|to)|(?:to )?meet(?:ing)?|to (?:maintain|protect|ensure))\b/giu,
  difficulty:
    /\b(?:difficult(?:y|ies)|challenges?|obstacles?|negative (?:\p{L}+ )?(?:aspects?|impacts?|effects?)|instability)\b/iu,
  topic: new RegExp(
    `\\b(?:on|about|regarding|concerning|towards?|importance of|role (?:in|of)|tasks? of|awareness of|aware that|in)\\s+(?:the\\s+)?${measureEn}\\p{L}*\\s+(?:of\\s+)?(?:${wordEn}){0,5}$`,
    "iu",
  ),
  place: /\b(?:in|within|inside|across|throughout)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu,
  lack: /\b(?:lack of|lacking|without|no)\s+(?:\p{L}+\s+)?$/iu,
  measure: new RegExp(`\\b${measureEn}\\p{L}*\\s+(?:of\\s+)?(?:${wordEn}){0,8}$`, "iu"),
  measured: new RegExp(
    `^[^,;.]{0,30}\\b(?:is|are|was|were|be|been|being)\\s+(?:\\p{L}+\\s+){0,2}?${measureEn}`,
    "iu",
  ),
  body: /^(?!\p{L}+ing\s|coordinate|advise|lead)(?:[\p{L}’'-]+\s+(?:and\s+)?){0,3}(?:members?|forces?|committees?|organi[sz]ations?|agenc(?:y|ies)|army|police|guard)$/iu,
  ground: /^(?:(?:defen[cs]e|defensive) (?:areas?|zones?)|kvpt)$/iu,
};

const vi: Rules = {
  announces: /:\s*$|(?<!\p{L})(?:sau đây|như sau)(?!\p{L})/iu,
  openingPurpose: /^(?:(?:vì vậy|do đó|theo đó),?\s)?(?:để|nhằm|đáp ứng)\s/iu,
  result:
    /(?<!\p{L})(?:góp phần|tạo (?:điều kiện|tiền đề|cơ sở|môi trường)|làm (?:cơ sở|nền tảng)|qua đó|từ đó)(?!\p{L})/iu,
  purpose: /(?<!\p{L})(?:nhằm|đáp ứng (?:yêu cầu|tốt)|để (?:bảo vệ|giữ vững|bảo đảm|đáp ứng))(?!\p{L})/giu,
  difficulty: /(?<!\p{L})(?:khó khăn|thách thức|mặt trái|tiêu cực|mất ổn định)(?!\p{L})/iu,
  topic: new RegExp(
    `(?<!\\p{L})(?:về|đối với|trong|vai trò|tầm quan trọng của|nhiệm vụ)\\s+(?:việc\\s+)?${measureVi}\\s+(?:${wordVi}){0,4}$`,
    "iu",
  ),
  place: /(?<!\p{L})(?:trong|tại|ở|trên)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  lack: /(?<!\p{L})(?:thiếu|không có|chưa có)\s+(?:\p{L}+\s+)?$/iu,
  measure: new RegExp(`(?<!\\p{L})${measureVi}\\s+(?:${wordVi}){0,6}$`, "iu"),
  measured: new RegExp(`^[^,;.]{0,30}(?<!\\p{L})được\\s+(?:\\p{L}+\\s+){0,3}?${measureVi}`, "iu"),
  body: /^(?:lực lượng|ủy ban|uỷ ban|đảng viên|tổ chức đảng|chi bộ|công an|bộ đội|đoàn thể)/iu,
  ground: /^(?:khu vực phòng thủ|kvpt)$/iu,
};

export const rules: Readonly<Record<Language, Rules>> = { en, vi };
