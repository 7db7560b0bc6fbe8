import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { escalateHelpRequest } from "@/lib/help-requests/answer-help-request";
import { recordInspection } from "@/lib/inspections/record-inspection";
import { addDays, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { findElements } from "@/lib/revocations/find-elements";
import { giveNotice } from "@/lib/revocations/give-notice";
import { inquire } from "@/lib/revocations/inquire";
import { registerLead } from "@/lib/revocations/register-lead";
import { takeUp } from "@/lib/revocations/take-up";
import { recordMinistryBase } from "@/lib/subsidies/ministry-bases";
import { recordSupport } from "@/lib/supports/record-support";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";
import { signCase, writeCase } from "../../tests/builders/case-writing";
import { at, momentOf } from "./moment";
import type { OlderBases } from "./older-bases";
import type { SeedWorld } from "./world";

/** 第十二至十四、二十、二十一条: plans, difficulties, checks, support. */
export async function dailySupervision(world: SeedWorld, today: PlainDate, bases: OlderBases): Promise<void> {
  const { model, troubled, steady } = bases;
  await at(momentOf(today, -70), async () => {
    const { caseId } = await startWorkPlan(model.editor, { baseId: model.baseId, year: String(yearOf(today)) });
    const items = [
      { id: "a", task: "channels", what: "与荷兰合作方续签联合实验室协议", owner: model.leaderName, dueOn: addDays(today, -20), state: "done" },
      { id: "b", task: "service", what: "面向县域企业开展育种技术培训两期", owner: "合作处", dueOn: addDays(today, 30), state: "underway" },
    ];
    await writeCase(model.editor, caseId, { plan: { goals: "巩固两个方向的联合研究，形成可推广的合作模式。", items } });
    await signCase(model.signer, caseId);
  });
  await at(momentOf(today, -12), async () => {
    const { caseId } = await raiseHelpRequest(troubled.editor, { baseId: troubled.baseId, title: "生物样本出境审批进度", text: "与新加坡合作方的联合研究需要样本出境，材料已提交三个月，请协助了解进度。" });
    await escalateHelpRequest(troubled.handler, { caseId, reason: "涉及省级部门职权，请省科技厅协调。" });
  });
  await at(momentOf(today, -8), () => raiseHelpRequest(steady.editor, { baseId: steady.baseId, title: "外籍专家来华工作许可", text: "两名外籍专家的工作许可将到期，续办需要提供基地认定文件，请予指导。" }));
  await at(momentOf(today, -15), () =>
    recordInspection(steady.handler, { baseId: steady.baseId, checkedOn: addDays(today, -16), matters: ["confidentiality", "technologySecurity"], result: "problems", findings: "保密制度未覆盖外籍访问学者，应在期限内修订并培训。", dueOn: addDays(today, 15) }),
  );
  await at(momentOf(today, -18), () =>
    recordInspection(model.handler, { baseId: model.baseId, checkedOn: addDays(today, -18), matters: ["intellectualProperty", "crossBorderData", "humanGeneticResources", "researchEthics", "confidentiality", "technologySecurity"], result: "none", findings: "五项制度齐全，科技安全监测评估有记录。", dueOn: "" }),
  );
  await at(momentOf(today, -22), () =>
    recordSupport(model.handler, { baseId: model.baseId, kind: "funding", title: "国际合作基地配套经费", description: "用于联合育种试验。", amount: "30.00", givenOn: addDays(today, -22), documentNumber: "金科〔2026〕15号" }),
  );
  await at(momentOf(today, -28), () =>
    recordMinistryBase(world.officer, { nameZh: "海洋新能源国际联合研究中心", kind: "国际联合研究中心", hostName: "甬江海洋大学", documentNumber: "国科发外〔2021〕88号" }),
  );
}

const finding = "半年内未开展协议约定的合作，也没有说明原因，附核查记录。";

/** 第二十二条: a lead that the host has been asked about, and a proposed decision it may answer. */
export async function revocationsUnderWay(world: SeedWorld, today: PlainDate, { questioned, weak }: OlderBases): Promise<void> {
  await at(momentOf(today, -10), async () => {
    const { caseId } = await registerLead(world.officer, { baseId: weak.baseId, ground: "art22.3", occurredOn: addDays(today, -60), source: "report", summary: "来信反映自评报告所列专利与基地研究方向无关，需核实。" });
    await inquire(world.officer, { caseId, question: "请说明自评报告所列两项专利与基地合作项目的关系，并附证明材料。" });
  });
  await at(momentOf(today, -30), async () => {
    const { caseId } = await registerLead(world.officer, { baseId: questioned.baseId, ground: "art22.5", occurredOn: addDays(today, -90), source: "record", summary: "负责人变更九十日未申请变更，联系人失联。" });
    await takeUp(world.officer, { caseId });
    await findElements(world.officer, { caseId, elements: [{ element: "changeNotFiledInTime", found: "yes", reason: "负责人变更满九十日未提交申请，有任免文件为证。" }, { element: "operationAffected", found: "yes", reason: finding }] });
    await at(momentOf(today, -3), () => giveNotice(world.leader, { caseId, facts: "负责人变更九十日未申请变更，基地半年没有开展合作。", reasons: "符合第二十二条（五）所列情形，拟取消国合基地资格。" }));
  });
}
