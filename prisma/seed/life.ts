import { db } from "@/lib/platform/db";
import { agreeToChange } from "@/lib/changes/agree";
import { handleChange } from "@/lib/changes/handle";
import { listCarrier } from "@/lib/admissions/list-carriers";
import { addDays, plainDate, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { startReport } from "@/lib/reports/start-report";
import { carrier } from "../../tests/builders/admissions";
import { reportSections } from "../../tests/builders/annual-report";
import { buildChangeDraft, lateExplanation } from "../../tests/builders/changes";
import { signCase, writeCase } from "../../tests/builders/case-writing";
import { storeDocument } from "./documents";
import { at, momentOf } from "./moment";
import type { OlderBase, OlderBases } from "./older-bases";
import type { SeedWorld } from "./world";

const opinion = "情况属实，衔接安排妥当，符合第十六条，同意变更。";

/** What happens to the recognised bases: one change waits for the province, another, late, for the recommender. */
export async function changesUnderWay(world: SeedWorld, today: PlainDate): Promise<void> {
  const bases = await db.base.findMany({ where: { stage: "active", entryRoute: "selection" }, orderBy: { number: "asc" }, take: 2, include: { organization: { select: { id: true } } } });
  const [first, second] = bases;
  if (!first || !second) return;
  const reported = peopleOf(world, first);
  await at(momentOf(today, -9), async () => {
    const caseId = await buildChangeDraft({ ...reported, baseId: first.id }, { kind: "leader", occurredOn: addDays(today, -25), change: { beforeLeaderName: first.leaderName, leaderName: "顾清和" }, storeFile: storeDocument });
    await signCase(reported.signer, caseId);
    await handleChange(reported.handler, { caseId, proposal: "agree", opinion });
    await agreeToChange(reported.approver, { caseId, note: "" });
  });
  const late = peopleOf(world, second);
  await at(momentOf(today, -2), async () => {
    const caseId = await buildChangeDraft({ ...late, baseId: second.id }, { kind: "premises", occurredOn: addDays(today, -45), storeFile: storeDocument });
    await signCase(late.signer, caseId, lateExplanation);
  });
}

function peopleOf(world: SeedWorld, base: { organizationId: string; recommenderId: string }) {
  const host = [...world.hosts.values()].find(({ organization }) => organization.id === base.organizationId)!;
  const bureau = [...world.bureaus.values()].find(({ id }) => id === base.recommenderId)!;
  return { editor: host.editor, signer: host.signer, handler: bureau.handler, approver: bureau.approver };
}

/** 第十七条: a list of older carriers that has just come in. */
export async function carriersListed(world: SeedWorld, today: PlainDate): Promise<void> {
  await at(momentOf(today, -4), async () => {
    await listCarrier(world.officer, carrier({ carrierName: "浙江（慕尼黑）创新孵化中心", hostName: "浙江示例国际孵化器有限公司", fieldZh: "医疗器械孵化", fieldEn: "Medical Device Incubation" }));
    await listCarrier(world.officer, carrier({ carrierKind: "overseasInstitution", carrierName: "示例集团欧洲研究院", hostName: "浙江示例装备集团有限公司", establishedOn: plainDate("2003-06-18"), originalDocument: "浙科发外〔2023〕18号", fieldZh: "精密传动", fieldEn: "Precision Transmission", regions: ["DE", "AT"] }));
  });
}

/** 第十五条: last year's report of two older bases, filed on their own account; one waits for the province, one is being written. */
export async function reportsUnderWay(today: PlainDate, { model, steady }: OlderBases): Promise<void> {
  const year = yearOf(today) - 1;
  const start = async (base: OlderBase) => (await startReport(base.editor, { baseId: base.baseId, year: String(year) })).caseId;
  const { nameZh } = await db.base.findUniqueOrThrow({ where: { id: model.baseId }, select: { nameZh: true } });
  await at(momentOf(today, -33), async () => {
    const caseId = await start(model);
    await writeCase(model.editor, caseId, reportSections(year, { overview: { nameZh, leaderName: model.leaderName } }));
    await signCase(model.signer, caseId);
  });
  await at(momentOf(today, -6), () => start(steady));
}
