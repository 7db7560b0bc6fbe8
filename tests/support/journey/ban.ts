import type { Page } from "@playwright/test";
import { submitApplication } from "@/lib/applications/submit-application";
import { findDraftDigest } from "@/lib/applications/submission-queries";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { addDays, addMonths, formatChineseDate, startOfDay, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import { buildCall } from "../../builders/applications";
import type { BaseWorld } from "../../builders/bases";
import { completeSections } from "../../builders/declarations";
import { expect } from "../e2e-test";
import { saveTheRest, startDeclaration } from "./declaration";

interface Applicant {
  editor: Page;
  signer: Page;
  world: BaseWorld;
  host: string;
}

/** A complete declaration, begun on the last day of a ban; page and verb refuse it with the clause. @returns its id, on the signer's page */
export async function applyOnLastDayOfBan({ editor, signer, world }: Applicant, bannedThrough: PlainDate): Promise<string> {
  const opensAt = startOfDay(addMonths(bannedThrough, -1));
  const call = await buildCall({ year: yearOf(bannedThrough), opensAt, publishedAt: opensAt, closesAt: startOfDay(addMonths(bannedThrough, 1)), recommendBy: toDbDay(addMonths(bannedThrough, 2)) });
  await editor.goto("/host/applications");
  await expect(editor.getByText("本单位在不得再次申报的期间内")).toBeVisible();
  await expect(editor.getByText(`${formatChineseDate(addDays(bannedThrough, 1))}起可以申报`).first()).toBeVisible();
  const applicationId = await startDeclaration(editor, call, "comprehensive");
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: world.organizationId } });
  const sections = completeSections("comprehensive", "enterprise", { hostName: name, fieldZh: "低温储能介质", fieldEn: "Cryogenic Storage Media", fieldCode: "F12", filingYear: call.year });
  await saveTheRest(world.editor, applicationId, "comprehensive", sections, []);

  await signer.goto(`/host/applications/${applicationId}/check`);
  await expect(signer.getByText("以下情形不能提交")).toBeVisible();
  await expect(signer.getByText(`禁止申报期至${formatChineseDate(bannedThrough)}（含当日）`).first()).toBeVisible();
  await expect(signer.getByRole("link", { name: /第二十二条/ }).first()).toBeVisible();
  const attempt = submitApplication(world.signer, { applicationId, sha256: (await findDraftDigest(world.signer, applicationId))!, confirmed: true });
  await expect(attempt).rejects.toThrow("三年内不得再次申报");
  return applicationId;
}
