import { describe, expect, it } from "vitest";
import { ask, askJson, isLawError, largestInput, type LawErrorCode } from "@/lib/law/ask";
import type { LawContext } from "@/lib/law/question";
import { questionNames, questions, type QuestionName } from "@/lib/law/questions";
import { shippedLaw } from "@/lib/law/shipped-law";
import { clauseText } from "@/lib/regulation/official-text";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration } from "@/tests/builders/declaration";

const answer = (name: string, input: unknown, context = shippedLaw) => ask(name, input, context) as unknown as Record<string, unknown>;
const bytes = (text: string) => new TextEncoder().encode(text);
/** What JSON makes of a value: undefined fields are gone. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("every question", () => {
  it.each(questionNames.flatMap((name) => Object.keys(questions[name].examples).map((example) => [name, example] as const)))("%s answers its example %s as it says", (name, example) => {
    const reply = answer(name, (questions[name].examples as Record<string, unknown>)[example]);
    expect(reply).not.toHaveProperty("error");
    expect(questions[name].output.safeParse(json(reply)).error).toBeUndefined();
    expect((reply["clauses"] as string[]).length).toBeGreaterThan(0);
    expect(reply["explanation"]).toMatch(/[。）]$/);
  });

  it.each(questionNames)("%s refuses an unknown key, an array, null and nothing at all", (name) => {
    const [example] = Object.values(questions[name].examples);
    expect(answer(name, { ...(example as object), surprise: 1 })).toMatchObject({ error: { code: "invalidInput", path: "surprise" } });
    for (const input of [[], null, "text", 1, true]) expect(answer(name, input)).toMatchObject({ error: { code: "invalidInput", path: "" } });
    expect(isLawError(ask(name, {}, shippedLaw))).toBe(true);
  });
});

const year = (over: object) => ({ filingYear: 2027, years: [{ year: 2024, rd: "1", revenue: "1" }, { year: 2025, rd: "1", revenue: "1" }, { year: 2026, rd: "1", revenue: "1", ...over }] });

describe("strict input", () => {
  it.each<[QuestionName, unknown, string, RegExp]>([
    ["change-deadline", { occurredOn: "2026-02-30" }, "occurredOn", /不是存在的日期/],
    ["change-deadline", { occurredOn: "2026-2-3" }, "occurredOn", /YYYY-MM-DD/],
    ["change-deadline", { occurredOn: "2026-02-03T00:00:00Z" }, "occurredOn", /YYYY-MM-DD/],
    ["change-deadline", { occurredOn: "２０２６-02-03" }, "occurredOn", /YYYY-MM-DD/],
    ["change-deadline", { occurredOn: 20260203 }, "occurredOn", /字符串/],
    ["change-deadline", { occurredOn: "9999-12-31" }, "occurredOn", /之间/],
    ["change-deadline", { occurredOn: "2026-02-03", filedOn: null }, "filedOn", /字符串/],
    ["change-deadline", {}, "occurredOn", /缺少/],
    ["annual-report", { recognizedOn: "2026-12-15", year: "2028" }, "year", /整数/],
    ["annual-report", { recognizedOn: "2026-12-15", year: 2028.5 }, "year", /整数/],
    ["annual-report", { recognizedOn: "2026-12-15", year: 1e300 }, "year", /整数/],
    ["annual-report", { recognizedOn: "2026-12-15", year: Number.NaN }, "year", /整数/],
    ["annual-report", { recognizedOn: "2026-12-15", year: 99_999 }, "year", /之间/],
    ["research-intensity", year({ rd: 1 }), "years.2.rd", /字符串/],
    ["research-intensity", year({ rd: "1.234" }), "years.2.rd", /两位小数/],
    ["research-intensity", year({ rd: "-1" }), "years.2.rd", /负数/],
    ["research-intensity", year({ rd: "NaN" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: "1e3" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: "1,000" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: "" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: " 1" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: "1\n" }), "years.2.rd", /十进制/],
    ["research-intensity", year({ rd: "9".repeat(15) }), "years.2.rd", /14位/],
    ["research-intensity", year({ year: 2025 }), "years", /2024、2025、2026/],
    ["research-intensity", year({ year: 2027 }), "years", /2024、2025、2026/],
    ["research-intensity", year({ rdDomestic: "1.01" }), "years", /境内/],
    ["research-intensity", { filingYear: 2027, years: year({}).years.slice(1) }, "years", /成立日期/],
    ["research-intensity", { filingYear: 2027, years: year({}).years.slice(1), establishedOn: "2024-12-31" }, "years", /2024/],
    ["research-intensity", { filingYear: 2027, years: [], establishedOn: "2028-01-01" }, "years", /晚于/],
    ["grades", { grades: [{ round: 1, grade: "good" }] }, "grades.0.grade", /excellent/],
    ["grades", { grades: [{ grade: "excellent" }] }, "grades.0.round", /缺少/],
    ["grades", { grades: [{ round: "1", grade: "excellent" }, { round: 1, grade: "excellent" }] }, "grades.1.round", /重复/],
    ["working-days", { from: "2026-09-28", days: 0 }, "days", /1至2000/],
    ["working-days", { from: "2026-09-28", days: 2001 }, "days", /1至2000/],
    ["working-days", { from: "2026-09-28", days: 5, countFirstDay: "yes" }, "countFirstDay", /true/],
    ["base-name", { fieldZh: " ", fieldEn: "x" }, "fieldZh", /不能为空/],
    ["base-name", { fieldZh: "眼\n科", fieldEn: "x" }, "fieldZh", /换行/],
    ["credit-code", { code: "x".repeat(101) }, "code", /过长/],
    ["credit-code", { code: "\u0000" }, "code", /控制字符/],
    ["eligibility", { filedOn: "2027-03-15", host: { nam: "x" } }, "host.nam", /nam/],
    ["eligibility", { filedOn: "2027-03-15", partners: [{ region: "de" }] }, "partners.0.region", /ISO/],
    ["eligibility", { filedOn: "2027-03-15", explanations: { x: "y" } }, "explanations.x", /x/],
    ["eligibility", { filedOn: "2027-03-15", rdYears: [{ year: 2026, rd: 5, revenue: "1" }] }, "rdYears.0.rd", /字符串/],
  ])("%s %j: %s", (name, input, path, message) => {
    const { error } = answer(name, input) as { error: { code: string; message: string; path: string } };
    expect(error).toMatchObject({ code: "invalidInput", path });
    expect(error.message).toMatch(message);
  });

  it.each<[string, Uint8Array, LawErrorCode]>([
    ["nothing", bytes(""), "emptyInput"],
    ["white space", bytes(" \t"), "emptyInput"],
    ["broken JSON", bytes("{"), "invalidJson"],
    ["two objects", bytes("{}{}"), "invalidJson"],
    ["NaN", bytes("NaN"), "invalidJson"],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), "invalidEncoding"],
    ["a line too long", new Uint8Array(largestInput + 1).fill(0x20), "tooLarge"],
    ["a prototype", bytes('{"__proto__":{"code":"x"},"code":"x"}'), "invalidInput"],
  ])("%s", (_, text, code) => {
    expect(askJson("credit-code", text, shippedLaw)).toMatchObject({ error: { code } });
  });

  it("a byte order mark and a carriage return are passed over", () => {
    expect(askJson("credit-code", bytes('\uFEFF{"code":"x"}\r'), shippedLaw)).toMatchObject({ valid: false });
  });

  it("an unknown question names the known ones", () => {
    for (const name of ["nope", "constructor", "__proto__", ""]) expect(ask(name, {}, shippedLaw)).toMatchObject({ error: { code: "unknownQuestion" } });
    expect(askJson("nope", bytes("{"), shippedLaw)).toMatchObject({ error: { code: "unknownQuestion" } });
  });
});

describe("what the contract says of each", () => {
  it("change-deadline: outcome and lateness only with a day of filing; before the event is met", () => {
    expect(answer("change-deadline", { occurredOn: "2026-07-15" })).not.toHaveProperty("outcome");
    expect(answer("change-deadline", { occurredOn: "2026-07-15", filedOn: "2026-07-14" })).toMatchObject({ outcome: "met", daysLate: 0 });
    expect(answer("change-deadline", { occurredOn: "2026-07-15", filedOn: "2026-08-18" })).toMatchObject({ outcome: "unmet", daysLate: 1, clauses: ["art16", "art22.5"] });
  });

  it("annual-report: days are null when nothing is due", () => {
    expect(answer("annual-report", { recognizedOn: "2027-02-01", year: 2028 })).toMatchObject({ due: false, reportYear: 2027, nominalDay: null, lastDay: null, provisional: false });
  });

  it("research-intensity: null shortfall when met and when revenue sums to zero", () => {
    const none = { revenue: "0" };
    const zero = { filingYear: 2027, years: [2024, 2025, 2026].map((one) => ({ year: one, rd: "1", ...none })) };
    expect(answer("research-intensity", zero)).toMatchObject({ outcome: "judgement", thresholdPercent: 5, ratioPercent: null, meanPercent: null, shortfall: null });
    expect(answer("research-intensity", { filingYear: 2027, years: [], establishedOn: "2027-01-05" })).toMatchObject({ outcome: "judgement", thresholdPercent: null });
  });

  it("grades: absent rounds warn and are passed over", () => {
    const grades = ["unqualified", "absent", "deferred", "unqualified"].map((grade, round) => ({ round, grade }));
    expect(answer("grades", { grades })).toMatchObject({ revocationGround: true, rectificationRequired: true, warnings: [{ clause: "art22.1" }], clauses: ["art18", "art22.1", "art22.2"] });
    expect(answer("grades", { grades: [] })).toMatchObject({ benchmark: false, rectificationRequired: false, revocationGround: false, warnings: [] });
  });

  it("base-name: the law's own words around the field", () => {
    const { nameZh, nameEn } = answer("base-name", { fieldZh: " 眼视光器械 ", fieldEn: "Optometry  Devices" }) as { nameZh: string; nameEn: string };
    const [zh, en] = [...clauseText("art25").matchAll(/“([^”]+)”/g)].map(([, name]) => name!.split(/XX（领域或方向）/));
    expect(nameZh).toBe(zh!.join("眼视光器械"));
    expect(nameEn).toBe(`${en![0]}Optometry Devices ${en![1]}`);
  });

  it("eligibility: the whole declaration passes its shape, and the verdicts differ", () => {
    const verdict = (declaration: unknown) => answer("eligibility", json(declaration))["verdict"];
    const all = [buildDeclaration(), buildEnterpriseDeclaration(), buildOpenServiceDeclaration(), buildGlobalRndDeclaration()];
    expect(all.map(verdict)).toEqual(["eligible", "eligible", "eligible", "eligible"]);
    expect(verdict(buildDeclaration({ sciProjects: [] }))).toBe("judgement");
    expect(verdict(buildDeclaration({ goals: undefined }))).toBe("ineligible");
    const revocations = [{ revokedOn: plainDate("2026-11-22"), scope: "host" as const }];
    expect(verdict(buildDeclaration({ onRecord: { revocations } }))).toBe("ineligible");
    expect(verdict(buildGlobalRndDeclaration({ overseasInstitution: undefined }))).toBe("eligible");
  });
});

it("another calendar and other parameters give other answers", () => {
  const changed: LawContext = {
    calendar: { arrangements: [{ year: 2027, sourceDocument: "测试", holidays: [], makeUpWorkdays: [plainDate("2027-01-31")] }] },
    parameters: { ...shippedLaw.parameters, benchmarkSticky: true, annualReportAnniversaryCutoff: "reportYearEnd" },
  };
  expect(answer("annual-report", { recognizedOn: "2025-06-01", year: 2027 }, changed)).toMatchObject({ lastDay: "2027-01-31", provisional: false });
  expect(answer("annual-report", { recognizedOn: "2026-01-20", year: 2027 }, changed)).toMatchObject({ due: false });
  const grades = ["excellent", "excellent", "qualified"].map((grade, round) => ({ round, grade }));
  expect([answer("grades", { grades })["benchmark"], answer("grades", { grades }, changed)["benchmark"]]).toEqual([false, true]);
});
