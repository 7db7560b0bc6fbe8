import "server-only";
import { systemActor } from "@/lib/access/actor";
import { deliverMail } from "@/lib/accounts/deliver-mail";
import { sendReminders } from "@/lib/duties/send-reminders";
import type { Job } from "@/lib/platform/jobs";
import { findMailer } from "@/lib/platform/mail";
import { checkpointJob } from "@/lib/record/checkpoint-job";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";

const reports = systemActor("系统（年度报告）");
const reminders = systemActor("系统（期限提醒）");

/** Everything that happens by itself. Nothing adverse is among it (design.md §4). */
export const scheduledJobs: readonly Job[] = [
  // All year long: one that was not opened in January is not forgotten. What a base leaves open when it ends, endBase closes.
  { name: "annualReports", everyMinutes: 30, run: () => openAnnualReports(reports) },
  { name: "reminders", everyMinutes: 30, run: () => sendReminders(reminders) },
  { name: "checkpoint", everyMinutes: 10, run: checkpointJob },
  { name: "mail", everyMinutes: 1, run: deliverOutbox },
];

async function deliverOutbox(): Promise<Readonly<Record<string, number>>> {
  const mailer = findMailer();
  if (!mailer) return {};
  try {
    return await deliverMail(mailer);
  } finally {
    mailer.close();
  }
}
