import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase, type LockedCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import type { Notification } from "@/lib/platform/event-log";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { ParameterValues } from "@/lib/regulation/parameters";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { EvaluationAction } from "@/lib/workflow/evaluation-stages";
import { readEvaluation, type EvaluationContent } from "./content";

export interface LockedEvaluation {
  locked: LockedCase;
  content: EvaluationContent;
  /** As pinned when the round was opened. */
  parameters: ParameterValues;
  roundTitle: string;
  submitBy: PlainDate;
}

/** An evaluation with what its round froze, locked until the transaction ends. @throws ExpectedError "notFound" */
export async function lockEvaluation(tx: Tx, actor: Actor, caseId: string): Promise<LockedEvaluation> {
  const locked = await lockCase(tx, actor, caseId, "evaluation");
  const round = await tx.evaluationRound.findUniqueOrThrow({ where: { id: locked.roundId! } });
  return { locked, content: readEvaluation(locked.content), parameters: pinnedParameters(round.parameters), roundTitle: round.title, submitBy: fromDbDay(round.submitBy) };
}

interface EvaluationMove {
  actor: Actor;
  evaluation: LockedEvaluation;
  action: EvaluationAction;
  /** What the step adds to the content. */
  adds?: Partial<EvaluationContent>;
  data?: Prisma.BaseCaseUncheckedUpdateManyInput;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves an evaluation by one act and writes what officials put down with it. @throws as `advance` */
export async function moveEvaluation(tx: Tx, { evaluation, adds, data, ...rest }: EvaluationMove): Promise<{ eventId: string }> {
  const content = adds ? { content: { ...evaluation.content, ...adds } as unknown as Prisma.InputJsonObject } : {};
  return moveCase(tx, { ...rest, locked: evaluation.locked, data: { ...content, ...data } });
}

/** Who put something down, and when. */
export async function signature(tx: Tx, actor: Actor): Promise<{ byName: string; at: string }> {
  return { byName: actor.name, at: (await receivedAt(tx)).toISOString() };
}

/** The host's people are told of what an office did. */
export async function tellHost(tx: Tx, { locked }: LockedEvaluation, template: string, data: Prisma.InputJsonObject = {}): Promise<Notification[]> {
  const people = await recipientsOf(tx, { organizationId: locked.organizationId });
  return people.map((recipientId) => ({ recipientId, template, data: { caseId: locked.id, title: locked.title, ...data } }));
}
