import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import { conflictError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { clauseLabel } from "@/lib/regulation/clause";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost, tellRecommender } from "../people-to-tell";
import { blockingLines, lineGaps, needsReason } from "./examination-lines";
import { loadExamination } from "./load-examination";
import type { PassExaminationInput } from "./schema";

/**
 * 第十一条（三） “对要素齐全、符合建设条件的，审查通过进入评审程序”: every line confirmed or overruled with a reason, and no hard
 * line left unmet. @throws ExpectedError "refused" naming the lines
 */
export async function passExamination(actor: Actor, input: PassExaminationInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "passExamination");
    authorize(actor, "application.passExamination", application);
    if (application.retractionRequestedAt) throw refusedError("依托单位已申请撤回，请先答复撤回申请。");
    const { version, lines, findings, submissionOrdinal } = await loadExamination(tx, application.id);
    if (version !== input.version) throw conflictError();
    const gaps = lineGaps(lines);
    if (gaps.length > 0) {
      const title = (rule: string) => lines.find((line) => line.rule === rule)!.title;
      throw refusedError(`还有 ${gaps.length} 项没有结论：${gaps.slice(0, 4).map(({ rule, message }) => `${title(rule)}（${message}）`).join("、")}${gaps.length > 4 ? "等" : ""}。`);
    }
    const blocking = blockingLines(lines);
    if (blocking.length > 0) {
      throw refusedError(`有硬性条件不符合，不能通过：${blocking.map(({ title, clause }) => `${title}（${clauseLabel(clause)}）`).join("、")}。`);
    }
    await moveApplication(tx, {
      actor,
      application,
      action: "passExamination",
      findings,
      payload: { submissionOrdinal, decidedByHand: lines.filter(needsReason).map(({ rule, verdict, reason }) => ({ rule, verdict, reason })) },
      notify: [...(await tellHost(tx, application, "application.examinationPassed")), ...(await tellRecommender(tx, application, "application.examinationPassed"))],
    });
    await tx.examination.update({
      where: { applicationId: application.id },
      data: {
        conclusion: "passed",
        lines: lines as unknown as Prisma.InputJsonArray,
        submissionOrdinal,
        officerId: actor.userId!,
        officerName: actor.name,
        concludedAt: await receivedAt(tx),
        version: { increment: 1 },
      },
    });
    return null;
  });
}
