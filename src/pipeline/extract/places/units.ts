/** The rank that a word beside a name gives it. */
export type Rank = "province" | "city" | "district" | "commune" | "gate" | "region";

/** Words before a name, with their marks; longer ones first where one ends like another. */
export const unitsBefore: readonly (readonly [words: string, rank: Rank])[] = [
  ["thành phố", "city"],
  ["thủ đô", "city"],
  ["thị xã", "city"],
  ["thị trấn", "gate"],
  ["huyện đảo", "district"],
  ["đặc khu", "district"],
  ["cửa khẩu quốc tế", "gate"],
  ["cửa khẩu", "gate"],
  ["ga", "gate"],
  ["sân bay", "gate"],
  ["cảng", "gate"],
  ["bán đảo", "district"],
  ["đảo", "district"],
  ["tỉnh", "province"],
  ["tp", "city"],
  ["tx", "city"],
  ["huyện", "district"],
  ["quận", "district"],
  ["phường", "commune"],
  ["xã", "commune"],
  ["thôn", "commune"],
  ["province of", "province"],
  ["city of", "city"],
  ["capital of", "city"],
  ["capital", "city"],
  ["town of", "city"],
  ["district of", "district"],
  ["commune of", "commune"],
  ["ward of", "commune"],
];

export const unitsAfter: ReadonlyMap<string, Rank> = new Map([
  ["province", "province"],
  ["provinces", "province"],
  ["provincial", "province"],
  ["city", "city"],
  ["cities", "city"],
  ["capital", "city"],
  ["town", "city"],
  ["township", "city"],
  ["municipality", "city"],
  ["district", "district"],
  ["districts", "district"],
  ["island", "district"],
  ["islands", "district"],
  ["commune", "commune"],
  ["communes", "commune"],
  ["ward", "commune"],
  ["wards", "commune"],
  ["village", "commune"],
  ["hamlet", "commune"],
]);

/** Units whose word is part of the name as printed: "Kim Bang district", and not "Ha Nam provincial". */
export const namesUnit = (word: string): boolean => !/(?:s|ies|provincial)$/u.test(word);
