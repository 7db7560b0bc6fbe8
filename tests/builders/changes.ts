import type { SectionData } from "@/lib/forms/field";
import { agreeToChange } from "@/lib/changes/agree";
import { examineChange } from "@/lib/changes/examine";
import { handleChange } from "@/lib/changes/handle";
import { startChange } from "@/lib/changes/start-change";
import { changeForm } from "@/lib/changes/form";
import { withdrawalForm } from "@/lib/withdrawals/form";
import { db } from "@/lib/platform/db";
import type { ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import type { Actor } from "@/lib/access/actor";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { buildFile } from "./applications";
import type { BaseWorld } from "./bases";
import { signCase, writeCase } from "./case-writing";

/** Makes the stored bytes of an attachment; without it only the row is made. */
type StoreFile = (slot: string, organizationId: string, uploadedById: string) => Promise<{ id: string }>;

/** Puts a file into each required place of the form, without going through an upload. */
export async function attachRequired(editor: Actor, caseId: string, slots: readonly string[], storeFile: StoreFile = buildFile): Promise<void> {
  for (const slot of slots) {
    const file = await storeFile(slot, editor.organizationId!, editor.userId!);
    await db.caseAttachment.create({ data: { caseId, slot, fileId: file.id, addedById: editor.userId!, addedAt: new Date() } });
  }
}

const afters: Record<ChangeKind, SectionData> = {
  name: { beforeFieldZh: "功能材料", beforeFieldEn: "Functional Materials", fieldZh: "眼视光器械", fieldEn: "Optometry Devices" },
  leader: { beforeLeaderName: "沈知远", leaderName: "顾清和", leaderOrganization: "材料学院", leaderPosition: "教授", leaderPhone: "0571-00000001", leaderEmail: "leader@example.org", handover: "在研项目由新负责人接续，已书面告知全部合作机构。" },
  partner: {
    added: [{ id: "a1", nameZh: "首尔虚构大学", nameLocal: "Seoul Example University", region: "KR", content: "联合研发" }],
    ended: [{ id: "e1", nameZh: "东京虚构研究所", region: "JP", endedOn: "2026-12-01", cause: "协议期满" }],
    beforeRegions: [{ id: "DE", region: "DE" }, { id: "JP", region: "JP" }],
    regions: [{ id: "DE", region: "DE" }, { id: "KR", region: "KR" }],
    geneticResources: "no",
    security: "已完成技术出口和数据出境核对，没有受限内容。",
  },
  hostName: { beforeHostName: "原名", hostName: "浙江虚构新材料集团有限公司" },
  host: { beforeHostName: "原单位", beforeCreditCode: "", hostName: "接续单位", creditCode: "", succession: "吸收合并，权利义务概括承受。" },
  recommender: { beforeRecommender: "原部门" },
  category: { beforeCategory: "comprehensive", beforeFieldCode: "F12", category: "openService", fieldCode: "F09", conditions: "已具备项目资源和专业团队，对照第九条逐项说明。" },
  premises: { before: "虚构路1号", after: "虚构路2号", address: "浙江省杭州市虚构路2号" },
  team: { members: [{ id: "m1", name: "周以宁", change: "joined", role: "副主任" }], before: "团队八人", after: "团队九人" },
  risk: { before: "正常合作", after: "合作方被列入限制名单", measures: "暂停合作，逐项评估。" },
  other: { matter: "运行机构调整", before: "独立设置", after: "并入国际合作处" },
};

export interface BuildChange {
  kind?: ChangeKind;
  /** Absent: only intended. */
  occurredOn?: PlainDate;
  change?: SectionData;
  baseId?: string;
  storeFile?: StoreFile;
}

/** A complete application of the host's editor, not yet signed. */
export async function buildChangeDraft(world: Pick<BaseWorld, "editor" | "baseId">, { kind = "leader", occurredOn, change = {}, baseId = world.baseId, storeFile = buildFile }: BuildChange = {}): Promise<string> {
  const { caseId } = await startChange(world.editor, { baseId, kind, nature: occurredOn ? "occurred" : "intended", occurredOn: occurredOn ?? "" });
  const reasons = { reason: "因工作需要，经单位研究决定。", impact: "limited", impactNote: "已安排衔接，在研项目不受影响。" };
  await writeCase(world.editor, caseId, { change: { ...afters[kind], ...change }, reasons });
  await attachRequired(world.editor, caseId, changeForm({ category: "comprehensive", year: null, content: { kind, recommenders: [] } }).flatMap(({ slots }) => slots.map(({ key }) => key)), storeFile);
  return caseId;
}

/** Filed, agreed by two of the recommender, and before the leader with the officer's opinion. */
export async function buildExaminedChange(world: BaseWorld, options: BuildChange = {}): Promise<string> {
  return examineDraft(world, await buildChangeDraft(world, options));
}

/** Signs a complete draft, with explanations of what is not met, and takes it through both offices up to the leader. */
export async function examineDraft(world: BaseWorld, caseId: string, explanations: Readonly<Record<string, string>> = lateExplanation): Promise<string> {
  await signCase(world.signer, caseId, explanations);
  await handleChange(world.handler, { caseId, proposal: "agree", opinion: "情况属实，衔接安排妥当，同意变更。" });
  await agreeToChange(world.approver, { caseId, note: "" });
  await examineChange(world.officer, { caseId, proposal: "agree", opinion: "材料齐全，符合第十六条，建议同意。" });
  return caseId;
}

/** Harmless where nothing is late. */
export const lateExplanation = { "art16-filed-in-time": "任免文件流转耗时较长，收到后即提交申请。" };

/** A complete application to leave, not yet signed. */
export async function writeWithdrawal(world: Pick<BaseWorld, "editor">, caseId: string, changes: SectionData = {}): Promise<void> {
  await writeCase(world.editor, caseId, {
    withdrawal: { cause: "other", reason: "合作方整体退出，业务方向调整，不再适宜继续运行。" },
    unsettled: { subsidy: "none", rectification: "none", reports: "none", cooperation: "open", cooperationNote: "剩余两份协议年内到期，不再续签。", ...changes },
  });
  await attachRequired(world.editor, caseId, withdrawalForm({ category: "comprehensive", year: null, content: null }).flatMap(({ slots }) => slots.map(({ key }) => key)));
}
