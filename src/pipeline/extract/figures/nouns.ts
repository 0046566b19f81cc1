// What is counted. English plurals are recognised by their form; Vietnamese nouns and units have none and are listed.

/** Units of measure and of money, folded, as printed after a number, and what they are called here. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "%": "%",
    percent: "%",
    "per cent": "%",
    "percentage points": "percentage points",
    "phan tram": "%",
    vnd: "VND",
    dong: "VND",
    "vn dong": "VND",
    "vietnamese dong": "VND",
    usd: "USD",
    "us dollars": "USD",
    dollars: "USD",
    "do la": "USD",
    "do la my": "USD",
    euro: "EUR",
    euros: "EUR",
    km: "km",
    km2: "km2",
    "km²": "km2",
    "sq km": "km2",
    "sq.km": "km2",
    "square kilometres": "km2",
    "square kilometers": "km2",
    m: "m",
    m2: "m2",
    "m²": "m2",
    m3: "m3",
    "m³": "m3",
    cm: "cm",
    mm: "mm",
    ha: "ha",
    hectare: "ha",
    hectares: "ha",
    hec: "ha",
    "hec-ta": "ha",
    kg: "kg",
    mw: "MW",
    kw: "kW",
    kwh: "kWh",
    kv: "kV",
    "nautical miles": "nautical miles",
    "hai ly": "hải lý",
  }),
);
export const money: ReadonlySet<string> = new Set(["VND", "USD", "EUR"]);

/** English nouns whose plural does not end in s. */
export const irregular: ReadonlySet<string> = new Set(
  "people criteria men women children staff personnel militia militiamen servicemen fishermen households troops cattle youth police aircraft policemen businessmen youngsters folk".split(
    " ",
  ),
);

/** Words in s that are no plurals, and those that end a noun phrase. */
export const notPlural: ReadonlySet<string> = new Set(
  "was is has does as this its his us thus always perhaps yes plus versus class process progress access less across towards besides news s series-of business success address congress dress press focuses includes means remains continues begins needs serves gets makes takes gives helps works' previous various continuous serious religious numerous".split(
    " ",
  ),
);

export const stopWords: ReadonlySet<string> = new Set(
  "and or of to in on at by for from with without within into onto over under about after before since until during than as is are was were has have had be been being will would can could may might must shall should that which who whom whose where when while whether if but nor so yet not no the a an this these those its their his her our your my it they we you he she i up down out off per via against between through throughout because although also only just then there here et al".split(
    " ",
  ),
);

/** Vietnamese nouns and classifiers that are counted, folded; a number before one of them is a figure. */
export const vietnameseNouns: ReadonlySet<string> = new Set(
  "xa phuong thi tran huyen quan tinh thanh pho thon ban lang ap khu cum to doi trung doan tieu doan dai doi su doan lu doan trung doi tieu doi lop khoa buoi dot cuoc hoi nghi hoi thao nguoi can bo chien si chien sy dong chi hoc sinh sinh vien dang vien doan vien hoi vien thanh nien dan quan quan nhan si quan ha si quan dai bieu cong nhan nong dan ho gia dinh ngoi nha can nha cong trinh du an de an mo hinh nhiem vu giai phap cap luot suat phan qua diem tuyen cau con duong km cay con chiec xe tau may ngay thang nam tuan lan bac buoc muc tieu chi tieu tieu chi noi dung nhom mat linh vuc co so co quan don vi doanh nghiep hop tac xa to chuc dang chi bo dang bo tran dia ham hao truong tram benh vien giuong met mau sao tan ta yen kg ha lit nghe si dan toc ton giao tin do chuc sac tri thuc chuyen dieu khoan chuong quyen cuon bai ban tin so ke hoach van ban nghi quyet chi thi quyet dinh vu doi tuong thuong binh liet si me gia dinh chinh sach san pham vi tri loai lan khau doi tac nuoc quoc gia vung mien chot dot phong trao thua ky".split(
    " ",
  ),
);

/** Nouns of one syllable; behind any other the next syllable belongs to it: "cán bộ", "lượt người". */
export const wholeNouns: ReadonlySet<string> = new Set(
  "xa phuong huyen quan tinh thon lang ap to doi lop khoa buoi dot cuoc nguoi ho nha xe tau lan cap diem tuyen cay nhom truong tram cau km ha tan met ngay thang nam nuoc vu ngoi buc".split(
    " ",
  ),
);
export const vietnameseStops: ReadonlySet<string> = new Set(
  "va la cua den voi o tai trong tren duoi theo cho tu khi de da dang se co khong ma nen hoac nhu nay do duoc bi boi vao ra len xuong cung cac nhung moi qua sau truoc".split(
    " ",
  ),
);

/** After a number in words, only nouns that are hardly anything else: "hai xã", and not "hai bên". */
export const surelyCounted: ReadonlySet<string> = new Set(
  "xa phuong huyen quan tinh thanh thon lang ap to doi trung tieu dai su lu lop khoa buoi dot cuoc nguoi can chien dong hoc sinh dang doan hoi thanh dan quan si dai cong ho gia ngoi du de mo nhiem giai cap luot suat phan diem tuyen cay con chiec xe tau may km ha met tan nhom linh co don doanh truong tram muc chi noi tieu cap".split(
    " ",
  ),
);
/** Nouns of one English thing: "one battalion" counts, "one voice" does not. */
export const englishSingular: ReadonlySet<string> = new Set(
  "province city district commune ward village town battalion regiment brigade division company platoon squad school hospital bridge road port airport factory reserve person officer soldier hectare kilometre kilometer metre tonne ton".split(
    " ",
  ),
);
/** Joined to a number by a hyphen: "2-level local government", "a 10-day course". */
export const hyphened =
  "(?:level|tier|storey|story|lane|year|month|week|day|hour|minute|bed|room|hectare|ha|km|kilomet(?:re|er)|met(?:re|er)|m|mile|ton(?:ne)?|seat|member|point|step|pillar|kg|cap)s?";
