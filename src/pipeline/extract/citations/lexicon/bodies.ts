import { type PhraseBook, phraseBook } from "../phraseBook.ts";

/** Bodies of the centre. The same body is named in many ways; by its key two names compare. */
export type CentralBody =
  | "politburo"
  | "central-committee"
  | "secretariat"
  | "central-military-commission"
  | "government"
  | "prime-minister"
  | "national-assembly"
  | "national-assembly-standing-committee"
  | "president"
  | "ministry-of-national-defence"
  | "ministry-of-public-security"
  | "central-organisation-commission"
  | "central-commission"
  | "ministry";

const names: Readonly<Record<CentralBody, readonly string[]>> = {
  politburo: [
    "Politburo",
    "Political Bureau",
    "Bộ Chính trị",
    "Political Bureau of the Party Central Committee",
    "Politburo of the Party Central Committee",
    "Party Central Committee’s Politburo",
    "Party Politburo",
    "Bộ Chính trị Ban Chấp hành Trung ương Đảng",
  ],
  "central-committee": [
    "Party Central Committee",
    "Central Committee",
    "Central Party Committee",
    "Central Committee of the Party",
    "Central Committee of the Communist Party of Vietnam",
    "Central Committee of the Communist Party of Viet Nam",
    "Communist Party of Vietnam Central Committee",
    "Central Executive Committee",
    "Party Central Executive Committee",
    "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
    "BCH Trung ương",
    "BCH Trung ương Đảng",
    "Trung ương Đảng",
  ],
  secretariat: [
    "Secretariat",
    "Party Secretariat",
    "Secretariat of the Party Central Committee",
    "Party Central Committee’s Secretariat",
    "Ban Bí thư",
    "Ban Bí thư Trung ương",
    "Ban Bí thư Trung ương Đảng",
  ],
  "central-military-commission": [
    "Central Military Commission",
    "Standing Committee of the Central Military Commission",
    "Standing Board of the Central Military Commission",
    "Central Military Party Committee",
    "Quân ủy Trung ương",
    "Thường vụ Quân ủy Trung ương",
    "Ban Thường vụ Quân ủy Trung ương",
    "Đảng ủy Quân sự Trung ương",
  ],
  government: ["Government", "Vietnamese Government", "Government of Vietnam", "Chính phủ"],
  "prime-minister": [
    "Prime Minister",
    "Prime Minister of the Government",
    "PM",
    "Thủ tướng",
    "Thủ tướng Chính phủ",
  ],
  "national-assembly": ["National Assembly", "Quốc hội"],
  "national-assembly-standing-committee": [
    "National Assembly Standing Committee",
    "National Assembly’s Standing Committee",
    "Standing Committee of the National Assembly",
    "Ủy ban Thường vụ Quốc hội",
    "UBTVQH",
  ],
  president: ["State President", "President", "Chủ tịch nước"],
  "ministry-of-national-defence": [
    "Ministry of National Defence",
    "Ministry of National Defense",
    "Ministry of Defence",
    "Ministry of Defense",
    "National Defence Ministry",
    "National Defense Ministry",
    "Defence Ministry",
    "Defense Ministry",
    "Minister of National Defence",
    "Minister of National Defense",
    "Minister of Defence",
    "Bộ Quốc phòng",
    "Bộ trưởng Bộ Quốc phòng",
    "BQP",
    "MND",
  ],
  "ministry-of-public-security": [
    "Ministry of Public Security",
    "Minister of Public Security",
    "Public Security Ministry",
    "Bộ Công an",
    "Bộ trưởng Bộ Công an",
    "BCA",
    "MPS",
  ],
  "central-organisation-commission": [
    "Central Organisation Commission",
    "Central Organization Commission",
    "Party Central Committee’s Organisation Commission",
    "Organisation Commission of the Party Central Committee",
    "Central Committee’s Organisation Commission",
    "Ban Tổ chức Trung ương",
  ],
  "central-commission": [
    "Central Inspection Commission",
    "Central Commission for Communication and Education",
    "Central Commission for Popularisation and Education",
    "Central Commission for Mass Mobilisation",
    "Central Propaganda Commission",
    "Central Party Office",
    "Ủy ban Kiểm tra Trung ương",
    "Ban Tuyên giáo Trung ương",
    "Ban Tuyên giáo và Dân vận Trung ương",
    "Ban Dân vận Trung ương",
    "Ban Nội chính Trung ương",
    "Văn phòng Trung ương Đảng",
  ],
  ministry: [
    "Bộ Nội vụ",
    "Bộ Tài chính",
    "Bộ Tư pháp",
    "Bộ Giáo dục và Đào tạo",
    "Bộ Y tế",
    "Bộ Kế hoạch và Đầu tư",
    "Bộ Tài nguyên và Môi trường",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ Lao động - Thương binh và Xã hội",
    "Bộ Ngoại giao",
    "Bộ Xây dựng",
    "Bộ Công Thương",
    "Bộ Thông tin và Truyền thông",
  ],
};

const keys = Object.keys(names) as CentralBody[];

export const centralBodies: PhraseBook<CentralBody> = phraseBook(
  keys.flatMap((key) => names[key].map((name): [string, CentralBody] => [name.replace(/’s/g, " s"), key])),
);

/** Letters at the end of a number that name its issuer, folded. */
export const bodyOfMark: ReadonlyMap<string, CentralBody> = new Map<string, CentralBody>([
  ["qutw", "central-military-commission"],
  ["cp", "government"],
  ["ttg", "prime-minister"],
  ["qh", "national-assembly"],
  ["ubtvqh", "national-assembly-standing-committee"],
  ["ctn", "president"],
  ["bqp", "ministry-of-national-defence"],
  ["bca", "ministry-of-public-security"],
  ["btctw", "central-organisation-commission"],
]);

/** English nouns that close the name of a body below the centre, folded. */
export const localBodyNouns: ReadonlySet<string> = new Set(
  "committee board council command commission ministry minister department party organisation organization office headquarters staff".split(
    " ",
  ),
);

/** Vietnamese words that open the name of a body below the centre. */
export const localBodyHeads = phraseBook<"local">(
  [
    "Ban Thường vụ Tỉnh ủy",
    "Ban Thường vụ Thành ủy",
    "Ban Thường vụ Huyện ủy",
    "Ban Thường vụ Quận ủy",
    "Ban Thường vụ Thị ủy",
    "Ban Thường vụ Đảng ủy",
    "Ban Chấp hành Đảng bộ",
    "BCH Đảng bộ",
    "BTV Tỉnh ủy",
    "BTV Thành ủy",
    "Thường vụ Đảng ủy",
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Quận ủy",
    "Thị ủy",
    "Đảng ủy",
    "Đảng ủy Quân sự",
    "Đảng ủy Quân khu",
    "Đảng ủy Quân chủng",
    "Đảng bộ",
    "Bộ Tư lệnh",
    "Bộ Chỉ huy",
    "Bộ Tổng Tham mưu",
    "Tổng cục Chính trị",
    "Tư lệnh Quân khu",
    "Hội đồng nhân dân",
    "Ủy ban nhân dân",
    "Chủ tịch Ủy ban nhân dân",
    "HĐND",
    "UBND",
    "Chủ tịch UBND",
  ].map((name): [string, "local"] => [name, "local"]),
);
