import "server-only";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Prisma, type Tx } from "@/lib/platform/db";
import { recordEvent, type Notification } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { ClauseId } from "@/lib/regulation/clause";
import { addDays, daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { dutyKinds, dutyLabel } from "@/lib/workflow/duty-kinds";
import { subjectsOf, type DutySubject } from "./duty-subjects";
import { heardBy, reminderStep, reminderSteps, type ReminderStep } from "./reminder-ladder";

const batch = 100;
const withReminders = { reminders: { select: { step: true } }, source: { select: { at: true } } } satisfies Prisma.ObligationInclude;
type Duty = Prisma.ObligationGetPayload<{ include: typeof withReminders }>;
interface DueReminder {
  duty: Duty;
  step: ReminderStep;
}

/**
 * Reminds of every duty that has reached a step of the ladder, each step once however often and by however many this is
 * run. A step after the last day puts the fact on record and tells those who watch over it; nothing else follows.
 * @returns how many duties were reminded of
 */
export async function sendReminders(actor: Actor): Promise<{ reminded: number }> {
  const day = shanghaiDay(await receivedAt());
  let reminded = 0;
  for (let after: string | undefined; ; ) {
    const duties = await db.obligation.findMany({
      where: { dischargedAt: null, lastDay: { lte: toDbDay(addDays(day, -reminderSteps[0])) }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: batch,
      include: withReminders,
    });
    const due = duties.flatMap((duty): DueReminder[] => {
      const step = stepOf(duty, day);
      return step === undefined || duty.reminders.some((one) => one.step === step) ? [] : [{ duty, step }];
    });
    if (due.length > 0) reminded += await remind(actor, due, day);
    if (duties.length < batch) return { reminded };
    after = duties.at(-1)!.id;
  }
}

function stepOf(duty: Duty, day: PlainDate): ReminderStep | undefined {
  return reminderStep({ lastDay: fromDbDay(duty.lastDay), arose: shanghaiDay(duty.source.at), isRight: dutyKinds[duty.kind]?.isRight ?? false }, day);
}

async function remind(actor: Actor, due: readonly DueReminder[], day: PlainDate): Promise<number> {
  return transaction(
    async (tx) => {
      const sentAt = await receivedAt(tx);
      const open = new Set((await tx.obligation.findMany({ where: { id: { in: due.map(({ duty }) => duty.id) }, dischargedAt: null }, select: { id: true } })).map(({ id }) => id));
      const rows = due.filter(({ duty }) => open.has(duty.id)).map(({ duty, step }) => ({ obligationId: duty.id, step, sentAt }));
      // Who comes second to a step finds its row there and says nothing.
      const made = await tx.reminder.createManyAndReturn({ data: rows, skipDuplicates: true, select: { obligationId: true } });
      const mine = new Set(made.map(({ obligationId }) => obligationId));
      const own = due.filter(({ duty }) => mine.has(duty.id));
      const subjects = await subjectsOf(tx, own.map(({ duty }) => duty));
      const people = await readPeople(tx, own);
      for (const { duty, step } of own) {
        await recordEvent(tx, {
          actor,
          action: step > 0 ? "obligation.overdue" : "obligation.remind",
          subject: { type: "obligation", id: duty.id },
          clause: duty.clause as ClauseId,
          payload: { kind: duty.kind, step, lastDay: fromDbDay(duty.lastDay), subjectType: duty.subjectType, subjectId: duty.subjectId },
          notify: notificationsOf(duty, step, day, subjects.get(duty.subjectId), people),
        });
      }
      return own.length;
    },
    { timeoutSeconds: 60 },
  );
}

interface People {
  hosts: Map<string, string[]>;
  recommenders: Map<string, string[]>;
  officers: string[];
}

/** Everybody who may have to be told of these duties; two queries. */
async function readPeople(tx: Tx, due: readonly DueReminder[]): Promise<People> {
  const ids = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const users = await tx.user.findMany({
    where: {
      active: true,
      OR: [
        { organizationId: { in: ids(due.map(({ duty }) => duty.organizationId)) }, roles: { some: { role: { in: ["hostEditor", "hostSigner"] } } } },
        { recommenderId: { in: ids(due.map(({ duty }) => duty.recommenderId)) }, roles: { some: { role: { in: ["recommenderHandler", "recommenderApprover"] } } } },
        { roles: { some: { role: "provinceOfficer" } } },
      ],
    },
    select: { id: true, organizationId: true, recommenderId: true, roles: { select: { role: true } } },
  });
  const people: People = { hosts: new Map(), recommenders: new Map(), officers: [] };
  for (const { id, organizationId, recommenderId, roles } of users) {
    const has = (prefix: string) => roles.some(({ role }) => role.startsWith(prefix));
    if (organizationId && has("host")) people.hosts.set(organizationId, [...(people.hosts.get(organizationId) ?? []), id]);
    if (recommenderId && has("recommender")) people.recommenders.set(recommenderId, [...(people.recommenders.get(recommenderId) ?? []), id]);
    if (has("provinceOfficer")) people.officers.push(id);
  }
  return people;
}

function notificationsOf(duty: Duty, step: ReminderStep, day: PlainDate, subject: DutySubject | undefined, people: People): Notification[] {
  const lastDay = fromDbDay(duty.lastDay);
  const data = {
    label: dutyLabel(duty.kind),
    lastDay,
    days: Math.abs(daysBetween(day, lastDay)),
    ...(subject ? { title: subject.title, hostName: subject.hostName, ...(subject.baseName ? { baseName: subject.baseName } : {}), [`${subject.kind}Id`]: duty.subjectId } : {}),
  };
  const addressees = {
    host: duty.organizationId ? (people.hosts.get(duty.organizationId) ?? []) : [],
    recommender: duty.recommenderId ? (people.recommenders.get(duty.recommenderId) ?? []) : [],
    province: people.officers,
  };
  return heardBy(duty.bearer, step).flatMap((party) => {
    const template = party === duty.bearer ? (step > 0 ? "duty.overdue" : "duty.reminder") : "duty.escalated";
    return addressees[party].map((recipientId) => ({ recipientId, template, data }));
  });
}
