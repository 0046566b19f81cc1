const texts = [
  "The council of Cao Bang read Resolution No. 28-NQ/TW dated September 22, 2008 in 2024.",
  "Tỉnh Cao Bằng đọc Nghị quyết số 28-NQ/TW ngày 22/9/2008 của Bộ Chính trị, giai đoạn 2025-2030.",
  "Nearly 1,200 people of Hai Phong took part.",
  "Nghị định 164/2018/NĐ-CP.",
];

const bad: readonly ((at: number) => string)[] = [
  () => "no JSON at all",
  () => "",
  () => "[1, 2, 3]",
  (at) => `{"id": ${at}, "text": 5}`,
  (at) => `{"id": "${at}"}`,
  () => '{"text": "nobody\'s"}',
  (at) => `{"id": ${at}, "text": "cut off`,
  () => "null",
];

/** A line of input, and the id that its answer has: every fourth line is bad, the rest change language. */
export function lineAt(at: number): { line: string; id: number | string | null; good: boolean } {
  const make = at % 4 === 3 ? bad[Math.floor(at / 4) % bad.length] : undefined;
  if (!make) {
    const text = texts[at % texts.length];
    const lang = at % 8 < 4 ? {} : { lang: at % 2 === 0 ? "en" : "vi" };
    return { line: JSON.stringify({ id: at, text, ...lang }), id: at, good: true };
  }
  const line = make(at);
  const id = line.includes('"text": 5') ? at : /^\{"id": "\d+"\}$/u.test(line) ? String(at) : null;
  return { line, id, good: false };
}
