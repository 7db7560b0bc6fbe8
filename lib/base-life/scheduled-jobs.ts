import "server-only";
import { systemActor } from "@/lib/access/actor";
import { deliverMail } from "@/lib/accounts/deliver-mail";
import { sendReminders } from "@/lib/duties/send-reminders";
import type { Job } from "@/lib/platform/jobs";
import { findMailer } from "@/lib/platform/mail";
import { closeReports } from "@/lib/reports/close-reports";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";

const reports = systemActor("系统（年度报告）");
const reminders = systemActor("系统（期限提醒）");

/** Everything that happens by itself. Nothing adverse is among it (design.md §4). */
export const scheduledJobs: readonly Job[] = [
  // All year long: a base that ends is let off at once, one whose report was not opened in January is not forgotten.
  { name: "annualReports", everyMinutes: 30, run: async () => ({ ...(await closeReports(reports)), ...(await openAnnualReports(reports)) }) },
  { name: "reminders", everyMinutes: 30, run: () => sendReminders(reminders) },
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
