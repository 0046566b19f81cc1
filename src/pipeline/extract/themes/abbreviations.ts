/** Abbreviations that articles in either language use without explaining them, folded, with what they stand for. */
export const abbreviations: ReadonlyMap<string, { en: string; vi: string }> = new Map([
  ["kvpt", { en: "defence area", vi: "khu vực phòng thủ" }],
  ["llvt", { en: "armed forces", vi: "lực lượng vũ trang" }],
  ["dqtv", { en: "militia and self-defence", vi: "dân quân tự vệ" }],
  ["dbdv", { en: "mobilisation reserve", vi: "dự bị động viên" }],
  ["qptd", { en: "all-people defence", vi: "quốc phòng toàn dân" }],
  ["annd", { en: "people's security", vi: "an ninh nhân dân" }],
  ["qpan", { en: "defence and security", vi: "quốc phòng an ninh" }],
  ["gdqp", { en: "defence education", vi: "giáo dục quốc phòng" }],
  ["sscd", { en: "combat readiness", vi: "sẵn sàng chiến đấu" }],
  ["pccc", { en: "fire prevention", vi: "phòng cháy chữa cháy" }],
  ["ubnd", { en: "People's Committee", vi: "ủy ban nhân dân" }],
]);
