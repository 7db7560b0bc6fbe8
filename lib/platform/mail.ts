import "server-only";
import nodemailer from "nodemailer";
import { env } from "./env";

export interface Mail {
  /** The same for a repeated attempt, so that a mail server can tell that it has it. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

export interface Mailer {
  /** Resolves when the server has taken the mail. @throws Error when it has not */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** Shorter than the transaction in which a message is held while it is sent. */
const patienceMs = 8_000;

/** @param url smtp://user:password@host:587 or smtps://… */
export function connectMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.replace(/>\s*$/, "").split("@").at(-1);
  return {
    send: async ({ id, to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>`, headers: { "Auto-Submitted": "auto-generated" } });
    },
    close: () => transport.close(),
  };
}

/** The relay of the configuration; undefined without one: messages are then read in the portal only. */
export function findMailer(): Mailer | undefined {
  const { SMTP_URL, MAIL_FROM, PORTAL_URL } = env();
  return SMTP_URL ? connectMailer(SMTP_URL, MAIL_FROM ?? `no-reply@${new URL(PORTAL_URL).hostname}`) : undefined;
}
