// What sites print around an article. Every rule speaks of a kind of line, none of a site.

const weekday =
  "mon|tues|wednes|thurs|fri|satur|sun(?:day)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|thứ [2-7]".replace(
    /\b(mon|tues|wednes|thurs|fri|satur)\b/g,
    "$1day",
  );
const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|tháng";
const clockWords = new RegExp(
  `(?<!\\p{L})(?:${weekday}|${month}|ngày|năm|lúc|giờ|cập nhật|updated|published|posted|at|on|am|pm|gmt|utc)(?!\\p{L})`,
  "giu",
);
/** A line made of nothing but a date or a time: the page's clock or the day of publication. */
const isClock = (line: string): boolean =>
  /\d/.test(line) && line.replace(clockWords, "").replace(/[\d\s\p{P}\p{S}]/gu, "") === "";

const datedOutlet = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]*\d{1,2}:\d{2})?$/u;
const banner = /^[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info)(?:\s*[-–—|:].*)?$/iu;
const breadcrumb = /^(?:home|trang chủ)\s*(?:[>»/›].*)?$|\s[>»›]\s.*\s?[>»›]?/iu;
const source = /^(?:source|original|nguồn|theo|link|https?)\s*:/iu;
const credit =
  /^(?:(?:translated|compiled|edited|reported|written|story|text)\s(?:and \p{L}+\s)?by\s|(?:người dịch|biên dịch|lược dịch|dịch|biên tập|thực hiện|bài|bài và ảnh|tin, ảnh|bài, ảnh|tác giả|author|translator)\s*:)/iu;
const byName = /^By \p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}$/u;
const counters =
  /^(?:(?:your |post )?comments?|bình luận|ý kiến(?: bạn đọc)?|gửi bình luận|phản hồi)\s*(?:\(\d+\)|:\s*\d+)?$/iu;
const labels =
  /^(?:no (?:data|videos? available|comments?.*)|không có dữ liệu|chưa có bình luận.*|share|print|e-?mail|copy link|chia sẻ|in bài(?: viết)?|gửi email|lưu bài|back to top|về đầu trang|follow us.*|theo dõi .* trên.*|copyright.*|bản quyền.*|all rights reserved.*|©.*|advertisement|quảng cáo)\.?$/iu;
const buttons =
  /^(?:(?:like|thích|gửi|hủy|send|cancel|lưu|save|tweet|facebook|twitter|zalo|messenger|telegram|pinterest|linkedin|google news|nghe đọc bài|nghe bài|listen|cỡ chữ.*|font size.*|a\s?[-+]|đăng nhập.*|đăng ký(?: nhận.*| tài khoản.*)?|log ?in.*|sign ?(?:in|up).*|subscribe.*|quay lại|trở về|về trang chủ|xem theo ngày|họ (?:và )?tên|your name|viết bình luận.*|bình luận của bạn|nhập nội dung.*|xem tất cả|view all)(?:\s+\d+)?[\s|·•/,-]*)+$/iu;
const views = /^(?:lượt (?:xem|đọc)|views?)\s*:?\s*[\d.,]+$|^[\d.,]+\s*(?:lượt (?:xem|đọc)|views?)$/iu;
const tags = /^(?:tags?|keywords?|từ khóa|thẻ)(?:\s*:.*)?$/iu;
/** "Theo TTXVN" under an article; a title such as "Theo dấu chân Bác" goes on in small letters. */
const agency = /^\(?Theo\s+(?:[Bb]áo|[Tt]ạp chí|[Đđ]ài|[Tt]rang|[Cc]ổng|\p{Lu})[^.!?…;:,]*\)?$/u;
const linkTo = /^(?:>{1,3}|»|›)\s*\S/u;
const relatedTo =
  /^(?:related(?: (?:news|articles?|stories))?|read (?:more|also)|see (?:more|also)|tin liên quan|xem thêm|đọc thêm)\s*:\s*\S/iu;
const related =
  /^(?:related(?: (?:news|articles|stories|posts))?|read (?:more|also)|see (?:more|also)|other news|latest news|most (?:read|viewed)|tin (?:liên quan|khác|mới|cùng chuyên mục|đọc nhiều)|xem thêm|đọc thêm|có thể bạn quan tâm|cùng chuyên mục)\s*:?$/iu;

const wordsIn = (line: string): number => line.split(/\s+/u).length;
const short = (most: number, rule: (line: string) => boolean) => (line: string) =>
  wordsIn(line) <= most && rule(line);
const matching = (...patterns: readonly RegExp[]) => {
  return (line: string) => patterns.some((pattern) => pattern.test(line));
};

/** What a line shows by itself, whatever stands around it; the first rule that holds gives the reason. */
const rules = [
  ["no words", (line: string) => !/[\p{L}\p{N}]/u.test(line)],
  ["clock or date", isClock],
  ["comments", matching(counters)],
  ["related links", matching(related)],
  ["source", short(30, matching(source))],
  ["button or label", short(30, matching(labels, buttons, views))],
  ["tags", short(60, matching(tags))],
  ["related links", short(30, matching(linkTo, relatedTo))],
  ["banner", short(15, matching(banner, breadcrumb))],
  ["byline", short(15, matching(credit, byName))],
  ["source", short(8, matching(agency))],
  ["outlet and date", short(12, (line) => datedOutlet.test(line) && !/[.!?…]\s/u.test(line))],
] as const satisfies readonly (readonly [string, (line: string) => boolean])[];

export type ClutterReason = (typeof rules)[number][0];

/** The reason for which a line is page furniture by itself, wherever it stands; null where it is none. */
export function clutterReason(line: string): ClutterReason | null {
  return rules.find(([, holds]) => holds(line))?.[0] ?? null;
}

const rank =
  "(?:(?:lieutenant|major|brigadier|senior|colonel|general|captain|admiral|vice|rear|dr|prof|assoc|msc|phd|comrade|" +
  "thượng|trung|đại|thiếu|chuẩn|tướng|tá|úy|đô đốc|ts|pgs|gs|ths)[.,]?[\\s-]*)*";
const capitalName = "\\p{Lu}[\\p{Lu}.]*(?:[\\s-]+\\p{Lu}[\\p{Lu}.]*){1,5}";
const signature = new RegExp(`^(?:by\\s+)?(?:${rank})(${capitalName})\\s*(?:[,–—(-]|$)`, "u");
const signatureFolded = new RegExp(`^${rank}`, "iu");
const plainName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u;

/**
 * Who wrote the article: a name in capitals after an optional rank, or nothing but a name. Asked only of lines after
 * the last paragraph, since headings may be printed in capitals too.
 */
export function isByline(line: string): boolean {
  const afterRank = line.replace(signatureFolded, "");
  return signature.test(line) || signature.test(afterRank) || plainName.test(line);
}

/**
 * Where the link lists at the foot of the page begin: at the counter of comments or a heading such as "Related news"
 * that stands after a paragraph and has no long one behind it; at the end of the page if there is none.
 */
export function footOf(lines: readonly { text: string }[], bodyLike: readonly boolean[]): number {
  const firstBody = bodyLike.indexOf(true);
  const lastLong = lines.findLastIndex(({ text }, at) => bodyLike[at] && text.split(/\s+/u).length > 40);
  const foot = lines.findIndex(
    ({ text }, at) =>
      firstBody >= 0 && at > Math.max(firstBody, lastLong) && (counters.test(text) || related.test(text)),
  );
  return foot < 0 ? lines.length : foot;
}
