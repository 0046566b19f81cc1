import { type Case, many, one } from "./case.ts";

export const numbered: Case[] = [
  one("They follow Decree No. 164/2018/NĐ-CP closely.", "Decree No. 164/2018/NĐ-CP", "decree", {
    number: "164/2018/ND-CP",
    document: "decree-164-2018-nd-cp",
  }),
  one("They follow Decree 164/2018/ND-CP closely.", "Decree 164/2018/ND-CP", "decree", {
    number: "164/2018/ND-CP",
    document: "decree-164-2018-nd-cp",
  }),
  one("The Government's Decree No.164/2018/ND-CP sets this out.", "Decree No.164/2018/ND-CP", "decree", {
    number: "164/2018/ND-CP",
    issuer: "Government",
    document: "decree-164-2018-nd-cp",
  }),
  one(
    "Work rests on Decree No. 164/2018/ND-CP dated 21 December 2018.",
    "Decree No. 164/2018/ND-CP dated 21 December 2018",
    "decree",
    { number: "164/2018/ND-CP", date: "2018-12-21", document: "decree-164-2018-nd-cp" },
  ),
  one(
    "Work rests on Decree 164/2018/ND-CP of December 21, 2018.",
    "Decree 164/2018/ND-CP of December 21, 2018",
    "decree",
    { date: "2018-12-21", document: "decree-164-2018-nd-cp" },
  ),
  one(
    "Work rests on Decree 164/2018/ND-CP, dated December 21st, 2018, as before.",
    "Decree 164/2018/ND-CP, dated December 21st, 2018",
    "decree",
    { date: "2018-12-21", document: "decree-164-2018-nd-cp" },
  ),
  one(
    "See Decree No 21/2019/NĐ-CP issued on 22 February 2019 on defence zones.",
    "Decree No 21/2019/NĐ-CP issued on 22 February 2019",
    "decree",
    { number: "21/2019/ND-CP", date: "2019-02-22", document: "decree-21-2019-nd-cp" },
  ),
  one("See Decree Number 21/2019/NĐ-CP (22/2/2019).", "Decree Number 21/2019/NĐ-CP (22/2/2019)", "decree", {
    number: "21/2019/ND-CP",
    date: "2019-02-22",
    document: "decree-21-2019-nd-cp",
  }),
  one(
    "See Decree Nº 22/2021/NĐ-CP of the Government.",
    "Decree Nº 22/2021/NĐ-CP of the Government",
    "decree",
    { number: "22/2021/ND-CP", issuer: "Government", document: "decree-22-2021-nd-cp" },
  ),
  one("See decree № 168/2018/ND-CP.", "decree № 168/2018/ND-CP", "decree", {
    number: "168/2018/ND-CP",
    document: "decree-168-2018-nd-cp",
  }),
  one("See decree no. 168/2018/nd-cp.", "decree no. 168/2018/nd-cp", "decree", {
    number: "168/2018/nd-cp",
    document: "decree-168-2018-nd-cp",
  }),
  one("Under GOVERNMENT DECREE NO. 72/2020/ND-CP all is set.", "DECREE NO. 72/2020/ND-CP", "decree", {
    number: "72/2020/ND-CP",
    issuer: "GOVERNMENT",
    document: "decree-72-2020-nd-cp",
  }),
  one("The earlier Decree No. 152/2007/ND-CP is gone.", "Decree No. 152/2007/ND-CP", "decree", {
    number: "152/2007/ND-CP",
    document: "decree-152-2007-nd-cp",
  }),
  one("Note Decree 13 / 2014 / NĐ – CP here.", "Decree 13 / 2014 / NĐ – CP", "decree", {
    number: "13/2014/ND-CP",
    document: "decree-13-2014-nd-cp",
  }),
  one(
    "Note Decree No.\u00a0220/2025/N\u0110\u2011CP here.",
    "Decree No.\u00a0220/2025/N\u0110\u2011CP",
    "decree",
    { number: "220/2025/ND-CP", document: "decree-220-2025-nd-cp" },
  ),
  one("Note Decree 34/2014/N\u00d0-CP here.", "Decree 34/2014/N\u00d0-CP", "decree", {
    number: "34/2014/ND-CP",
    document: "decree-34-2014-nd-cp",
  }),
  one("Note De\u00adcree 77/2010/NĐ-\u00adCP here.", "De\u00adcree 77/2010/NĐ-\u00adCP", "decree", {
    number: "77/2010/ND-CP",
    document: "decree-77-2010-nd-cp",
  }),
  one("Since Decree 164 came, much has changed.", "Decree 164", "decree", {
    number: "164",
    form: "short-form",
    document: "decree-164-2018-nd-cp",
  }),
  one("Since Decree 164/2018 came, much has changed.", "Decree 164/2018", "decree", {
    number: "164/2018",
    document: "decree-164-2018-nd-cp",
  }),
  one("Since Decree 22 of 2021 came, much has changed.", "Decree 22 of 2021", "decree", {
    number: "22",
    document: "decree-22-2021-nd-cp",
  }),
  one(
    "By the Politburo's Resolution No. 28-NQ/TW dated September 22, 2008, areas are built.",
    "Resolution No. 28-NQ/TW dated September 22, 2008",
    "resolution",
    { number: "28-NQ/TW", date: "2008-09-22", issuer: "Politburo", document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "By the Politburo’s Resolution No.28-NQ/TW, dated 22nd September 2008, areas are built.",
    "Resolution No.28-NQ/TW, dated 22nd September 2008",
    "resolution",
    { date: "2008-09-22", issuer: "Politburo", document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Resolution 28/NQ-TW of the Politburo on defensive zones",
    "Resolution 28/NQ-TW of the Politburo",
    "resolution",
    { number: "28/NQ-TW", issuer: "Politburo", document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Resolution No. 28 of the Political Bureau (10th tenure) guides them.",
    "Resolution No. 28 of the Political Bureau (10th tenure)",
    "resolution",
    {
      number: "28",
      issuer: "Political Bureau",
      tenure: 10,
      form: "short-form",
      document: "resolution-28-nq-tw-2008",
    },
  ),
  one("The 10th-tenure Politburo’s Resolution 28 guides them.", "Resolution 28", "resolution", {
    number: "28",
    issuer: "Politburo",
    tenure: 10,
    document: "resolution-28-nq-tw-2008",
  }),
  one(
    "Resolution 28-NQ/TW of the 11th tenure guides them.",
    "Resolution 28-NQ/TW of the 11th tenure",
    "resolution",
    { tenure: 11, document: "resolution-28-nq-tw-2013" },
  ),
  one("Resolution 28-NQ/TW (tenure XII) guides them.", "Resolution 28-NQ/TW (tenure XII)", "resolution", {
    tenure: 12,
    document: "resolution-28-nq-tw-2018",
  }),
  one("Resolution 28-NQ/TW, 13th tenure, guides them.", "Resolution 28-NQ/TW, 13th tenure", "resolution", {
    tenure: 13,
    document: "resolution-28-nq-tw-2022",
  }),
  one(
    "On 22 September 2008, the Politburo issued Resolution No. 28-NQ/TW.",
    "Resolution No. 28-NQ/TW",
    "resolution",
    { date: "2008-09-22", issuer: "Politburo", document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "On October 25, 2013, the Party Central Committee adopted Resolution 28-NQ/TW.",
    "Resolution 28-NQ/TW",
    "resolution",
    { date: "2013-10-25", issuer: "Party Central Committee", document: "resolution-28-nq-tw-2013" },
  ),
  one(
    "Resolution 24-NQ/TW of 16 April 2018 is secret.",
    "Resolution 24-NQ/TW of 16 April 2018",
    "resolution",
    { date: "2018-04-16", document: "resolution-24-nq-tw-2018" },
  ),
  one(
    "Resolution 24-NQ/TW, issued by the Politburo on 16 April 2018, is secret.",
    "Resolution 24-NQ/TW",
    "resolution",
    { number: "24-NQ/TW", document: "resolution-24-nq-tw-2018" },
  ),
  one(
    "Resolution 05-NQ/TW signed on 17-01-2022 reorganises the army.",
    "Resolution 05-NQ/TW signed on 17-01-2022",
    "resolution",
    { number: "05-NQ/TW", date: "2022-01-17", document: "resolution-05-nq-tw-2022" },
  ),
  one(
    "Resolution 5-NQ/TW (2022-01-17) reorganises the army.",
    "Resolution 5-NQ/TW (2022-01-17)",
    "resolution",
    { number: "5-NQ/TW", date: "2022-01-17", document: "resolution-05-nq-tw-2022" },
  ),
  one(
    "Resolution 30-NQ/TW (23.11.2022) is on the Red River Delta.",
    "Resolution 30-NQ/TW (23.11.2022)",
    "resolution",
    { date: "2022-11-23", document: "resolution-30-nq-tw-2022" },
  ),
  one(
    "Resolution 866-NQ/QUTW of the Central Military Commission applies.",
    "Resolution 866-NQ/QUTW of the Central Military Commission",
    "resolution",
    { number: "866-NQ/QUTW", issuer: "Central Military Commission", document: "resolution-866-nq-qutw-2025" },
  ),
  one("Resolution No. 202/2025/QH15 merges provinces.", "Resolution No. 202/2025/QH15", "resolution", {
    number: "202/2025/QH15",
    document: "resolution-202-2025-qh15",
  }),
  one(
    "Resolution 1674/NQ-UBTVQH15 dated 16 June 2025 applies.",
    "Resolution 1674/NQ-UBTVQH15 dated 16 June 2025",
    "resolution",
    { number: "1674/NQ-UBTVQH15", date: "2025-06-16", document: "resolution-1674-nq-ubtvqh15" },
  ),
  one(
    "The National Assembly Standing Committee’s Resolution 76/2025/UBTVQH15 applies.",
    "Resolution 76/2025/UBTVQH15",
    "resolution",
    {
      number: "76/2025/UBTVQH15",
      issuer: "National Assembly Standing Committee",
      document: "resolution-76-2025-ubtvqh15",
    },
  ),
  one(
    "Resolution No. 7/NQ-CP of the Government carries it out.",
    "Resolution No. 7/NQ-CP of the Government",
    "resolution",
    { number: "7/NQ-CP", issuer: "Government", document: null },
  ),
  one(
    "The Provincial Party Committee’s Resolution 25-NQ/TU, dated 12 July 2021, on Bac Ninh city.",
    "Resolution 25-NQ/TU, dated 12 July 2021",
    "resolution",
    {
      number: "25-NQ/TU",
      date: "2021-07-12",
      issuer: "Provincial Party Committee",
      document: "bac-ninh-resolution-25-nq-tu-2021",
    },
  ),
  one(
    "Conclusion No. 64-KL/TW of 30 October 2019 stepped it up.",
    "Conclusion No. 64-KL/TW of 30 October 2019",
    "conclusion",
    { number: "64-KL/TW", date: "2019-10-30", document: "conclusion-64-kl-tw-2019" },
  ),
  one("Politburo Conclusion 96-KL/TW is on Hai Phong.", "Conclusion 96-KL/TW", "conclusion", {
    number: "96-KL/TW",
    issuer: "Politburo",
    document: "conclusion-96-kl-tw-2024",
  }),
  one(
    "Decision No. 1371/QĐ-TTg of the Prime Minister approves it.",
    "Decision No. 1371/QĐ-TTg of the Prime Minister",
    "decision",
    { number: "1371/QD-TTg", issuer: "Prime Minister", document: "decision-1371-qd-ttg-2021" },
  ),
  one(
    "Prime Minister's Decision No. 919/QD-TTg dated 01/08/2022 approves it.",
    "Decision No. 919/QD-TTg dated 01/08/2022",
    "decision",
    {
      number: "919/QD-TTg",
      date: "2022-08-01",
      issuer: "Prime Minister",
      document: "decision-919-qd-ttg-2022",
    },
  ),
  one("decision no. 490/QD-TTg is older.", "decision no. 490/QD-TTg", "decision", {
    number: "490/QD-TTg",
    document: "decision-490-qd-ttg-2018",
  }),
  one(
    "Directive No. 12-CT/TW of 3 May 2007 is on education.",
    "Directive No. 12-CT/TW of 3 May 2007",
    "directive",
    { number: "12-CT/TW", date: "2007-05-03", document: "directive-12-ct-tw-2007" },
  ),
  one(
    "Directive 05-CT/TW of the Politburo is on Ho Chi Minh.",
    "Directive 05-CT/TW of the Politburo",
    "directive",
    { number: "05-CT/TW", issuer: "Politburo", document: null },
  ),
  one(
    "Circular No. 38/2019/TT-BQP of the Ministry of National Defence applies.",
    "Circular No. 38/2019/TT-BQP of the Ministry of National Defence",
    "circular",
    { number: "38/2019/TT-BQP", issuer: "Ministry of National Defence" },
  ),
  one(
    "Joint Circular No. 05/2020/TTLT-BQP-BCA applies.",
    "Joint Circular No. 05/2020/TTLT-BQP-BCA",
    "circular",
    { number: "05/2020/TTLT-BQP-BCA" },
  ),
  one(
    "Guideline 24-HD/BTCTW dated 20 September 2023 applies.",
    "Guideline 24-HD/BTCTW dated 20 September 2023",
    "guideline",
    { number: "24-HD/BTCTW", date: "2023-09-20", document: "guidance-24-hd-btctw-2023" },
  ),
  one("Guidance No. 24-HD/BTCTW applies.", "Guidance No. 24-HD/BTCTW", "guideline", {
    number: "24-HD/BTCTW",
    document: "guidance-24-hd-btctw-2023",
  }),
  one("Instruction No. 35-HD/BTCTW applied before.", "Instruction No. 35-HD/BTCTW", "instruction", {
    number: "35-HD/BTCTW",
  }),
  one(
    "Regulation No. 332-QĐ/TW of the Secretariat applies.",
    "Regulation No. 332-QĐ/TW of the Secretariat",
    "regulation",
    { number: "332-QD/TW", issuer: "Secretariat", document: null },
  ),
  one("Plan 3433/KH-BQP of 14 June 2025 follows.", "Plan 3433/KH-BQP of 14 June 2025", "plan", {
    number: "3433/KH-BQP",
    date: "2025-06-14",
  }),
  one(
    "Action Programme No. 15-CTr/TU of the Provincial Party Committee follows.",
    "Action Programme No. 15-CTr/TU of the Provincial Party Committee",
    "programme",
    { number: "15-CTr/TU", issuer: "Provincial Party Committee" },
  ),
  one("Announcement No. 45-TB/TW was read.", "Announcement No. 45-TB/TW", "announcement", {
    number: "45-TB/TW",
  }),
  one("Report No. 120/BC-BQP was read.", "Report No. 120/BC-BQP", "report", { number: "120/BC-BQP" }),
  one("Order No. 03/2024/L-CTN promulgates it.", "Order No. 03/2024/L-CTN", "order", {
    number: "03/2024/L-CTN",
  }),
  one("Law No. 22/2018/QH14 on National Defence applies.", "Law No. 22/2018/QH14", "law", {
    number: "22/2018/QH14",
    document: "law-22-2018-qh14",
  }),
  one("Law 22/2018 applies.", "Law 22/2018", "law", { number: "22/2018", document: "law-22-2018-qh14" }),
  one("Ordinance No. 02/2020/UBTVQH14 applies.", "Ordinance No. 02/2020/UBTVQH14", "ordinance", {
    number: "02/2020/UBTVQH14",
  }),
  one("Project 1371 runs until 2027.", "Project 1371", "project", {
    number: "1371",
    form: "short-form",
    document: "decision-1371-qd-ttg-2021",
  }),
  one("The city runs Programme 135 too.", "Programme 135", "programme", { number: "135" }),
  one("The rules of 28-NQ/TW dated 22/9/2008 hold.", "28-NQ/TW dated 22/9/2008", "resolution", {
    number: "28-NQ/TW",
    date: "2008-09-22",
    document: "resolution-28-nq-tw-2008",
  }),
  one("As 164/2018/NĐ-CP says, both go together.", "164/2018/NĐ-CP", "decree", {
    number: "164/2018/ND-CP",
    document: "decree-164-2018-nd-cp",
  }),
  one("As 202/2025/QH15 says, provinces merge.", "202/2025/QH15", "resolution", {
    number: "202/2025/QH15",
    document: "resolution-202-2025-qh15",
  }),
  one(
    "Resolution of the Politburo (No. 51-NQ/TW, dated 5 September 2019) guards security.",
    "Resolution of the Politburo (No. 51-NQ/TW, dated 5 September 2019)",
    "resolution",
    { number: "51-NQ/TW", date: "2019-09-05", issuer: "Politburo", document: "resolution-51-nq-tw-2019" },
  ),
  one("ResolutionNo.44-NQ/TW was typed in haste.", "ResolutionNo.44-NQ/TW", "resolution", {
    number: "44-NQ/TW",
    document: "resolution-44-nq-tw-2023",
  }),
  one(
    "Resolution 60-NQ/TW of the 11th Plenum agreed it.",
    "Resolution 60-NQ/TW of the 11th Plenum",
    "resolution",
    { number: "60-NQ/TW", plenum: 11, document: "resolution-60-nq-tw-2025" },
  ),
  one("under resolution 44, the strategy is", "resolution 44", "resolution", { number: "44" }),
  one("Decree 03/2019/ND-CP dated 05/09/2019", "Decree 03/2019/ND-CP dated 05/09/2019", "decree", {
    date: "2019-09-05",
    document: "decree-03-2019-nd-cp-coordination",
  }),
  one(
    "after ten years of the 10th-tenure Politburo’s Resolution No. 28/NQ-TWon firm zones",
    "Resolution No. 28/NQ-TW",
    "resolution",
    { number: "28/NQ-TW", tenure: 10, document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "the 10th Politburo’s Resolution 28-NQ/TW, dated September 22nd, 2008",
    "Resolution 28-NQ/TW, dated September 22nd, 2008",
    "resolution",
    { issuer: "Politburo", tenure: 10, document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Resolution 28/NQ-TW of the 10th Politburo",
    "Resolution 28/NQ-TW of the 10th Politburo",
    "resolution",
    { issuer: "Politburo", tenure: 10, document: "resolution-28-nq-tw-2008" },
  ),
  one(
    "Resolution 28-NQ/TW issued on September 22, 2008, by the Politburo",
    "Resolution 28-NQ/TW issued on September 22, 2008, by the Politburo",
    "resolution",
    { date: "2008-09-22", issuer: "Politburo", document: "resolution-28-nq-tw-2008" },
  ),
  one("the Politburo (10th tenure) issued Resolution No. 28-NQ/TW", "Resolution No. 28-NQ/TW", "resolution", {
    issuer: "Politburo",
    tenure: 10,
    document: "resolution-28-nq-tw-2008",
  }),
  one("Circular No. 29/2020/TT-BQP, on May 5th, 2020 they met.", "Circular No. 29/2020/TT-BQP", "circular", {
    date: null,
  }),
  one("Project 1371's steering committee met.", "Project 1371", "project", {
    document: "decision-1371-qd-ttg-2021",
  }),
  one("Resolution numbered 44-NQ/TW", "Resolution numbered 44-NQ/TW", "resolution", {
    number: "44-NQ/TW",
    document: "resolution-44-nq-tw-2023",
  }),
];

export const listed: Case[] = [
  many(
    "Decrees 164/2018/NĐ-CP and 21/2019/NĐ-CP of the Government apply.",
    [
      "Decrees 164/2018/NĐ-CP",
      "decree",
      { number: "164/2018/ND-CP", issuer: "Government", document: "decree-164-2018-nd-cp" },
    ],
    [
      "21/2019/NĐ-CP of the Government",
      "decree",
      { number: "21/2019/ND-CP", issuer: "Government", document: "decree-21-2019-nd-cp" },
    ],
  ),
  many(
    "Resolutions No. 30 and 44 apply.",
    ["Resolutions No. 30", "resolution", { number: "30", document: "resolution-30-nq-tw-2022" }],
    ["44", "resolution", { number: "44", document: "resolution-44-nq-tw-2023" }],
  ),
  many(
    "Resolutions 30-NQ/TW, 11-NQ/TW and 23-NQ/TW cover regions.",
    ["Resolutions 30-NQ/TW", "resolution", { document: "resolution-30-nq-tw-2022" }],
    ["11-NQ/TW", "resolution", { document: "resolution-11-nq-tw-2022" }],
    ["23-NQ/TW", "resolution", { document: "resolution-23-nq-tw-2022" }],
  ),
  many(
    "Conclusion 64-KL/TW and Resolution 28-NQ/TW on firm defensive areas apply.",
    ["Conclusion 64-KL/TW", "conclusion", { document: "conclusion-64-kl-tw-2019" }],
    ["Resolution 28-NQ/TW", "resolution", { document: "resolution-28-nq-tw-2008" }],
  ),
  many(
    "Decree 164/2018/ND-CP, dated 21 December 2018, and Decree 168/2018/ND-CP, dated 28 December 2018, apply.",
    [
      "Decree 164/2018/ND-CP, dated 21 December 2018",
      "decree",
      { date: "2018-12-21", document: "decree-164-2018-nd-cp" },
    ],
    [
      "Decree 168/2018/ND-CP, dated 28 December 2018",
      "decree",
      { date: "2018-12-28", document: "decree-168-2018-nd-cp" },
    ],
  ),
  many(
    "Resolution 28 (10th tenure) and Resolution 28 (11th tenure) differ.",
    ["Resolution 28 (10th tenure)", "resolution", { tenure: 10, document: "resolution-28-nq-tw-2008" }],
    ["Resolution 28 (11th tenure)", "resolution", { tenure: 11, document: "resolution-28-nq-tw-2013" }],
  ),
  many(
    "Decisions 490/QD-TTg (7 May 2018) and 919/QD-TTg (1 August 2022) apply.",
    [
      "Decisions 490/QD-TTg (7 May 2018)",
      "decision",
      { date: "2018-05-07", document: "decision-490-qd-ttg-2018" },
    ],
    ["919/QD-TTg (1 August 2022)", "decision", { date: "2022-08-01", document: "decision-919-qd-ttg-2022" }],
  ),
  many(
    "the Law on National Defence and the Law on Civil Defence",
    ["Law on National Defence", "law", { document: "law-22-2018-qh14" }],
    ["Law on Civil Defence", "law", { document: "law-18-2023-qh15" }],
  ),
  many(
    "Central Resolution 8 (11th,13th tenure) is studied.",
    [
      "Central Resolution 8 (11th,13th tenure)",
      "resolution",
      { tenure: 11, plenum: 8, document: "resolution-28-nq-tw-2013" },
    ],
    [
      "Central Resolution 8 (11th,13th tenure)",
      "resolution",
      { tenure: 13, plenum: 8, document: "resolution-44-nq-tw-2023" },
    ],
  ),
  many(
    "Central Resolution No. 8 (11th and 13th tenures) is studied.",
    [
      "Central Resolution No. 8 (11th and 13th tenures)",
      "resolution",
      { tenure: 11, document: "resolution-28-nq-tw-2013" },
    ],
    [
      "Central Resolution No. 8 (11th and 13th tenures)",
      "resolution",
      { tenure: 13, document: "resolution-44-nq-tw-2023" },
    ],
  ),
];

export const plenums: Case[] = [
  one(
    "the Resolution of the 8th Plenum, 13th tenure, on the Fatherland",
    "Resolution of the 8th Plenum, 13th tenure",
    "resolution",
    { tenure: 13, plenum: 8, number: null, form: "short-form", document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "the Resolution of the 8th Plenum (11th tenure)",
    "Resolution of the 8th Plenum (11th tenure)",
    "resolution",
    { tenure: 11, plenum: 8, document: "resolution-28-nq-tw-2013" },
  ),
  one(
    "the Resolution of the 8th Plenum of the 13th Party Central Committee",
    "Resolution of the 8th Plenum of the 13th Party Central Committee",
    "resolution",
    { tenure: 13, plenum: 8, document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "the Resolution of the 13th Party Central Committee’s 8th Plenum",
    "Resolution of the 13th Party Central Committee’s 8th Plenum",
    "resolution",
    { tenure: 13, plenum: 8, document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "the resolution of the eighth plenary session of the Party Central Committee (11th tenure)",
    "resolution of the eighth plenary session of the Party Central Committee (11th tenure)",
    "resolution",
    { tenure: 11, plenum: 8, document: "resolution-28-nq-tw-2013" },
  ),
  one("the 8th Plenum Resolution (13th tenure)", "8th Plenum Resolution (13th tenure)", "resolution", {
    tenure: 13,
    plenum: 8,
    document: "resolution-44-nq-tw-2023",
  }),
  one("the\u00a08th Plenum’s resolution, 13th tenure", "8th Plenum’s resolution, 13th tenure", "resolution", {
    tenure: 13,
    plenum: 8,
    document: "resolution-44-nq-tw-2023",
  }),
  one("Central Resolution 8 (11th tenure)", "Central Resolution 8 (11th tenure)", "resolution", {
    tenure: 11,
    plenum: 8,
    document: "resolution-28-nq-tw-2013",
  }),
  one(
    "the Party Central Committee's Resolution No. 8 (11th tenure)",
    "Resolution No. 8 (11th tenure)",
    "resolution",
    { tenure: 11, document: "resolution-28-nq-tw-2013" },
  ),
  one(
    "Resolution 8 of the Party Central Committee, 13th tenure",
    "Resolution 8 of the Party Central Committee, 13th tenure",
    "resolution",
    { tenure: 13, document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "Resolution of the 11th Plenum, 13th tenure",
    "Resolution of the 11th Plenum, 13th tenure",
    "resolution",
    { tenure: 13, plenum: 11, document: "resolution-60-nq-tw-2025" },
  ),
  one(
    "Resolution of the 8th Plenum of the Party Central Committee",
    "Resolution of the 8th Plenum of the Party Central Committee",
    "resolution",
    { plenum: 8, tenure: null, document: null },
  ),
  one(
    "Conclusion of the 4th Plenum of the 13th Party Central Committee",
    "Conclusion of the 4th Plenum of the 13th Party Central Committee",
    "conclusion",
    { plenum: 4, tenure: 13, document: null },
  ),
  one(
    "Resolution of the 8th Plenum (13th tenure) on wages and pensions",
    "Resolution of the 8th Plenum (13th tenure)",
    "resolution",
    { plenum: 8, tenure: 13, document: null },
  ),
  one(
    "the Resolution of the 13th National Party Congress",
    "Resolution of the 13th National Party Congress",
    "resolution",
    { form: "name", document: null },
  ),
  one(
    "the 8th resolution of the Party Central Committee (13th tenure)",
    "8th resolution of the Party Central Committee (13th tenure)",
    "resolution",
    { plenum: 8, tenure: 13, document: "resolution-44-nq-tw-2023" },
  ),
  one(
    "Resolution No. 8 of the 13th Party Central Committee",
    "Resolution No. 8 of the 13th Party Central Committee",
    "resolution",
    { tenure: 13, document: "resolution-44-nq-tw-2023" },
  ),
];

export const named: Case[] = [
  one("They teach the Law on National Defence to all.", "Law on National Defence", "law", {
    form: "name",
    document: "law-22-2018-qh14",
  }),
  one("They teach the 2018 Law on National Defence to all.", "2018 Law on National Defence", "law", {
    document: "law-22-2018-qh14",
  }),
  one("They teach the Law on National Defense (2018) to all.", "Law on National Defense (2018)", "law", {
    document: "law-22-2018-qh14",
  }),
  one("They teach the law on national defence to all.", "law on national defence", "law", {
    document: "law-22-2018-qh14",
  }),
  one("They teach the National Defence Law 2018 to all.", "National Defence Law 2018", "law", {
    document: "law-22-2018-qh14",
  }),
  one("They once taught the 2005 Law on National Defence.", "2005 Law on National Defence", "law", {
    document: null,
  }),
  one(
    "They teach the Law on National Defence and Security Education.",
    "Law on National Defence and Security Education",
    "law",
    { document: "law-30-2013-qh13" },
  ),
  one("The Civil Defence Law came later.", "Civil Defence Law", "law", { document: "law-18-2023-qh15" }),
  one("The Law on Civil Defense came later.", "Law on Civil Defense", "law", {
    document: "law-18-2023-qh15",
  }),
  one("The civil defence law came later.", "civil defence law", "law", { document: "law-18-2023-qh15" }),
  one("The Law on Militia and Self-Defence Forces holds.", "Law on Militia and Self-Defence Forces", "law", {
    document: "law-48-2019-qh14",
  }),
  one("The Militia and Self-Defence Law holds.", "Militia and Self-Defence Law", "law", {
    document: "law-48-2019-qh14",
  }),
  one("The Border Guard Law holds.", "Border Guard Law", "law", { document: "law-66-2020-qh14" }),
  one("The Law on Military Service holds.", "Law on Military Service", "law", {
    document: "law-78-2015-qh13",
  }),
  one("The Law on Reserve Forces holds.", "Law on Reserve Forces", "law", { document: "law-53-2019-qh14" }),
  one("The Law on People’s Air Defence holds.", "Law on People’s Air Defence", "law", {
    document: "law-49-2024-qh15",
  }),
  one("The Law on People's Air Defence holds.", "Law on People's Air Defence", "law", {
    document: "law-49-2024-qh15",
  }),
  one(
    "The Law on Management and Protection of Defence Works and Military Zones holds.",
    "Law on Management and Protection of Defence Works and Military Zones",
    "law",
    { document: "law-25-2023-qh15" },
  ),
  one("The Law on Fisheries holds.", "Law on Fisheries", "law", { document: null }),
  one(
    "The Law on National Defence No. 22/2018/QH14 holds.",
    "Law on National Defence No. 22/2018/QH14",
    "law",
    { number: "22/2018/QH14", document: "law-22-2018-qh14" },
  ),
  one(
    "The Ordinance on Preferential Treatment of People with Meritorious Services holds.",
    "Ordinance on Preferential Treatment of People with Meritorious Services",
    "ordinance",
    { document: null },
  ),
  one("Rights stand in the 2013 Constitution.", "2013 Constitution", "constitution", { document: null }),
  one("Rights stand in the Constitution.", "Constitution", "constitution", { document: null }),
  one("A decree on defence zones was needed.", "decree on defence zones", "decree", {}),
  one(
    "They heed Regulations on Grass-Roots Democracy.",
    "Regulations on Grass-Roots Democracy",
    "regulation",
    { document: "law-10-2022-qh15" },
  ),
  one(
    "The “One Commune, One Product” (OCOP) programme helps.",
    "“One Commune, One Product” (OCOP) programme",
    "programme",
    { document: "decision-919-qd-ttg-2022" },
  ),
  one('The "One Commune, One Product" program helps.', '"One Commune, One Product" program', "programme", {
    document: "decision-919-qd-ttg-2022",
  }),
  one("The OCOP programme helps.", "OCOP programme", "programme", { document: "decision-919-qd-ttg-2022" }),
  one(
    "The project entitled “Building model barracks” began.",
    "project entitled “Building model barracks”",
    "project",
    { document: null },
  ),
  one("The Scheme on “Digital border posts” began.", "Scheme on “Digital border posts”", "project", {
    document: null,
  }),
  one(
    "The action programme of the Provincial Party Committee was issued.",
    "action programme of the Provincial Party Committee",
    "programme",
    { issuer: "Provincial Party Committee", document: null },
  ),
  one("The National Defence Strategy guides all.", "National Defence Strategy", "strategy", {
    document: "resolution-24-nq-tw-2018",
  }),
  one(
    "The master plan for border roads in the period of 2021-2030, with a vision to 2045, stands.",
    "master plan for border roads in the period of 2021-2030, with a vision to 2045",
    "plan",
    { document: null },
  ),
  one("Article 5 of the Law on National Defence and Article 6 of another", "Law on National Defence", "law", {
    document: "law-22-2018-qh14",
  }),
  one(
    "They read the Constitution of the Socialist Republic of Viet Nam.",
    "Constitution of the Socialist Republic of Viet Nam",
    "constitution",
    {},
  ),
  one(
    "the National Target Programme on New Rural Development",
    "National Target Programme on New Rural Development",
    "programme",
    { document: "decision-263-qd-ttg-2022" },
  ),
  one("the Law on Military Reserve holds", "Law on Military Reserve", "law", {
    document: "law-53-2019-qh14",
  }),
];
