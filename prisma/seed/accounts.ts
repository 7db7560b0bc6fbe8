import { createHash } from "node:crypto";
import { base32, codeAt, secondsPerStep, stepAt } from "../../lib/accounts/totp.ts";

// Pure, without the database: also printed by the process that watches over the portal, and by `npm run codes`.

/** Everybody in the demonstration signs in with this; production has no such account. */
export const demonstrationPassword = "Portal-demo-2026";

/** The authenticator of a demonstration account, known to everybody who has this file. */
export function demonstrationSeed(email: string): Buffer {
  return createHash("sha256").update(`demonstration authenticator of ${email}`).digest().subarray(0, 20);
}

/** The code such an account signs in with now. @param at milliseconds since 1970 */
export function demonstrationCode(email: string, at: number): string {
  return codeAt(demonstrationSeed(email), stepAt(at));
}

const staff = [
  ["组织推荐部门 经办人", "handler@jinhua.example"],
  ["组织推荐部门 审核人", "approver@jinhua.example"],
  ["省科技厅 经办人", "officer@province.example"],
  ["省科技厅 负责人", "leader@province.example"],
  ["省科技厅 监督人员", "supervisor@province.example"],
  ["评审专家", "expert1@experts.example"],
] as const;

/** Lines with the present codes. @param emails instead of the usual accounts */
export function describeCodes(at: number, emails: readonly string[] = staff.map(([, email]) => email)): string[] {
  const left = secondsPerStep - (Math.floor(at / 1000) % secondsPerStep);
  return [
    ...emails.map((email) => {
      const role = staff.find(([, known]) => known === email)?.[0] ?? "";
      return `  ${email.padEnd(28)} ${demonstrationCode(email, at)}   ${base32(demonstrationSeed(email))}  ${role}`;
    }),
    `  Each code works once; these change in ${left} s. New ones, also for other accounts: npm run codes [-- ADDRESS…]`,
  ];
}

/** Lines for the terminal: who may sign in to the demonstration, and their codes of this moment. */
export function describeAccounts(at: number): string[] {
  return [
    `Demonstration accounts, all with the password ${demonstrationPassword}`,
    "Hosts sign in without a code:",
    "  editor@moganshan.example     依托单位 填报人",
    "  signer@moganshan.example     依托单位 签发人",
    "Everybody else also needs the code of an authenticator (code now, key for an app); experts are expert1 … expert21:",
    ...describeCodes(at),
  ];
}
