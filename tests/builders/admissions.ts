import type { Actor } from "@/lib/access/actor";
import { checkAdmissionConditions } from "@/lib/admissions/check-admission";
import { listCarrier } from "@/lib/admissions/list-carriers";
import { proposeAdmission } from "@/lib/admissions/propose-admission";
import { findAdmission } from "@/lib/admissions/queries";
import type { CheckAdmissionInput, ListCarrierInput } from "@/lib/admissions/schema";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { fictionalCreditCode } from "./credit-code";
import { nextSerial } from "./people";

/** An incubator in Hangzhou of a host that has not registered. */
export function carrier(changes: Partial<ListCarrierInput> = {}): ListCarrierInput {
  const number = nextSerial();
  return {
    listTitle: "2026年第一批拟纳入名单",
    carrierKind: "incubator",
    carrierName: `浙江（慕尼黑）创新孵化中心${number}`,
    originalDocument: "浙科发外〔2021〕30号",
    hostName: `浙江虚构孵化器${number}有限公司`,
    creditCode: fictionalCreditCode(number),
    hostKind: "enterprise",
    establishedOn: plainDate("2015-04-01"),
    cityCode: "330100",
    recommenderId: "",
    fieldCode: "F09",
    fieldZh: `医疗器械孵化${number}`,
    fieldEn: `Medical Device Incubation ${number}`,
    leaderName: "何清远",
    regions: ["DE"],
    ...changes,
  };
}

export const versionOf = async (id: string) => (await db.admission.findUniqueOrThrow({ where: { id } })).version;

/** Every condition answered as met from the papers, but those of `unmet`. */
export async function answers(officer: Actor, admissionId: string, { unmet = [], ...changes }: Partial<CheckAdmissionInput> & { unmet?: readonly string[] } = {}): Promise<CheckAdmissionInput> {
  const { findings, version } = (await findAdmission(officer, admissionId))!;
  return {
    admissionId,
    version,
    assessed: false,
    researchYears: [],
    lines: findings.map(({ rule }) => ({ rule, answer: unmet.includes(rule) ? "unmet" : "met", note: "已核对纸质材料，见卷宗第三册。" })),
    ...changes,
  };
}

/** Listed, checked, with the decision on record: before a leader. */
export async function buildProposed(officer: Actor, changes: Partial<ListCarrierInput> = {}, checked: Parameters<typeof answers>[2] = {}): Promise<string> {
  const { admissionIds } = await listCarrier(officer, carrier(changes));
  const admissionId = admissionIds[0]!;
  await checkAdmissionConditions(officer, await answers(officer, admissionId, checked));
  await proposeAdmission(officer, { admissionId, version: await versionOf(admissionId), ...meeting() });
  return admissionId;
}

export const meeting = () => ({
  meetingKind: "厅长办公会" as const,
  metOn: addDays(shanghaiDay(new Date()), -2),
  minutesNumber: "〔2026〕21号",
  summary: "同意按名单纳入国合基地序列。",
  noAssessmentReason: "原认定时已经专家评审，本次逐项核对条件。",
});
