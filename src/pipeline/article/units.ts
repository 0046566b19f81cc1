import type { Bilingual } from "#dataset/schema.ts";
import { foldName } from "./foldName.ts";

const pairs = `people/người, persons/người, person/người, households/hộ, families/hộ, students/học sinh\\, sinh viên, soldiers/chiến sĩ, officers/cán bộ, cadres/cán bộ, members/thành viên, party members/đảng viên, provinces/tỉnh, districts/huyện, communes/xã, wards/phường, villages/thôn, towns/thị trấn, cities/thành phố, km/km, kilometres/km, kilometers/km, m/m, metres/m, ha/ha, hectares/ha, km2/km², tonnes/tấn, tons/tấn, percent/%, per cent/%, dong/đồng, billion dong/tỷ đồng, million dong/triệu đồng, trillion dong/nghìn tỷ đồng, billion dong per year/tỷ đồng mỗi năm, million dong per year/triệu đồng mỗi năm, USD/USD, levels/cấp, groups/nhóm, seats/chỗ ngồi, beds/giường, trees/cây, years/năm, months/tháng, days/ngày, classes/lớp, courses/lớp, projects/dự án, works/công trình, units/đơn vị, schools/trường, times/lần, exercises/cuộc diễn tập, drills/cuộc diễn tập, border gates/cửa khẩu, houses/nhà, teams/đội, platoons/trung đội, companies/doanh nghiệp, enterprises/doanh nghiệp`;

const table: Bilingual[] = pairs.split(/(?<!\\),/u).map((pair) => {
  const [en = "", vi = ""] = pair.replace("\\,", ",").trim().split("/");
  return { en, vi };
});

/** A unit in both languages where it is a common one; else as it is printed in both, for a person to translate. */
export function unitOf(unit: string): Bilingual & { known: boolean } {
  const folded = foldName(unit.trim()).replace(/\bvnd\b/gu, "dong");
  const found = table.find(({ en, vi }) => foldName(en) === folded || foldName(vi) === folded);
  return found ? { ...found, known: true } : { en: unit, vi: unit, known: false };
}
