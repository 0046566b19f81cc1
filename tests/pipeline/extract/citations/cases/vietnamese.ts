import { type Case, many, one } from "./case.ts";

export const numbered: Case[] = [
  one(
    "Thực hiện Nghị quyết số 28-NQ/TW ngày 22/9/2008 của Bộ Chính trị, tỉnh đã làm tốt.",
    "Nghị quyết số 28-NQ/TW ngày 22/9/2008 của Bộ Chính trị",
    "resolution",
    { number: "28-NQ/TW", date: "2008-09-22", issuer: "Bộ Chính trị", document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Thực hiện Nghị quyết 28-NQ/TW, ngày 22-9-2008 của Bộ Chính trị (khóa X), tỉnh làm tốt.",
    "Nghị quyết 28-NQ/TW, ngày 22-9-2008 của Bộ Chính trị (khóa X)",
    "resolution",
    { date: "2008-09-22", tenure: 10, document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Nghị quyết số 28-NQ/TW ngày 22 tháng 9 năm 2008",
    "Nghị quyết số 28-NQ/TW ngày 22 tháng 9 năm 2008",
    "resolution",
    { date: "2008-09-22", document: "resolution-28-nq-tw-2008" },
  ),
  one("Nghị quyết 28-NQ/TW (khóa X) về khu vực phòng thủ", "Nghị quyết 28-NQ/TW (khóa X)", "resolution", {
    tenure: 10,
    document: "resolution-28-nq-tw-2008",
  }),
  one("Nghị quyết 28 khóa XI", "Nghị quyết 28 khóa XI", "resolution", {
    number: "28",
    tenure: 11,
    form: "short-form",
    document: "resolution-28-nq-tw-2013",
  }),
  one("Nghị quyết số 28 của Bộ Chính trị khoá X", "Nghị quyết số 28 của Bộ Chính trị khoá X", "resolution", {
    number: "28",
    tenure: 10,
    issuer: "Bộ Chính trị",
    document: "resolution-28-nq-tw-2008",
  }),
  one(
    "Nghi quyet so 28-NQ/TW ngay 22/9/2008 cua Bo Chinh tri",
    "Nghi quyet so 28-NQ/TW ngay 22/9/2008 cua Bo Chinh tri",
    "resolution",
    { date: "2008-09-22", issuer: "Bo Chinh tri", document: "resolution-28-nq-tw-2008" },
  ),
  one("nghị quyết số 28-nq/tw ngày 22/9/2008", "nghị quyết số 28-nq/tw ngày 22/9/2008", "resolution", {
    date: "2008-09-22",
    document: "resolution-28-nq-tw-2008",
  }),
  one("NGHỊ QUYẾT SỐ 28-NQ/TW NGÀY 22/9/2008", "NGHỊ QUYẾT SỐ 28-NQ/TW NGÀY 22/9/2008", "resolution", {
    date: "2008-09-22",
    document: "resolution-28-nq-tw-2008",
  }),
  one(
    "Nghị quyết số 28 - NQ/TW ngày 22 / 9 / 2008",
    "Nghị quyết số 28 - NQ/TW ngày 22 / 9 / 2008",
    "resolution",
    { number: "28-NQ/TW", date: "2008-09-22", document: "resolution-28-nq-tw-2008" },
  ),
  one("Nghị quyết số28-NQ/TW khóa X", "Nghị quyết số28-NQ/TW khóa X", "resolution", {
    number: "28-NQ/TW",
    tenure: 10,
    document: "resolution-28-nq-tw-2008",
  }),
  one("Nghị quyết số: 44-NQ/TW", "Nghị quyết số: 44-NQ/TW", "resolution", {
    number: "44-NQ/TW",
    document: "resolution-44-nq-tw-2023",
  }),
  one("Nghị quyết 44-NQ/TƯ", "Nghị quyết 44-NQ/TƯ", "resolution", {
    number: "44-NQ/TW",
    document: "resolution-44-nq-tw-2023",
  }),
  one("Nghị quyết 44-NQ/T.Ư ngày 24/11/2023", "Nghị quyết 44-NQ/T.Ư ngày 24/11/2023", "resolution", {
    number: "44-NQ/TW",
    date: "2023-11-24",
    document: "resolution-44-nq-tw-2023",
  }),
  one(
    "Ngày 22/9/2008, Bộ Chính trị (khóa X) ban hành Nghị quyết số 28-NQ/TW.",
    "Nghị quyết số 28-NQ/TW",
    "resolution",
    { date: "2008-09-22", issuer: "Bộ Chính trị", tenure: 10, document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Nghị quyết 30-NQ/TW ban hành ngày 23/11/2022",
    "Nghị quyết 30-NQ/TW ban hành ngày 23/11/2022",
    "resolution",
    { date: "2022-11-23", document: "resolution-30-nq-tw-2022" },
  ),
  one(
    "Nghị quyết số 866-NQ/QUTW của Quân ủy Trung ương",
    "Nghị quyết số 866-NQ/QUTW của Quân ủy Trung ương",
    "resolution",
    { number: "866-NQ/QUTW", issuer: "Quân ủy Trung ương", document: "resolution-866-nq-qutw-2025" },
  ),
  one("Nghị quyết số 202/2025/QH15 của Quốc hội", "Nghị quyết số 202/2025/QH15 của Quốc hội", "resolution", {
    number: "202/2025/QH15",
    issuer: "Quốc hội",
    document: "resolution-202-2025-qh15",
  }),
  one(
    "Nghị quyết 1669/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội",
    "Nghị quyết 1669/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội",
    "resolution",
    { number: "1669/NQ-UBTVQH15", document: "resolution-1669-nq-ubtvqh15" },
  ),
  one("Nghị quyết 76/2025 về sắp xếp đơn vị hành chính", "Nghị quyết 76/2025", "resolution", {
    number: "76/2025",
    document: "resolution-76-2025-ubtvqh15",
  }),
  one(
    "Nghị quyết số 25-NQ/TU của Ban Thường vụ Tỉnh ủy Bắc Ninh",
    "Nghị quyết số 25-NQ/TU của Ban Thường vụ Tỉnh ủy Bắc Ninh",
    "resolution",
    {
      number: "25-NQ/TU",
      issuer: "Ban Thường vụ Tỉnh ủy Bắc Ninh",
      document: "bac-ninh-resolution-25-nq-tu-2021",
    },
  ),
  one(
    "Nghị quyết số 25-NQ/TU của Tỉnh ủy Hà Nam",
    "Nghị quyết số 25-NQ/TU của Tỉnh ủy Hà Nam",
    "resolution",
    { number: "25-NQ/TU", issuer: "Tỉnh ủy Hà Nam", document: null },
  ),
  one(
    "Nghị quyết số 15/2023/NQ-HĐND của HĐND tỉnh Thái Bình",
    "Nghị quyết số 15/2023/NQ-HĐND của HĐND tỉnh Thái Bình",
    "resolution",
    { number: "15/2023/NQ-HDND", issuer: "HĐND tỉnh Thái Bình", document: null },
  ),
  one(
    "Nghị định số 164/2018/NĐ-CP ngày 21/12/2018 của Chính phủ",
    "Nghị định số 164/2018/NĐ-CP ngày 21/12/2018 của Chính phủ",
    "decree",
    { number: "164/2018/ND-CP", date: "2018-12-21", issuer: "Chính phủ", document: "decree-164-2018-nd-cp" },
  ),
  one("Nghị định 164 của Chính phủ", "Nghị định 164 của Chính phủ", "decree", {
    number: "164",
    issuer: "Chính phủ",
    document: "decree-164-2018-nd-cp",
  }),
  one("theo Nghị định 164, các ngành phối hợp", "Nghị định 164", "decree", {
    number: "164",
    document: "decree-164-2018-nd-cp",
  }),
  one("Nghi dinh 152/2007/ND-CP", "Nghi dinh 152/2007/ND-CP", "decree", {
    number: "152/2007/ND-CP",
    document: "decree-152-2007-nd-cp",
  }),
  one("Nghị định số 03/2019/NĐ-CP ngày 05/9/2019", "Nghị định số 03/2019/NĐ-CP ngày 05/9/2019", "decree", {
    date: "2019-09-05",
    document: "decree-03-2019-nd-cp-coordination",
  }),
  one(
    "Nghị định số 03/2019/NĐ-CP về phối hợp giữa Bộ Công an và Bộ Quốc phòng",
    "Nghị định số 03/2019/NĐ-CP",
    "decree",
    { document: "decree-03-2019-nd-cp-coordination" },
  ),
  one("Nghị định số 03/2019/NĐ-CP về hoạt động viễn thám", "Nghị định số 03/2019/NĐ-CP", "decree", {
    document: "decree-03-2019-nd-cp-remote-sensing",
  }),
  one("Nghị định 164/2018/NĐCP", "Nghị định 164/2018/NĐCP", "decree", { document: "decree-164-2018-nd-cp" }),
  one(
    "Kết luận số 64-KL/TW ngày 30/10/2019 của Bộ Chính trị",
    "Kết luận số 64-KL/TW ngày 30/10/2019 của Bộ Chính trị",
    "conclusion",
    { number: "64-KL/TW", date: "2019-10-30", document: "conclusion-64-kl-tw-2019" },
  ),
  one("Kết luận 96-KL/TW", "Kết luận 96-KL/TW", "conclusion", {
    number: "96-KL/TW",
    document: "conclusion-96-kl-tw-2024",
  }),
  one(
    "Quyết định số 1371/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ",
    "Quyết định số 1371/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ",
    "decision",
    {
      number: "1371/QD-TTg",
      date: "2021-07-30",
      issuer: "Thủ tướng Chính phủ",
      document: "decision-1371-qd-ttg-2021",
    },
  ),
  one("Quyết định 263 của Thủ tướng", "Quyết định 263 của Thủ tướng", "decision", {
    number: "263",
    issuer: "Thủ tướng",
    document: "decision-263-qd-ttg-2022",
  }),
  one("Đề án 1371 được triển khai sâu rộng", "Đề án 1371", "project", {
    number: "1371",
    document: "decision-1371-qd-ttg-2021",
  }),
  one("Đề án 06 được triển khai", "Đề án 06", "project", { number: "06", document: null }),
  one("Chương trình 135 của Chính phủ", "Chương trình 135 của Chính phủ", "programme", {
    number: "135",
    document: null,
  }),
  one(
    "Chỉ thị số 12-CT/TW ngày 03/5/2007 của Bộ Chính trị",
    "Chỉ thị số 12-CT/TW ngày 03/5/2007 của Bộ Chính trị",
    "directive",
    { date: "2007-05-03", document: "directive-12-ct-tw-2007" },
  ),
  one("Chỉ thị 12 khóa XII", "Chỉ thị 12 khóa XII", "directive", {
    tenure: 12,
    document: "directive-12-ct-tw-2017",
  }),
  one("Chỉ thị số 12-CT/TW về giáo dục quốc phòng, an ninh", "Chỉ thị số 12-CT/TW", "directive", {
    document: "directive-12-ct-tw-2007",
  }),
  one(
    "Chỉ thị số 98/CT-BQP của Bộ trưởng Bộ Quốc phòng",
    "Chỉ thị số 98/CT-BQP của Bộ trưởng Bộ Quốc phòng",
    "directive",
    { number: "98/CT-BQP", document: null },
  ),
  one(
    "Thông tư số 38/2019/TT-BQP của Bộ Quốc phòng",
    "Thông tư số 38/2019/TT-BQP của Bộ Quốc phòng",
    "circular",
    { number: "38/2019/TT-BQP" },
  ),
  one(
    "Thông tư liên tịch số 05/2020/TTLT-BQP-BCA",
    "Thông tư liên tịch số 05/2020/TTLT-BQP-BCA",
    "circular",
    { number: "05/2020/TTLT-BQP-BCA" },
  ),
  one(
    "Hướng dẫn số 24-HD/BTCTW của Ban Tổ chức Trung ương",
    "Hướng dẫn số 24-HD/BTCTW của Ban Tổ chức Trung ương",
    "guideline",
    { number: "24-HD/BTCTW", document: "guidance-24-hd-btctw-2023" },
  ),
  one("Quy định số 332-QĐ/TW của Ban Bí thư", "Quy định số 332-QĐ/TW của Ban Bí thư", "regulation", {
    number: "332-QD/TW",
    issuer: "Ban Bí thư",
    document: null,
  }),
  one("Kế hoạch số 3433/KH-BQP ngày 14/6/2025", "Kế hoạch số 3433/KH-BQP ngày 14/6/2025", "plan", {
    number: "3433/KH-BQP",
    date: "2025-06-14",
  }),
  one("Kế hoạch số 45/KH-UBND của UBND tỉnh Hà Nam", "Kế hoạch số 45/KH-UBND của UBND tỉnh Hà Nam", "plan", {
    number: "45/KH-UBND",
    issuer: "UBND tỉnh Hà Nam",
  }),
  one(
    "Chương trình hành động số 15-CTr/TU của Tỉnh ủy",
    "Chương trình hành động số 15-CTr/TU của Tỉnh ủy",
    "programme",
    { number: "15-CTr/TU", issuer: "Tỉnh ủy" },
  ),
  one("Thông báo số 45-TB/TW của Bộ Chính trị", "Thông báo số 45-TB/TW của Bộ Chính trị", "announcement", {
    number: "45-TB/TW",
  }),
  one("Thông báo kết luận số 20-TB/TW", "Thông báo kết luận số 20-TB/TW", "conclusion", {
    number: "20-TB/TW",
  }),
  one(
    "Báo cáo số 120/BC-UBND ngày 5 tháng 3 năm 2024",
    "Báo cáo số 120/BC-UBND ngày 5 tháng 3 năm 2024",
    "report",
    { number: "120/BC-UBND", date: "2024-03-05" },
  ),
  one("Quy chế số 10-QC/TU", "Quy chế số 10-QC/TU", "regulation", { number: "10-QC/TU" }),
  one("Lệnh số 03/2024/L-CTN của Chủ tịch nước", "Lệnh số 03/2024/L-CTN của Chủ tịch nước", "order", {
    number: "03/2024/L-CTN",
    issuer: "Chủ tịch nước",
  }),
  one("Pháp lệnh số 02/2020/UBTVQH14", "Pháp lệnh số 02/2020/UBTVQH14", "ordinance", {
    number: "02/2020/UBTVQH14",
  }),
  one("Luật số 22/2018/QH14", "Luật số 22/2018/QH14", "law", {
    number: "22/2018/QH14",
    document: "law-22-2018-qh14",
  }),
  one("căn cứ 21/2019/NĐ-CP", "21/2019/NĐ-CP", "decree", {
    number: "21/2019/ND-CP",
    document: "decree-21-2019-nd-cp",
  }),
  one("theo tinh thần số 28-NQ/TW ngày 22/9/2008", "số 28-NQ/TW ngày 22/9/2008", "resolution", {
    date: "2008-09-22",
    document: "resolution-28-nq-tw-2008",
  }),
  one("Nghị quyết 123-NQ/QUTW", "Nghị quyết 123-NQ/QUTW", "resolution", {
    number: "123-NQ/QUTW",
    document: null,
  }),
  one(
    "Nghị quyết của Bộ Chính trị số 11-NQ/TW ngày 10/2/2022",
    "Nghị quyết của Bộ Chính trị số 11-NQ/TW ngày 10/2/2022",
    "resolution",
    { number: "11-NQ/TW", date: "2022-02-10", document: "resolution-11-nq-tw-2022" },
  ),
  one(
    "Nghị quyết số 51-NQ/TW ngày 05/9/2019".normalize("NFD"),
    "Nghị quyết số 51-NQ/TW ngày 05/9/2019".normalize("NFD"),
    "resolution",
    { number: "51-NQ/TW", date: "2019-09-05", document: "resolution-51-nq-tw-2019" },
  ),
  one(
    "Nghị định số 22/2021/NĐ-CP".normalize("NFD"),
    "Nghị định số 22/2021/NĐ-CP".normalize("NFD"),
    "decree",
    { number: "22/2021/ND-CP", document: "decree-22-2021-nd-cp" },
  ),
  one(
    "Kết luận số 64 - KL/TW, ngày 30/10/2019, của Bộ Chính trị",
    "Kết luận số 64 - KL/TW, ngày 30/10/2019, của Bộ Chính trị",
    "conclusion",
    { date: "2019-10-30", issuer: "Bộ Chính trị", document: "conclusion-64-kl-tw-2019" },
  ),
  one("Theo Nghị định 164/2018/NĐ-CP, ngày 5/3/2024, huyện đã họp.", "Nghị định 164/2018/NĐ-CP", "decree", {
    date: null,
    document: "decree-164-2018-nd-cp",
  }),
  one("Chương trình số 09-CTr/TU, ngày 12/3/2021", "Chương trình số 09-CTr/TU, ngày 12/3/2021", "programme", {
    date: "2021-03-12",
  }),
  one("Ban Chỉ đạo Đề án 1371 tỉnh họp", "Đề án 1371", "project", { document: "decision-1371-qd-ttg-2021" }),
  one("Quy định số 49-QĐi/TW", "Quy định số 49-QĐi/TW", "regulation", { number: "49-QDi/TW" }),
  one("Chỉ thị 154-CT/ĐUQSTW", "Chỉ thị 154-CT/ĐUQSTW", "directive", { number: "154-CT/DUQSTW" }),
];

export const listed: Case[] = [
  many(
    "các Nghị quyết 30-NQ/TW, 24-NQ/TW của Bộ Chính trị",
    ["Nghị quyết 30-NQ/TW", "resolution", { document: "resolution-30-nq-tw-2022" }],
    ["24-NQ/TW của Bộ Chính trị", "resolution", { document: "resolution-24-nq-tw-2018" }],
  ),
  many(
    "các nghị quyết số 30, 44 và 51",
    ["nghị quyết số 30", "resolution", { number: "30" }],
    ["44", "resolution", { number: "44" }],
    ["51", "resolution", { number: "51" }],
  ),
  many(
    "Nghị định số 164/2018/NĐ-CP và Nghị định số 168/2018/NĐ-CP của Chính phủ",
    ["Nghị định số 164/2018/NĐ-CP", "decree", { document: "decree-164-2018-nd-cp" }],
    ["Nghị định số 168/2018/NĐ-CP của Chính phủ", "decree", { document: "decree-168-2018-nd-cp" }],
  ),
  many(
    "Nghị quyết Trung ương 8 khóa XI, khóa XIII",
    [
      "Nghị quyết Trung ương 8 khóa XI, khóa XIII",
      "resolution",
      { tenure: 11, document: "resolution-28-nq-tw-2013" },
    ],
    [
      "Nghị quyết Trung ương 8 khóa XI, khóa XIII",
      "resolution",
      { tenure: 13, document: "resolution-44-nq-tw-2023" },
    ],
  ),
  many(
    "Luật Quốc phòng, Luật Dân quân tự vệ và Luật Phòng thủ dân sự",
    ["Luật Quốc phòng", "law", { document: "law-22-2018-qh14" }],
    ["Luật Dân quân tự vệ", "law", { document: "law-48-2019-qh14" }],
    ["Luật Phòng thủ dân sự", "law", { document: "law-18-2023-qh15" }],
  ),
  many(
    "Kết luận 64-KL/TW và Nghị quyết 28-NQ/TW về khu vực phòng thủ",
    ["Kết luận 64-KL/TW", "conclusion", { document: "conclusion-64-kl-tw-2019" }],
    ["Nghị quyết 28-NQ/TW", "resolution", { document: "resolution-28-nq-tw-2008" }],
  ),
];

export const plenums: Case[] = [
  one("Nghị quyết Trung ương 8 khóa XI", "Nghị quyết Trung ương 8 khóa XI", "resolution", {
    plenum: 8,
    tenure: 11,
    number: null,
    form: "short-form",
    document: "resolution-28-nq-tw-2013",
  }),
  one("Nghị quyết Trung ương 8 (khóa XIII)", "Nghị quyết Trung ương 8 (khóa XIII)", "resolution", {
    plenum: 8,
    tenure: 13,
    document: "resolution-44-nq-tw-2023",
  }),
  one("Nghị quyết TW 8 khóa 13", "Nghị quyết TW 8 khóa 13", "resolution", {
    plenum: 8,
    tenure: 13,
    document: "resolution-44-nq-tw-2023",
  }),
  one("Nghị quyết T.Ư 8 (khóa XI)", "Nghị quyết T.Ư 8 (khóa XI)", "resolution", {
    plenum: 8,
    tenure: 11,
    document: "resolution-28-nq-tw-2013",
  }),
  one(
    "Nghị quyết Hội nghị Trung ương 8 khóa XIII",
    "Nghị quyết Hội nghị Trung ương 8 khóa XIII",
    "resolution",
    { plenum: 8, tenure: 13, document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI",
    "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI",
    "resolution",
    { plenum: 8, tenure: 11, document: "resolution-28-nq-tw-2013" },
  ),
  one(
    "Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII",
    "Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII",
    "resolution",
    { plenum: 11, tenure: 13, document: "resolution-60-nq-tw-2025" },
  ),
  one("Nghị quyết Trung ương 8 về bảo vệ Tổ quốc", "Nghị quyết Trung ương 8", "resolution", {
    plenum: 8,
    tenure: null,
    document: null,
  }),
  one("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XII", "resolution", {
    plenum: 4,
    tenure: 12,
    document: null,
  }),
  one("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng", "resolution", {
    form: "name",
    document: null,
  }),
  one(
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX",
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX",
    "resolution",
    { form: "name", document: null },
  ),
];

export const named: Case[] = [
  one("Luật Quốc phòng năm 2018", "Luật Quốc phòng năm 2018", "law", {
    form: "name",
    document: "law-22-2018-qh14",
  }),
  one("Luật Quốc phòng 2018", "Luật Quốc phòng 2018", "law", { document: "law-22-2018-qh14" }),
  one("Luật Quốc phòng năm 2005", "Luật Quốc phòng năm 2005", "law", { document: null }),
  one(
    "Luật Quốc phòng số 22/2018/QH14 ngày 08/6/2018",
    "Luật Quốc phòng số 22/2018/QH14 ngày 08/6/2018",
    "law",
    { number: "22/2018/QH14", date: "2018-06-08", document: "law-22-2018-qh14" },
  ),
  one("Luật Dân quân tự vệ được phổ biến", "Luật Dân quân tự vệ", "law", { document: "law-48-2019-qh14" }),
  one("luật dân quân tự vệ được phổ biến", "luật dân quân tự vệ", "law", { document: "law-48-2019-qh14" }),
  one("LUẬT DÂN QUÂN TỰ VỆ", "LUẬT DÂN QUÂN TỰ VỆ", "law", { document: "law-48-2019-qh14" }),
  one("Luat Dan quan tu ve", "Luat Dan quan tu ve", "law", { document: "law-48-2019-qh14" }),
  one("Luật Giáo dục quốc phòng và an ninh", "Luật Giáo dục quốc phòng và an ninh", "law", {
    document: "law-30-2013-qh13",
  }),
  one("Luật Biên phòng Việt Nam có hiệu lực", "Luật Biên phòng Việt Nam", "law", {
    document: "law-66-2020-qh14",
  }),
  one("Luật Nghĩa vụ quân sự năm 2015", "Luật Nghĩa vụ quân sự năm 2015", "law", {
    document: "law-78-2015-qh13",
  }),
  one("Luật Lực lượng dự bị động viên", "Luật Lực lượng dự bị động viên", "law", {
    document: "law-53-2019-qh14",
  }),
  one("Luật Phòng thủ dân sự", "Luật Phòng thủ dân sự", "law", { document: "law-18-2023-qh15" }),
  one(
    "Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự",
    "Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự",
    "law",
    { document: "law-25-2023-qh15" },
  ),
  one("Luật Thủy lợi được ban hành", "Luật Thủy lợi", "law", { document: null }),
  one("Bộ luật Hình sự năm 2015", "Bộ luật Hình sự năm 2015", "law", { document: null }),
  one("Hiến pháp năm 2013 quy định", "Hiến pháp năm 2013", "constitution", { document: null }),
  one("Hiến pháp 2013 quy định", "Hiến pháp 2013", "constitution", { document: null }),
  one(
    "Pháp lệnh Ưu đãi người có công với cách mạng",
    "Pháp lệnh Ưu đãi người có công với cách mạng",
    "ordinance",
    { document: null },
  ),
  one("Nghị định về khu vực phòng thủ", "Nghị định về khu vực phòng thủ", "decree", {
    document: "decree-21-2019-nd-cp",
  }),
  one("Chương trình “Mỗi xã một sản phẩm” giúp dân", "Chương trình “Mỗi xã một sản phẩm”", "programme", {
    document: "decision-919-qd-ttg-2022",
  }),
  one("Chương trình OCOP giúp dân", "Chương trình OCOP", "programme", {
    document: "decision-919-qd-ttg-2022",
  }),
  one("chương trình mỗi xã một sản phẩm giúp dân", "chương trình mỗi xã một sản phẩm", "programme", {
    document: "decision-919-qd-ttg-2022",
  }),
  one(
    "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "programme",
    { document: "decision-263-qd-ttg-2022" },
  ),
  one("Đề án “Xây dựng doanh trại kiểu mẫu” được duyệt", "Đề án “Xây dựng doanh trại kiểu mẫu”", "project", {
    document: null,
  }),
  one(
    "Chương trình hành động của Đảng ủy Quân khu 1",
    "Chương trình hành động của Đảng ủy Quân khu 1",
    "programme",
    { issuer: "Đảng ủy Quân khu 1", document: "military-region-1-action-programme-resolution-28" },
  ),
  one("Chiến lược Quốc phòng Việt Nam", "Chiến lược Quốc phòng", "strategy", {
    document: "resolution-24-nq-tw-2018",
  }),
  one("nghị quyết lãnh đạo nhiệm vụ năm 2024", "nghị quyết lãnh đạo nhiệm vụ năm 2024", "resolution", {
    document: null,
  }),
  one(
    "Đề án phát triển cảng biển giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
    "Đề án phát triển cảng biển giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
    "project",
    { document: null },
  ),
  one("Căn cứ Luật Quốc phòng ngày 08 tháng 6 năm 2018", "Luật Quốc phòng ngày 08 tháng 6 năm 2018", "law", {
    date: "2018-06-08",
    document: "law-22-2018-qh14",
  }),
  one("Luật DQTV được triển khai", "Luật DQTV", "law", { document: "law-48-2019-qh14" }),
  one("Luật GDQP&AN được triển khai", "Luật GDQP&AN", "law", { document: "law-30-2013-qh13" }),
  one("Luật Phòng, chống ma túy có hiệu lực", "Luật Phòng, chống ma túy", "law", { document: null }),
];
