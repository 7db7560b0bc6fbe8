import { describe, expect, it } from "vitest";
import { checkCorrectionInTime } from "@/lib/regulation/articles/article-11-recognition-procedure";
import { annualReportDuty, checkReportInTime } from "@/lib/regulation/articles/article-15-annual-report";
import { changeDeadline, checkChangeFiledInTime, checkIntendedChange } from "@/lib/regulation/articles/article-16-major-changes";
import { checkAdmission, type AdmissionFacts } from "@/lib/regulation/articles/article-17-admission";
import { gradeStanding, type RoundResult } from "@/lib/regulation/articles/article-18-evaluation";
import { checkSubsidyGround, checkSubsidyIndicator, checkSubsidySpending } from "@/lib/regulation/articles/article-19-subsidy";
import { checkMatchingSupportIndicator } from "@/lib/regulation/articles/article-21-matching-support";
import { checkReapplicationBan, reapplicationOutcome } from "@/lib/regulation/articles/article-22-revocation";
import { checkWithdrawal } from "@/lib/regulation/articles/article-23-withdrawal";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import { shippedCalendar as calendar } from "@/lib/regulation/calendar";
import type { Finding } from "@/lib/regulation/finding";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { groundStanding, revocationGrounds, type FoundElements, type GroundClause, type GroundElement } from "@/lib/regulation/revocation-grounds";
import { gradeLabels, roundGradeLabels, type Grade, type RoundGrade } from "@/lib/regulation/terms";
import { completeDeclarations } from "./complete-declarations";
import { entry, spellFinding, spellFindings } from "./record";

// The findings about a recognised base, as they are stored with its cases. See findings-on-record.test.ts.

const parameters = defaultParameters();
const choices = [true, false, undefined] as const;

async function expectOnRecord(name: string, entries: Iterable<readonly [heading: string, said: string]>): Promise<void> {
  const text = [...entries].map(([heading, said]) => entry(heading, said)).join("\n");
  await expect(text).toMatchFileSnapshot(`record/duty-${name}.txt`);
}

const spelled = (heading: string, found: Finding | readonly Finding[]) => [heading, "rule" in found ? spellFinding(found) : spellFindings(found)] as const;
const asJson = (heading: string, value: unknown) => [heading, JSON.stringify(value, null, 2)] as const;

describe("the duties of a recognised base on record", () => {
  it("第十一条: corrections", async () => {
    const filed = ["2026-09-10", "2026-09-11", "2026-09-12", "2026-10-11"];
    await expectOnRecord("correction", filed.map((on) => spelled(`due on 2026-09-11, filed on ${on}`, checkCorrectionInTime({ dueOn: day("2026-09-11"), filedOn: day(on) }))));
  });

  it("第十五条: annual reports", async () => {
    const readings = { deadline: parameters, reportYearEnd: { ...parameters, annualReportAnniversaryCutoff: "reportYearEnd" }, "not rolled": { ...parameters, annualReportRollOver: false } } as const;
    const recognised = ["2025-06-01", "2026-01-31", "2026-02-01", "2026-12-31"];
    const ends = [undefined, "2027-01-30", "2027-01-31", "2027-02-01"];
    const entries = recognised.flatMap((on) => Object.entries(readings).flatMap(([reading, given]) => ends.flatMap((ended) => {
      const duty = annualReportDuty(day(on), 2027, given, calendar, ended === undefined ? undefined : day(ended));
      const heading = `recognised on ${on}, ${reading}, ended ${ended ?? "never"}`;
      if (ended !== undefined && on !== "2025-06-01") return [[heading, duty.explanation] as const];
      const filings = ["2027-01-31", "2027-02-01", "2027-02-02"].map((filedOn) => spelled(`${heading}, filed on ${filedOn}`, checkReportInTime(duty, day(filedOn))));
      return [asJson(heading, duty), ...(ended === undefined ? filings : [])];
    })));
    await expectOnRecord("annual-report", entries);
  });

  it("第十六条: major changes", async () => {
    const filed = ["2026-07-14", "2026-07-15", "2026-07-16", "2026-08-15", "2026-08-17", "2026-08-18", "2026-09-17"];
    const occurredOn = day("2026-07-15");
    await expectOnRecord("major-change", [
      asJson("not filed", changeDeadline(occurredOn, undefined, calendar)),
      ...filed.map((on) => spelled(`filed on ${on}`, checkChangeFiledInTime({ occurredOn, filedOn: day(on), calendar }))),
      spelled("intended", checkIntendedChange()),
      asJson("filed late", changeDeadline(occurredOn, day("2026-08-18"), calendar)),
    ]);
  });

  it("第十七条: admission", async () => {
    const documents = [{ recognitionDocument: " 浙科发外〔2019〕1号\t", incentiveDocument: undefined }, { incentiveDocument: " 浙科发〔2024〕2号\t", recognitionDocument: " " }];
    const own = (facts: AdmissionFacts, given = parameters) => checkAdmission(facts, completeDeclarations.globalRnd(), given).filter(({ rule }) => rule.startsWith("art17"));
    const entries = (["incubator", "overseasInstitution", "foreignInvested"] as const).flatMap((origin) => [
      ...documents.map((document, index) => spelled(`${origin}, document ${index}`, own({ origin, ...document, decisionRecorded: true, assessed: false }).slice(0, 1))),
      spelled(`${origin}, all that is asked`, checkAdmission({ origin, ...documents[0], decisionRecorded: true, assessed: true }, completeDeclarations.globalRnd(), parameters)),
    ]);
    const decisions = [true, false].flatMap((decisionRecorded) => [true, false].flatMap((assessed) => [true, false].map((admissionExpertAssessment) =>
      spelled(`recorded ${decisionRecorded}, assessed ${assessed}, experts asked ${admissionExpertAssessment}`, own({ origin: "incubator", decisionRecorded, assessed }, { ...parameters, admissionExpertAssessment }).slice(-1)))));
    await expectOnRecord("admission", [...entries, ...decisions]);
  });

  it("第十八条: what two rounds mean, and a third after two excellent ones", async () => {
    const grades = Object.keys(roundGradeLabels) as RoundGrade[];
    const sequences: RoundGrade[][] = [[], ...grades.flatMap((one) => [[one], ...grades.map((two) => [one, two])]), ...grades.map((three): RoundGrade[] => ["excellent", "excellent", three])];
    const entries = sequences.flatMap((sequence) => {
      const standing = (rectificationOrdered?: boolean, benchmarkSticky = false) =>
        JSON.stringify(gradeStanding(sequence.map((grade, index): RoundResult => ({ round: `第${index + 1}轮`, grade, rectificationOrdered })), { benchmarkSticky }));
      const plain = standing();
      const others = { "rectification ordered": standing(true), "never ordered": standing(false), "title kept": standing(undefined, true) };
      return [[sequence.join(" ") || "no round", [plain, ...Object.entries(others).filter(([, said]) => said !== plain).map(([name, said]) => `${name}: ${said}`)].join("\n")] as const];
    });
    await expectOnRecord("evaluation", entries);
  });

  it("第十九条、第二十一条: subsidies and matching support", async () => {
    const indicators = [{ name: "成效", clause: "art19", weight: 6 }, { name: "配套", clause: "art21", weight: 4 }, { name: "渠道", clause: "art5.1", weight: 50 }, { name: "成效二", clause: "art19", weight: 1 }] as const;
    await expectOnRecord("subsidy", [
      ...(Object.keys(gradeLabels) as Grade[]).flatMap((grade) => [true, false].map((nationalBase) => spelled(`${grade}, ministry's base ${nationalBase}`, checkSubsidyGround({ grade, nationalBase })))),
      spelled("no spending", checkSubsidySpending([])),
      spelled("spending with projects", checkSubsidySpending([{ title: "设备", project: "联合攻关" }, { title: "差旅", project: "联合攻关" }])),
      spelled("spending without", checkSubsidySpending([{ title: "设备", project: "联合攻关" }, { title: "差旅" }, { title: "会议", project: " " }])),
      spelled("indicators, subsidised", checkSubsidyIndicator(indicators, true)),
      spelled("other indicators, subsidised", checkSubsidyIndicator(indicators.slice(1, 3), true)),
      spelled("indicators, not subsidised", checkSubsidyIndicator(indicators, false)),
      spelled("matching support", checkMatchingSupportIndicator(indicators)),
      spelled("no matching support", checkMatchingSupportIndicator([indicators[0], indicators[2]])),
    ]);
  });

  it("第二十二条: grounds, for everything that can have been found", async () => {
    const entries = (Object.keys(revocationGrounds) as GroundClause[]).flatMap((clause) => {
      const elements = [...new Set(revocationGrounds[clause].flat())];
      const found = elements.reduce<FoundElements[]>((sets, element: GroundElement) => sets.flatMap((set) => choices.map((choice) => ({ ...set, [element]: choice }))), [{}]);
      return found.map((set) => {
        const { state, open, explanation } = groundStanding(clause, set, parameters);
        return [`${clause} ${JSON.stringify(set)}`, `${state} [${open.join(", ")}] ${explanation}`] as const;
      });
    });
    const prior = asJson("conduct before the regulation took effect", groundStanding("art22.3", {}, parameters, day("2026-07-09")));
    await expectOnRecord("revocation-grounds", [...entries, prior]);
  });

  it("第二十二条: the ban", async () => {
    const days = ["2026-11-21", "2026-11-22", "2029-11-22", "2029-11-23"];
    await expectOnRecord("reapplication-ban", [
      asJson("no day of filing", reapplicationOutcome(day("2026-11-22"))),
      ...days.map((on) => asJson(`filed on ${on}`, reapplicationOutcome(day("2026-11-22"), day(on)))),
      ...days.map((on) => spelled(`banned through 2029-11-22, filed on ${on}`, checkReapplicationBan({ bannedThrough: day("2029-11-22"), on: day(on) }))),
    ]);
  });

  it("第二十三条、第二十四条: leaving", async () => {
    const transfer = (documentNumber?: string, documentOn?: string) => checkTransfer({ documentNumber, documentOn: documentOn === undefined ? undefined : day(documentOn), on: day("2027-05-10") });
    await expectOnRecord("leaving", [
      ...[true, false].map((revocationOpen) => spelled(`withdrawal, revocation open ${revocationOpen}`, checkWithdrawal({ reason: " 业务调整\t", revocationOpen }))),
      spelled("withdrawal without a reason", checkWithdrawal({ reason: " ", revocationOpen: false })),
      spelled("transfer", transfer(" 国科发外〔2027〕1号\t", "2027-05-10")),
      spelled("transfer by a document of tomorrow", transfer(" 国科发外〔2027〕1号\t", "2027-05-11")),
      spelled("transfer without a number", transfer(" ", "2027-05-10")),
      spelled("transfer without a day", transfer("国科发外〔2027〕1号")),
    ]);
  });
});
