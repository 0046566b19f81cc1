import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "#pipeline/extract/findings.ts";
import { codeSentence } from "#pipeline/extract/themes/codeSentence.ts";
import { codebook } from "./codebook.ts";

// Sentences written for the tests; none is an article's.

const themesOf = (sentence: string, lang: Language): string[] =>
  codeSentence(sentence, codebook, lang)
    .map(({ theme }) => theme as string)
    .sort();

describe("a sentence in English speaks of", () => {
  test.each([
    ["Two factories formed self-defence units in businesses.", ["militia-reserves"]],
    ["The district renovated its command post and fenced a training ground.", ["defence-works-bases"]],
    ["New border gates were opened and border communes received doctors.", ["border-sea-islands"]],
    ["Every ward keeps a list for search and rescue.", ["disaster-response"]],
    ["Poverty reduction and job creation came first.", ["rural-development-welfare"]],
    ["The town carried out law dissemination in every school.", ["state-management-law"]],
    ["After the merger of two communes their offices were joined.", ["administrative-reorganisation"]],
    ["The council added to the budget for defence.", ["budget-resources"]],
    ["Engineers checked the irrigation works and the coastal road.", ["dual-use-infrastructure"]],
    ["The province keeps its national unity bloc.", ["hearts-and-minds"]],
    ["Students attended a course of defence and security education.", ["defence-education"]],
    ["Teachers answered distorted arguments online.", ["countering-peaceful-evolution"]],
    ["The committee is strengthening the defensive area.", ["defensive-area-planning"]],
    ["Mobilising local resources, it paid for on-the-spot logistics.", ["budget-resources"]],
    [
      "Integrating socio-economic development with national defense remains the rule.",
      ["economy-defence-integration"],
    ],
  ])("“%s”", (sentence, expected) => {
    expect(themesOf(sentence, "en")).toEqual(expected);
  });
});

describe("a sentence in Vietnamese speaks of", () => {
  test.each([
    ["Hai nhà máy thành lập đơn vị tự vệ doanh nghiệp.", ["militia-reserves"]],
    ["Huyện nâng cấp sở chỉ huy và thao trường.", ["defence-works-bases"]],
    ["Sau sáp nhập, hai xã dùng chung một trụ sở.", ["administrative-reorganisation"]],
    ["Mỗi phường có một đội tìm kiếm cứu nạn.", ["disaster-response"]],
    ["Tỉnh chú trọng giảm nghèo và tạo việc làm.", ["rural-development-welfare"]],
    ["Thành phố phát triển hạ tầng giao thông và công trình lưỡng dụng.", ["dual-use-infrastructure"]],
    ["Học viên dự lớp bồi dưỡng kiến thức quốc phòng.", ["defence-education"]],
    ["Ban tuyên giáo phản bác luận điệu xuyên tạc.", ["countering-peaceful-evolution"]],
    ["Tỉnh củng cố khu vực phòng thủ.", ["defensive-area-planning"]],
    ["Tinh cung co khu vuc phong thu.", []],
    ["Tỉnh củng cố KVPT.", ["defensive-area-planning"]],
    ["Xã làm tốt công tác dân vận, phát huy dân chủ ở cơ sở.", ["hearts-and-minds"]],
  ])("“%s”", (sentence, expected) => {
    expect(themesOf(sentence, "vi")).toEqual(expected);
  });
});

describe("what does not count is not coded", () => {
  test.each([
    ["a name of a body that only acts", "Party members and the armed forces took part.", "en"],
    ["a place where something happens", "A school was opened in the defensive area.", "en"],
    ["a purpose", "Roads are mended to ensure social welfare.", "en"],
    ["a sentence that only announces", "It plans training and drills in the following tasks:", "en"],
    ["a difficulty from outside", "Natural disasters are a great difficulty.", "en"],
    ["a verb that looks like a term", "The committee exercises patience.", "vi"],
    ["what is missing", "A lack of determination was felt.", "en"],
    ["a body that only acts, in Vietnamese", "Lực lượng vũ trang đã tham dự.", "vi"],
  ] as const)("%s", (_what, sentence, lang) => {
    expect(themesOf(sentence, lang)).toEqual([]);
  });
});

test("British and American spelling give the same themes", () => {
  const british =
    "The defence programme mobilises resources for the defence works and organises civil defence.";
  const american =
    "The defense program mobilizes resources for the defense works and organizes civil defense.";
  expect(themesOf(american, "en")).toEqual(themesOf(british, "en"));
  expect(themesOf(british, "en")).not.toEqual([]);
});

const words = codebook.themes.flatMap(({ terms }) => [...terms.en, ...terms.vi]);
const anySentence = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...words), fc.constantFrom("in", ",", "; ", "of the", "building", "để")),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(" ")),
);

test("any sentence gets at most three different themes, each with a phrase that stands in it", () => {
  fc.assert(
    fc.property(anySentence, fc.constantFrom("en" as const, "vi" as const), (sentence, lang) => {
      const codes = codeSentence(sentence, codebook, lang);
      expect(codes.length).toBeLessThanOrEqual(3);
      expect(new Set(codes.map(({ theme }) => theme)).size).toBe(codes.length);
      for (const { start, end } of codes) {
        expect(start).toBeLessThan(end);
        expect(sentence.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}].*[\p{L}\p{N}\p{M}]$/su);
      }
    }),
  );
});

test("the order of the codebook's themes does not matter", () => {
  const turned = { themes: [...codebook.themes].reverse() };
  fc.assert(
    fc.property(anySentence, (sentence) => {
      expect(codeSentence(sentence, turned, "en")).toEqual(codeSentence(sentence, codebook, "en"));
    }),
  );
});

test.each([
  ["one word over and over", "building ".repeat(12_000)],
  ["openings that never end", "mobilise of the ".repeat(6_000)],
  ["spaces", `to meet ${" ".repeat(100_000)}`],
  ["purposes", "contributing to ".repeat(6_000)],
  ["terms", "defensive area, ".repeat(6_000)],
])("time stays in step with length: %s", (_what, sentence) => {
  const begun = performance.now();
  codeSentence(sentence, codebook, "en");
  expect(performance.now() - begun).toBeLessThan(2000);
});
