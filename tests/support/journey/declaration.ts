import type { Page } from "@playwright/test";
import type { Actor } from "@/lib/access/actor";
import type { SectionData } from "@/lib/forms/field";
import { findSection } from "@/lib/applications/form/find-section";
import { saveSection } from "@/lib/applications/save-section";
import { currentFormVersion } from "@/lib/calls/form-version";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { yearOf } from "@/lib/regulation/plain-date";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { storeDocument } from "../../../prisma/seed/documents";
import { requiredSlots } from "../../builders/declarations";
import { expect } from "../e2e-test";
import type { PublishedCall } from "./call";
import { fillSectionByHand, groupUnder } from "./fill-section";

export type Sections = Readonly<Record<string, SectionData>>;

/** The editor chooses call and category; the declaration is there. */
export async function startDeclaration(editor: Page, call: PublishedCall, category: Category): Promise<string> {
  await editor.goto("/host/applications");
  await editor.getByRole("radio", { name: call.title }).check();
  await groupUnder(editor, "类别").getByRole("radio", { name: categoryLabels[category] }).check();
  await editor.getByRole("button", { name: "开始申报" }).click();
  await editor.waitForURL(/\/host\/applications\/[0-9a-f-]{36}$/);
  return editor.url().split("/").at(-1)!;
}

/** Types one section into its form, leaves it as its main button does, and finds it again as it was typed. */
export async function writeSection(editor: Page, applicationId: string, category: Category, key: string, data: SectionData, upload?: { slot: string; name: string }): Promise<void> {
  const section = findSection({ category, call: { year: yearOf(await today()), formVersion: currentFormVersion } }, key)!;
  await editor.goto(`/host/applications/${applicationId}/sections/${key}`);
  await fillSectionByHand(editor, section, data);
  if (upload) await uploadPdf(editor, upload.slot, upload.name);
  await editor.getByRole("button", { name: "保存并填写下一部分" }).click();
  await editor.waitForURL((url) => !url.pathname.endsWith(`/${key}`));
  const row = await db.applicationSection.findUniqueOrThrow({ where: { applicationId_key: { applicationId, key } } });
  for (const [field, value] of Object.entries(data)) if (typeof value === "string") expect((row.data as SectionData)[field], field).toBe(value);
}

/** Chooses a file as from the own computer and waits until the portal has it and its digest. */
export async function uploadPdf(page: Page, slot: string, name: string): Promise<void> {
  const place = groupUnder(page, slot);
  await place.locator("input[type=file]").setInputFiles({ name, mimeType: "application/pdf", buffer: onePage() });
  await expect(place.getByText("已上传", { exact: true })).toBeVisible();
  await expect(place.getByText("SHA-256")).toBeVisible();
}

/** The smallest file that is truly a PDF. */
export function onePage(): Buffer {
  return Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}

/** The rest of the declaration by the verb that the form calls, and the attachments that must not be missing. */
export async function saveTheRest(editor: Actor, applicationId: string, category: Category, sections: Sections, written: readonly string[]): Promise<void> {
  for (const [sectionKey, data] of Object.entries(sections)) {
    if (!written.includes(sectionKey)) await saveSection(editor, { applicationId, sectionKey, version: 0, data });
  }
  const present = (await db.attachment.findMany({ where: { applicationId } })).map(({ slot }) => slot);
  for (const slot of requiredSlots(category, sections, yearOf(await today()))) {
    if (present.includes(slot)) continue;
    const file = await storeDocument(slot, editor.organizationId!, editor.userId!);
    await db.attachment.create({ data: { applicationId, slot, fileId: file.id, addedById: editor.userId! } });
  }
}
