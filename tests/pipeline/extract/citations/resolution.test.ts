import { describe, expect, test } from "vitest";
import type { DocumentId, ProvinceId } from "#dataset/schema.ts";
import { extractCitations } from "#pipeline/extract/citations/extractCitations.ts";
import { findCitations } from "#pipeline/extract/citations/findCitations.ts";
import { resolutionContext, resolveCitation } from "#pipeline/extract/citations/resolveCitation.ts";
import { registry } from "./registry.ts";

interface Given {
  published?: string;
  provinces?: string[];
}

const cite = (text: string, { published, provinces }: Given = {}) =>
  extractCitations(text, registry, { published, provinces: provinces as ProvinceId[] | undefined });

/** What each citation of a text resolves to: an id, "?" with the number of candidates, or "-". */
const meanings = (text: string, given: Given = {}): string[] =>
  cite(text, given).map(({ resolution }) =>
    resolution.kind === "resolved"
      ? resolution.document
      : resolution.kind === "ambiguous"
        ? `?${resolution.candidates.length}`
        : "-",
  );

const repeated: [string, string][] = [
  ["Resolution 28-NQ/TW", "?5"],
  ["Resolution No. 28", "?5"],
  ["Nghị quyết 28-NQ/TW của Bộ Chính trị", "?2"],
  ["Resolution 28-NQ/TW of the Party Central Committee", "?3"],
  ["Resolution 28-NQ/TW of 2003", "resolution-28-nq-tw-2003"],
  ["Resolution 28-NQ/TW on State farms and forest enterprises", "resolution-28-nq-tw-2003"],
  ["Resolution 28-NQ/TW dated 22 September 2008", "resolution-28-nq-tw-2008"],
  ["Resolution 28 on building defensive zones", "resolution-28-nq-tw-2008"],
  ["Resolution 28 and the work on the KVPT of the province", "resolution-28-nq-tw-2008"],
  ["Nghị quyết 28 về xây dựng khu vực phòng thủ", "resolution-28-nq-tw-2008"],
  ["Resolution 28 on the Strategy for Fatherland protection", "resolution-28-nq-tw-2013"],
  ["Resolution 28-NQ/TW on the Homeland protection strategy", "resolution-28-nq-tw-2013"],
  ["Nghị quyết 28 về Chiến lược bảo vệ Tổ quốc", "resolution-28-nq-tw-2013"],
  ["Resolution 28-NQ/TW of 25 October 2013", "resolution-28-nq-tw-2013"],
  ["Resolution 28-NQ/TW on reform of social insurance", "resolution-28-nq-tw-2018"],
  ["Nghị quyết 28-NQ/TW về cải cách chính sách bảo hiểm xã hội", "resolution-28-nq-tw-2018"],
  ["Resolution 28 (13th tenure)", "resolution-28-nq-tw-2022"],
  ["Nghị quyết 28-NQ/TW khóa XIII", "resolution-28-nq-tw-2022"],
  ["Resolution 28-NQ/TW dated 1 January 2010", "-"],
  ["Resolution 28-NQ/TW of the Government", "-"],
  ["Decree 03/2019/NĐ-CP", "?2"],
  ["Decree 03", "?2"],
  ["Decree 03/2019/NĐ-CP dated 4 January 2019", "decree-03-2019-nd-cp-remote-sensing"],
  ["Decree 03/2019/NĐ-CP on remote sensing", "decree-03-2019-nd-cp-remote-sensing"],
  ["Decree 3/2019/ND-CP dated 5 September 2019", "decree-03-2019-nd-cp-coordination"],
  ["Decree 03/2019/NĐ-CP on coordination between the two ministries", "decree-03-2019-nd-cp-coordination"],
  ["Decree 03/2019/NĐ-CP dated 6 September 2019", "-"],
  ["Conclusion 64-KL/TW", "?2"],
  ["Kết luận 64", "?2"],
  ["Conclusion 64-KL/TW on firm defensive areas", "conclusion-64-kl-tw-2019"],
  ["Conclusion 64-KL/TW of the Politburo", "conclusion-64-kl-tw-2019"],
  ["Conclusion 64-KL/TW (11th tenure)", "conclusion-64-kl-tw-2013"],
  ["Conclusion 64-KL/TW on renewing the political system", "conclusion-64-kl-tw-2013"],
  ["Resolution 45-NQ/TW", "?2"],
  ["Resolution 45-NQ/TW on Hai Phong", "resolution-45-nq-tw-2019"],
  ["Nghị quyết 45-NQ/TW về xây dựng thành phố Hải Phòng", "resolution-45-nq-tw-2019"],
  ["Resolution 45-NQ/TW of 24 January 2019", "resolution-45-nq-tw-2019"],
  ["Resolution 45-NQ/TW on intellectuals", "resolution-45-nq-tw-2023"],
  ["Nghị quyết 45 khóa XIII", "resolution-45-nq-tw-2023"],
  ["Directive 12-CT/TW of the Politburo", "?2"],
  ["Directive 12 (10th tenure)", "directive-12-ct-tw-2007"],
  ["Directive 12-CT/TW on economic security", "directive-12-ct-tw-2017"],
  ["Chỉ thị 12-CT/TW về giáo dục quốc phòng", "directive-12-ct-tw-2007"],
  ["Decision 1589/QD-TTg dated 24 July 2025", "-"],
  ["Decree 164/2018/ND-CP dated 12 December 2018", "-"],
  ["Decree 164/2017/ND-CP", "-"],
  ["Decision 164", "-"],
  ["Resolution 30 on tourism in the mountains", "-"],
  ["Resolution 11 of the Government", "-"],
  ["Law on National Defence of 2005", "-"],
  ["Luật Dân quân tự vệ năm 2009", "-"],
];

test.each(repeated)("%s means %s", (text, meaning) => {
  expect(meanings(text)).toEqual([meaning]);
});

describe("an ambiguous citation", () => {
  test("keeps its candidates and says why in both languages", () => {
    const [found] = cite("Resolution 28-NQ/TW");
    expect(found?.resolution).toMatchObject({
      kind: "ambiguous",
      likely: null,
      reason: { en: expect.stringMatching(/several/i), vi: expect.stringMatching(/nhiều/i) },
    });
  });

  test("names the newest candidate likely where the time of the text is known", () => {
    const [found] = cite("the Resolution of the 8th Plenum of the Party Central Committee", {
      published: "2024-04-15",
    });
    expect(found?.resolution).toMatchObject({ kind: "ambiguous", likely: "resolution-44-nq-tw-2023" });
  });

  test("is none where the text is older than all candidates but one", () => {
    const text = "the Resolution of the 8th Plenum of the Party Central Committee";
    expect(meanings(text, { published: "2015" })).toEqual(["resolution-28-nq-tw-2013"]);
  });
});

test("a text cites nothing that came after it", () => {
  expect(meanings("Decree 21/2019/NĐ-CP", { published: "2018-05-01" })).toEqual(["-"]);
  expect(meanings("Decree 21/2019/NĐ-CP", { published: "2019-02-22" })).toEqual(["decree-21-2019-nd-cp"]);
});

describe("a provincial document", () => {
  const bare = "Resolution 25-NQ/TU is carried out.";
  test("needs its province", () => {
    expect(meanings(bare)).toEqual(["-"]);
    expect(meanings(bare, { provinces: ["bac-ninh"] })).toEqual(["bac-ninh-resolution-25-nq-tu-2021"]);
    expect(meanings(bare, { provinces: ["ha-nam"] })).toEqual(["-"]);
  });
  test("is known by its issuer's name even in a text on another province", () => {
    const text = "Nghị quyết 25-NQ/TU của Tỉnh ủy Bắc Ninh";
    expect(meanings(text, { provinces: ["ha-nam"] })).toEqual(["bac-ninh-resolution-25-nq-tu-2021"]);
  });
  test("is not mistaken for one of the centre", () => {
    expect(meanings("Resolution 28-NQ/TU", { provinces: ["bac-ninh"] })).toEqual(["-"]);
  });
});

test("the text as a whole decides where the sentence does not", () => {
  const about =
    "Defensive areas were planned. The defensive area of the province is firm. Each defensive area counts.";
  expect(meanings(`${about} They follow Resolution 28-NQ/TW.`)).toEqual(["resolution-28-nq-tw-2008"]);
  const other = "Social insurance was widened. Social insurance policy is fair. Social insurance counts.";
  expect(meanings(`${other} They follow Resolution 28-NQ/TW.`)).toEqual(["resolution-28-nq-tw-2018"]);
});

test("the province of a text tells documents apart", () => {
  expect(meanings("Resolution 45-NQ/TW is carried out.", { provinces: ["hai-phong"] })).toEqual([
    "resolution-45-nq-tw-2019",
  ]);
});

test("a document that carries out another tells which one is meant", () => {
  expect(meanings("Conclusion 64-KL/TW of 30 October 2019 steps up Resolution 28.")).toEqual([
    "conclusion-64-kl-tw-2019",
    "resolution-28-nq-tw-2008",
  ]);
});

describe("a reference back", () => {
  const decree = "decree-03-2019-nd-cp-coordination";
  test.each([
    ["Decree 03/2019/NĐ-CP dated 5 September 2019 came first. Decree 03 is known to all.", [decree, decree]],
    ["Decree 03/2019/NĐ-CP dated 5 September 2019 came first. The Decree is known.", [decree, decree]],
    ["Decree 03/2019/NĐ-CP dated 5 September 2019 came first. They learn this decree.", [decree, decree]],
    [
      "Decree 03/2019/NĐ-CP dated 5 September 2019 came. The above-mentioned decree is known.",
      [decree, decree],
    ],
    ["Nghị định 03/2019/NĐ-CP ngày 05/9/2019 ra đời. Nghị định này rất quan trọng.", [decree, decree]],
    ["Nghị định 03/2019/NĐ-CP ngày 05/9/2019 ra đời. Nghị định nêu trên rất quan trọng.", [decree, decree]],
    ["The Law on Civil Defence is new. The Law is taught.", ["law-18-2023-qh15", "law-18-2023-qh15"]],
  ])("%s", (text, documents) => {
    expect(meanings(text)).toEqual(documents);
  });

  test.each([
    [
      "two documents of the kind were named",
      "Decree 164/2018/NĐ-CP and Decree 21/2019/NĐ-CP apply. The Decree is known.",
    ],
    [
      "none of the kind was named",
      "Decree 164/2018/NĐ-CP and Decree 21/2019/NĐ-CP apply. The Resolution is known.",
    ],
    [
      "it stands in small letters",
      "Decree 164/2018/NĐ-CP and Decree 21/2019/NĐ-CP apply. The resolution is known.",
    ],
  ])("is left out where %s", (_why, text) => {
    expect(cite(text)).toHaveLength(2);
  });

  test("stands before what it would refer to and is left out", () => {
    expect(cite("The Decree is known. Decree 164/2018/NĐ-CP applies.")).toHaveLength(1);
  });
});

test("finding and resolving can be asked apart", () => {
  const text = "Resolution 28-NQ/TW dated 22 September 2008";
  const [cited] = findCitations(text, "en");
  if (cited === undefined) throw new Error("expected a citation");
  expect(resolveCitation(cited, registry, resolutionContext(text))).toEqual({
    kind: "resolved",
    document: "resolution-28-nq-tw-2008" as DocumentId,
    certainty: "certain",
    reason: null,
  });
});
