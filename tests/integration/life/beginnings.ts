import type { Actor } from "@/lib/access/actor";
import { startChange } from "@/lib/changes/start-change";
import { draftRound } from "@/lib/evaluations/draft-round";
import { openRound } from "@/lib/evaluations/open-round";
import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { recordInspection } from "@/lib/inspections/record-inspection";
import { db } from "@/lib/platform/db";
import { unknownId } from "../../builders/people";
import { addDays, yearOf } from "@/lib/regulation/plain-date";
import { orderRectification } from "@/lib/rectifications/order-rectification";
import { startReport } from "@/lib/reports/start-report";
import { registerLead } from "@/lib/revocations/register-lead";
import { grantSubsidy } from "@/lib/subsidies/grant-subsidy";
import { registerTransfer } from "@/lib/transfers/register-transfer";
import { startTransfer } from "@/lib/transfers/start-transfer";
import { startWithdrawal } from "@/lib/withdrawals/start-withdrawal";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";
import { roundFor, versionOf } from "../../builders/evaluations";
import type { LifeWorld } from "./life-world";

export interface Beginning {
  world: LifeWorld;
  actor: Actor;
  baseId: string;
  choice: number;
}

const text = "情况属实，材料齐全，符合管理办法的有关规定。";
const recognition = { nationalName: "国家级国际联合研究中心", nationalKind: "jointCentre", documentNumber: "国科发外〔2027〕9号", channel: "省科技厅推荐" } as const;

async function evaluationWith(baseId: string, grade: string): Promise<string> {
  const found = await db.baseCase.findFirst({ where: { baseId, process: "evaluation", stage: "published", grade }, orderBy: { createdAt: "desc" }, select: { id: true } });
  return found?.id ?? unknownId();
}

/** A round for both bases, by the officer's draft; whoever acts opens it. */
async function include({ world, actor }: Beginning): Promise<unknown> {
  const { today } = world;
  const { roundId } = await draftRound(world.officer, { round: await roundFor(world.baseIds, { submitBy: addDays(today, 20), scope: { recognizedBefore: addDays(today, 1), excluded: [] } }) });
  return openRound(actor, await versionOf(roundId));
}

/** Every act that makes a case, by its table's name. */
export const beginnings: Readonly<Record<string, (beginning: Beginning) => Promise<unknown>>> = {
  "workPlan.start": ({ actor, baseId, choice, world }) => startWorkPlan(actor, { baseId, year: choice % 2 === 0 ? "" : String(yearOf(world.today)) }),
  "annualReport.open": ({ actor, baseId, choice, world }) => startReport(actor, { baseId, year: String(yearOf(world.today) - (choice % 2)) }),
  "majorChange.start": ({ actor, baseId, choice, world }) => {
    const kind = (["leader", "premises", "host", "recommender", "other"] as const)[choice % 5]!;
    const occurred = choice % 2 === 0;
    return startChange(actor, { baseId, kind, nature: occurred ? "occurred" : "intended", occurredOn: occurred ? addDays(world.today, -20) : "" });
  },
  "helpRequest.raise": ({ actor, baseId }) => raiseHelpRequest(actor, { baseId, title: "签证办理困难", text }),
  "inspection.record": ({ actor, baseId, world }) => recordInspection(actor, { baseId, checkedOn: world.today, matters: ["confidentiality"], result: "problems", findings: text, dueOn: addDays(world.today, 20) }),
  "inspection.recordClean": ({ actor, baseId, world }) => recordInspection(actor, { baseId, checkedOn: world.today, matters: ["confidentiality"], result: "none", findings: text, dueOn: "" }),
  "evaluation.include": include,
  "rectification.order": async ({ actor, baseId, world }) => orderRectification(actor, { evaluationCaseId: await evaluationWith(baseId, "unqualified"), dueOn: addDays(world.today, 60), demands: text }),
  "subsidy.grant": async ({ actor, baseId, world }) => grantSubsidy(actor, { evaluationCaseId: await evaluationWith(baseId, "excellent"), amount: "30.00", documentNumber: "浙科发资〔2027〕5号", grantedOn: world.today }),
  "revocation.registerLead": ({ actor, baseId, choice, world }) => {
    const ground = (["art22.5", "art22.6", "art22.3"] as const)[choice % 3]!;
    return registerLead(actor, { baseId, ground, occurredOn: choice % 2 === 0 ? "" : addDays(world.today, -10), source: "other", summary: text });
  },
  "withdrawal.start": ({ actor, baseId }) => startWithdrawal(actor, { baseId }),
  "transfer.start": ({ actor, baseId }) => startTransfer(actor, { baseId }),
  "transfer.register": ({ actor, baseId, world }) => registerTransfer(actor, { baseId, ...recognition, documentOn: addDays(world.today, -1) }),
};
