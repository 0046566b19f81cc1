import { describe, expect, test } from "vitest";
import { type SplitParagraph, splitText } from "#pipeline/splitText.ts";

const kindOf = (text: string, line: string): SplitParagraph["kind"] | "left out" =>
  splitText(text).find(({ start, end }) => text.slice(start, end) === line)?.kind ?? "left out";

const sentencesOf = (paragraph: string): string[] =>
  splitText(paragraph).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => paragraph.slice(start, end)),
  );

const opening = "The province of Lam Ha opened its new bridge after two years of work.";
const closing = "The council will look at the results again before the end of the next season.";
const between = (line: string): string => ["A new bridge", opening, line, closing].join("\n");
const signedOff = (...lines: string[]): string => ["A new bridge", opening, closing, ...lines].join("\n");

describe("lines", () => {
  test("are counted as found, blank ones skipped, lone pipes and furniture included", () => {
    const text = `Saturday, May 4, 2024, 03:01 (GMT+7)\n\nA new bridge\n \n |\nWorkers on the bridge |\n${opening}\n`;
    expect(splitText(text).map(({ index, kind }) => [index, kind])).toEqual([
      [1, "heading"],
      [3, "caption"],
      [4, "body"],
    ]);
  });

  test("have offsets into the text as found, without blanks and pipes at the edges", () => {
    const text = `A new bridge\r\n\r\n  ${opening} \r\n| Workers on the bridge |\r\n${closing}`;
    expect(splitText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "A new bridge",
      opening,
      "Workers on the bridge",
      closing,
    ]);
  });

  test("have sentences only where they are paragraphs", () => {
    const counts = splitText(between("Leaders visit the bridge. Photo: MAI")).map(
      (line) => line.sentences.length,
    );
    expect(counts).toEqual([0, 1, 0, 1]);
  });
});

describe("page furniture is left out:", () => {
  test.each([
    ["a clock", "Saturday, May 4, 2024, 03:01 (GMT+7)"],
    ["a Vietnamese clock", "Thứ bảy, 04/05/2024, 03:01 (GMT+7)"],
    ["a day in words", "Ngày 4 tháng 5 năm 2024"],
    ["a time of updating", "Cập nhật lúc 08:15, 04/05/2024"],
    ["an outlet with its date", "Báo Lâm HàBáo Lâm Hà04/05/2024"],
    ["an outlet, date and time", "Lam Ha News - 04/05/2024 08:15"],
    ["a banner", "lamha.vn - The voice of the hills"],
    ["a path of sections", "Home > News > Society"],
    ["a source", "Source: https://example.vn/bridge-12"],
    ["a Vietnamese source", "Nguồn: Báo Lâm Hà"],
    ["a translator", "Translated by Thu Mai"],
    ["a Vietnamese translator", "Người dịch: Thu Mai"],
    ["an author before the text", "By Thu Mai"],
    ["a stray pipe", "|"],
    ["a row of stars", "* * *"],
    ["an empty box", "No data"],
    ["tags", "Từ khóa: cầu, đường"],
  ])("%s", (_, line) => {
    expect(kindOf(between(line), line)).toBe("left out");
  });

  test.each([
    ["a name in capitals", ["THU MAI"]],
    ["a name in capitals and a comma where the role was", ["LE THU MAI,"]],
    ["rank, name and role", ["Senior Colonel LE THU MAI, Commander of the Lam Ha Command"]],
    ["Vietnamese rank and name", ["Đại tá LÊ THU MAI, Chỉ huy trưởng Bộ CHQS tỉnh Lâm Hà"]],
    ["title and name", ["Dr. LE THU MAI"]],
    ["a name and roles below it", ["LE THU MAI", "Member of the Council", "Secretary of the City Committee"]],
    ["a plain name", ["Thu Mai"]],
    ["text and pictures by one person", ["Bài và ảnh: LÊ THU MAI"]],
    [
      "the comments and what the site links to",
      ["Comment (0)", "No data", "It took her 6 weeks to sing.", "News"],
    ],
    ["related news", ["Tin liên quan", "Lâm Hà mở hội", "Mùa vàng trên núi"]],
  ])("%s after the last paragraph", (_, lines) => {
    for (const line of lines) expect(kindOf(signedOff(...lines), line)).toBe("left out");
    expect(splitText(signedOff(...lines))).toHaveLength(3);
  });

  test("a counter of comments above the text hides nothing of it", () => {
    const long = `${opening} ${closing} ${opening} ${closing}`;
    expect(splitText(`A new bridge\n${opening}\nComment (0)\n${long}`).map(({ index }) => index)).toEqual([
      0, 1, 3,
    ]);
  });

  test("a date within a paragraph is no furniture", () => {
    const line = "The province signed the contract for the bridge and both roads on 04/05/2024.";
    expect(kindOf(between(line), line)).toBe("body");
  });
});

describe("a short open line between paragraphs is", () => {
  test.each([
    ["Leaders of the province inspecting work on the bridge in 2023"],
    ["Commander of the region congratulates the winners"],
    ["The city forces help local people after the storm"],
    ["Drill promoted among young soldiers"],
    ["Lãnh đạo tỉnh kiểm tra tiến độ xây dựng cầu"],
    ["Bộ đội giúp dân gặt lúa"],
    ["The bridge at dawn. Photo: THU MAI"],
    ["Cầu mới lúc bình minh. Ảnh: THU MAI"],
    ["The old bridge (Photo: VNA)"],
    ["The bridge at dawn |"],
  ])("a caption where it shows a scene, a credit or pipes: %s", (line) => {
    expect(kindOf(between(line), line.replace(/ \|$/, ""))).toBe("caption");
  });

  test.each([
    ["Broadly skilled young engineers"],
    ["Raising the quality of roads"],
    ["Nâng cao chất lượng đường giao thông"],
    ["2. Leaders visit every village"],
    ["STRONG ROADS FOR STRONG TOWNS"],
    ["What comes after the bridge?"],
  ])("a heading where it is a title, numbered, in capitals or a question: %s", (line) => {
    expect(kindOf(between(line), line)).toBe("heading");
  });

  test("a caption where nothing decides, for a heading would invent a section", () => {
    const line = "The long road from the old harbour of Lam Ha over the hills towards the new bridge";
    expect(kindOf(between(line), line)).toBe("caption");
  });
});

describe("headings and paragraphs", () => {
  test("the first open line before the text is the title even where it tells of people doing something", () => {
    expect(kindOf(`Leaders visit the new bridge\n${opening}`, "Leaders visit the new bridge")).toBe(
      "heading",
    );
  });

  test("a short sentence is a paragraph, a short line with a colon a heading", () => {
    expect(kindOf(between("They agreed."), "They agreed.")).toBe("body");
    expect(kindOf(between("The steps:"), "The steps:")).toBe("heading");
  });

  test("a long paragraph that begins like a label is no furniture", () => {
    const line = `Copyright on the songs of the hills ${"was hard to prove in all those years ".repeat(5)}and is now settled.`;
    expect(kindOf(between(line), line)).toBe("body");
  });

  test("a line that leads to a list is a paragraph", () => {
    const line = "In the next five years the province will take the following steps:";
    expect(kindOf(between(line), line)).toBe("body");
  });

  test("a long line that lost its full stop is a paragraph", () => {
    const line = `${"many roads and bridges of the province ".repeat(6)}were mended`;
    expect(kindOf(between(line), line)).toBe("body");
  });
});

describe("sentences", () => {
  test.each([
    ["numbers of decrees", ["It follows Decree No. 164/2018/ND-CP of that year.", "Work began."]],
    ["numbers without a space", ["It follows Conclusion No.64-KL/TW on roads.", "Work began."]],
    ["ranks with a hyphen", ["He met Lieutenant-General Le An.", "Work began."]],
    ["titles", ["Dr. Le met Mr. An and Col. Binh.", "Work began."]],
    ["initials", ["The plan of Nguyen V. Hung was taken.", "Work began."]],
    ["examples", ["Some works, e.g. Bridges and roads, wait.", "Work began."]],
    ["decimals", ["It grew by 3.5 per cent, to 1.250 tonnes.", "Work began."]],
    ["semicolons and colons", ["Roads were built; Schools too: All of them.", "Work began."]],
    ["etc. within", ["Roads, schools, etc. were built.", "Work began."]],
    ["etc. at the end", ["They built roads, schools, etc.", "Work began."]],
    ["dots at the end", ["They built roads, schools...", "Work began."]],
    ["dots after a comma", ["With gates such as An, Binh (Lam Ha),... Region 9 is busy.", "Work began."]],
    ["dots before a semicolon", ["Roads, schools...; Bridges wait.", "Work began."]],
    ["quotations after the full stop", ['They said "roads first."', "Work began."]],
    ["curly quotations", ["They said “roads first.”", "“Bridges” came next."]],
    ["full stops after the quotation", ["The plan is called “roads first”.", "Work began."]],
    ["questions", ["Who builds?", "All do!", "Work began."]],
    ["Vietnamese marks", ["Đồng chí Bí thư T.Ư Đoàn dự lễ.", "Đường mới thông xe."]],
    ["Vietnamese titles", ["PGS. TS. Lê An và TP. Lâm Hà cùng dự.", "Đường mới thông xe."]],
    ["no-break spaces", ["The 8th\u00a0Plenum met.\u00a0", "Work began."]],
  ])("survive %s", (_, sentences) => {
    const text = sentences.join(" ");
    expect(sentencesOf(text)).toEqual(sentences.map((sentence) => sentence.trim()));
  });

  test("cover the paragraph from its first to its last sign", () => {
    const [paragraph] = splitText(`${opening} ${closing} And more`);
    expect(paragraph?.sentences[0]?.start).toBe(paragraph?.start);
    expect(paragraph?.sentences.at(-1)?.end).toBe(paragraph?.end);
    expect(paragraph?.sentences).toHaveLength(3);
  });
});
