// Spellings of provinces that do not follow from their names by dropping marks and spaces.

export const provinceAliases: Readonly<Record<string, readonly string[]>> = {
  "ba-ria-vung-tau": ["Bà Rịa Vũng Tàu", "BR-VT", "BRVT"],
  "bac-kan": ["Bắc Cạn"],
  "dak-lak": ["Đắc Lắc", "Đăk Lăk", "Đak Lak", "Darlac"],
  "dak-nong": ["Đắc Nông", "Đăk Nông"],
  "dien-bien": ["Điện Biên Phủ"],
  "gia-lai": ["Gia Lay"],
  "ha-noi": ["Hà Nội"],
  "ho-chi-minh-city": ["Sài Gòn", "TPHCM", "TP HCM", "HCMC", "HCM", "SG-TPHCM"],
  hue: ["Thừa Thiên Huế", "Thừa Thiên - Huế", "TT-Huế", "TT Huế"],
  "khanh-hoa": ["Khánh Hoà"],
  "kon-tum": ["Kontum", "Công Tum"],
  "lao-cai": ["Lào Cay", "Lao Kay"],
  "quang-ngai": ["Quảng Nghĩa"],
  "soc-trang": ["Sóc Trăng"],
};

/** Names that are a city's only with a word that says so: they are first a person's or a battle's. */
export const onlyAsCity: ReadonlySet<string> = new Set(["ho chi minh", "dien bien phu", "hcm"]);

/** Names that are also common words ("hòa bình" is peace): both words need a capital of their own. */
export const commonWords: ReadonlySet<string> = new Set([
  "an giang",
  "an lao",
  "bac lieu",
  "binh dinh",
  "binh duong",
  "binh phuoc",
  "binh thuan",
  "cao bang",
  "dong bac",
  "dong nai",
  "dong thap",
  "hau giang",
  "hoa binh",
  "hung yen",
  "huu nghi",
  "khanh hoa",
  "kien giang",
  "long an",
  "nam dinh",
  "ninh binh",
  "ninh thuan",
  "phu tho",
  "phu yen",
  "quang binh",
  "quang ninh",
  "thai binh",
  "thai nguyen",
  "thanh hoa",
  "tien giang",
  "viet bac",
  "vinh long",
  "vinh phuc",
]);

/** Longer names that contain a place's name and mean something else. */
export const namesakes: readonly string[] = [
  "Thái Bình Dương",
  "South China Sea",
  "East China Sea",
  "Hà Nam Ninh",
  "Hanoi Hannah",
  "Đông Bắc Á",
  "China Daily",
  "Northeast Asia",
];
