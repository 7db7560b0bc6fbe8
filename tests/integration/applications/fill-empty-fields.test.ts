import { expect, it } from "vitest";
import { fillEmptyFields } from "@/lib/applications/fill-empty-fields";
import { saveSection } from "@/lib/applications/save-section";
import { startApplication } from "@/lib/applications/start-application";
import { db } from "@/lib/platform/db";
import { buildCall, buildSubmitted } from "../../builders/applications";
import { buildHost } from "../../builders/people";

async function begun() {
  const host = await buildHost();
  const call = await buildCall();
  const { applicationId } = await startApplication(host.editor, { callId: call.id, category: "comprehensive" });
  return { host, applicationId, year: call.year };
}

async function dataOf(applicationId: string) {
  const sections = await db.applicationSection.findMany({ where: { applicationId } });
  return Object.fromEntries(sections.map(({ key, data }) => [key, data]));
}

it("fills what is empty, leaves what is written, and saves no section that is not asked", async () => {
  const { host, applicationId, year } = await begun();
  await saveSection(host.editor, { applicationId, sectionKey: "overview", version: 0, data: { fieldZh: "原有领域", basis: "institution" } });
  const rdYears = [{ id: String(year - 1), year: String(year - 1), operating: "full", rd: "1" }];
  const { filled } = await fillEmptyFields(host.editor, {
    applicationId,
    sections: { overview: { fieldZh: "自测领域", fieldEn: "Field", basis: "enterprise" }, researchSpending: { rdYears }, nowhere: { a: "b" } },
  });
  expect(filled).toEqual(["基本信息"]);
  expect(await dataOf(applicationId)).toEqual({ overview: { fieldZh: "原有领域", fieldEn: "Field", basis: "institution" } });
});

it("asks for the years once the overview it filled calls for them, and changes nothing the second time", async () => {
  const { host, applicationId, year } = await begun();
  const rdYears = [{ id: String(year - 1), year: String(year - 1), operating: "full", rd: "1" }];
  const input = { applicationId, sections: { overview: { basis: "enterprise" }, researchSpending: { rdYears } } };
  expect(await fillEmptyFields(host.editor, input)).toEqual({ filled: ["基本信息", "近三年研发投入"] });
  expect((await dataOf(applicationId)).researchSpending).toEqual({ rdYears });
  expect(await fillEmptyFields(host.editor, input)).toEqual({ filled: [] });
});

it("is for those who may edit the declaration, while it may be edited", async () => {
  const { applicationId } = await begun();
  const stranger = await buildHost();
  const sections = { overview: { fieldZh: "领域" } };
  await expect(fillEmptyFields(stranger.editor, { applicationId, sections })).rejects.toMatchObject({ code: "notFound" });
  const submitted = await buildSubmitted();
  await expect(fillEmptyFields(submitted.host.editor, { applicationId: submitted.applicationId, sections: { overview: { leaderField: "方向" } } })).rejects.toMatchObject({ code: "notFound" });
  expect(await dataOf(applicationId)).toEqual({});
});

it("refuses what is not of the section's shape", async () => {
  const { host, applicationId } = await begun();
  await expect(fillEmptyFields(host.editor, { applicationId, sections: { overview: { fieldCode: "F00" } } })).rejects.toMatchObject({ code: "invalid" });
});
