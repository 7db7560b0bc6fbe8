import type { SectionData } from "@/lib/forms/field";
import { onDay } from "../support/at-time";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";
import { systemActor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import type { BaseWorld } from "./bases";
import { signCase, writeCase } from "./case-writing";

export const reportsJob = systemActor("系统（年度报告）");

const systems = ["intellectualProperty", "crossBorderData", "humanGeneticResources", "researchEthics", "confidentiality", "technologySecurity"];

/** A report of a 综合发展类 base with everything that is asked. */
export function reportSections(year: number, changes: Readonly<Record<string, SectionData>> = {}): Record<string, SectionData> {
  const sections: Record<string, SectionData> = {
    overview: { coversFrom: `${year}-01-01`, coversTo: `${year}-12-31`, nameZh: "浙江省科技厅功能材料国际科技合作基地", leaderName: "沈知远", contactName: "李联系", contactPhone: "0571-00000000", summary: "本年度运行正常。" },
    channels: {
      agreements: [{ id: "a1", partner: "慕尼黑工业大学", change: "renewed", region: "DE" }],
      partnerCount: "5",
      regionCount: "3",
      outgoing: "12",
      incoming: "8",
      conferences: "1",
      trainings: "40",
      progress: "续签一项协议。",
    },
    breakthroughs: {
      projects: [
        { id: "p1", title: "耐蚀涂层联合研究", level: "province", partner: "慕尼黑工业大学", state: "begun", received: "120.00" },
        { id: "p2", title: "已结题项目", level: "city", partner: "东京大学", state: "completed", received: "10.00" },
      ],
      papers: "6",
      patents: "2",
      standards: "0",
      progress: "涂层寿命提高一倍。",
    },
    models: { laboratories: [{ id: "l1", name: "中德涂层联合实验室", partner: "慕尼黑工业大学", region: "DE", progress: "完成搬迁" }], progress: "形成联合实验室运行办法。" },
    service: { enterprises: "30", parks: "4", events: "6", progress: "向三十家企业开放检测。" },
    operation: {
      planRate: "90",
      fullTime: "10",
      partTime: "4",
      teamChanges: "无",
      systems: systems.map((kind) => ({ id: kind, kind, state: "inForce", title: `${kind}办法` })),
      incident: "no",
      hostFunds: "300.00",
      subsidised: "no",
    },
    statement: { truthful: true, nonSecret: true, informed: true },
  };
  return Object.fromEntries(Object.entries(sections).map(([key, data]) => [key, { ...data, ...changes[key] }]));
}

/** The report that the job of January opens for a base; undefined when none is due. */
export async function openedReport(world: Pick<BaseWorld, "baseId">, on: PlainDate) {
  await onDay(on, () => openAnnualReports(reportsJob));
  const year = Number(on.slice(0, 4)) - 1;
  return (await db.baseCase.findFirst({ where: { baseId: world.baseId, process: "annualReport", year } })) ?? undefined;
}

/** Writes and signs a whole report. */
export async function fileReport(world: BaseWorld, caseId: string, year: number, explanations: Readonly<Record<string, string>> = {}) {
  await writeCase(world.editor, caseId, reportSections(year));
  return signCase(world.signer, caseId, explanations);
}
