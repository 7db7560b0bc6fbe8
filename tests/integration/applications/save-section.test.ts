import { describe, expect, it } from "vitest";
import type { SectionData } from "@/lib/forms/field";
import { getOwnApplication } from "@/lib/applications/queries/get-own-application";
import { saveSection } from "@/lib/applications/save-section";
import type { SectionConflict } from "@/lib/forms/saved-section";
import { db } from "@/lib/platform/db";
import { ExpectedError } from "@/lib/platform/errors";
import type { Actor } from "@/lib/access/actor";
import { buildDraft, buildSubmitted } from "../../builders/applications";
import { actorOf, buildHost, buildUser, unknownId } from "../../builders/people";

const save = (actor: Actor, applicationId: string, version: number, data: SectionData, sectionKey = "goals") => saveSection(actor, { applicationId, sectionKey, version, data });

async function versionOf(actor: Actor, applicationId: string, key = "goals"): Promise<number> {
  return (await getOwnApplication(actor, applicationId)).sections.find((section) => section.key === key)!.version;
}

describe("saving a section", () => {
  it("keeps what is typed, also what is too long, and says who saved it", async () => {
    const { applicationId, editor } = await buildDraft();
    const version = await versionOf(editor, applicationId);
    const pasted = "发".repeat(10_000);
    const saved = await save(editor, applicationId, version, { goals: pasted });
    expect(saved.version).toBe(version + 1);
    const section = (await getOwnApplication(editor, applicationId)).sections.find((one) => one.key === "goals")!;
    expect(section.data.goals).toBe(pasted);
    expect(section.updatedByName).toBe(editor.name);
    expect(section.gaps.find((gap) => gap.path === "goals")?.message).toContain("超出 8000 字");
  });

  it("refuses what is far beyond any limit, next to the field", async () => {
    const { applicationId, editor } = await buildDraft();
    const refused = save(editor, applicationId, await versionOf(editor, applicationId), { goals: "长".repeat(20_001) });
    await expect(refused).rejects.toMatchObject({ code: "invalid", details: { fieldErrors: { goals: [expect.stringContaining("内容过长")] } } });
  });

  it("keeps an unknown region and names it as unknown", async () => {
    const { applicationId, editor } = await buildDraft();
    const partners = [{ id: "r1", nameZh: "某机构", region: "瓦坎达" }];
    await save(editor, applicationId, await versionOf(editor, applicationId, "partners"), { partners }, "partners");
    const section = (await getOwnApplication(editor, applicationId)).sections.find((one) => one.key === "partners")!;
    expect(section.gaps.find((gap) => gap.path === "partners.r1.region")?.message).toContain("没有找到“瓦坎达”");
  });

  it("gives the slower of two editors the other version and loses neither", async () => {
    const { applicationId, editor, organization } = await buildDraft();
    const colleague = actorOf(await buildUser({ roles: ["hostEditor"], organizationId: organization.id, name: "同事" }));
    const version = await versionOf(editor, applicationId);
    await save(colleague, applicationId, version, { goals: "同事的目标" });
    const error = await save(editor, applicationId, version, { goals: "我的目标" }).then(
      () => undefined,
      (caught: unknown) => caught as ExpectedError,
    );
    expect(error).toBeInstanceOf(ExpectedError);
    expect(error!.status).toBe(409);
    const theirs = error!.details.current as SectionConflict;
    expect(theirs).toMatchObject({ version: version + 1, updatedByName: "同事", data: { goals: "同事的目标" } });
    await save(editor, applicationId, theirs.version, { goals: "我的目标" });
    expect(await versionOf(editor, applicationId)).toBe(version + 2);
  });

  it("DA-2 lets exactly one of twenty parallel savers through", async () => {
    const { applicationId, editor } = await buildDraft();
    const version = await versionOf(editor, applicationId);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => save(editor, applicationId, version, { goals: `第${index}份` })));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
    expect(await versionOf(editor, applicationId)).toBe(version + 1);
  });

  it("lets exactly one of twenty make a section that was never saved", async () => {
    const { applicationId, editor } = await buildDraft();
    await db.applicationSection.deleteMany({ where: { applicationId, key: "goals" } });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => save(editor, applicationId, 0, { goals: `第${index}份` })));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("takes back a request for sign-off", async () => {
    const { applicationId, editor } = await buildDraft();
    await db.application.update({ where: { id: applicationId }, data: { signOffRequestedAt: new Date() } });
    await save(editor, applicationId, await versionOf(editor, applicationId), { goals: "改了" });
    expect((await getOwnApplication(editor, applicationId)).signOffRequestedAt).toBeNull();
  });

  it("is the same “not found” for another institution and for what does not exist", async () => {
    const { applicationId } = await buildDraft();
    const { editor: stranger } = await buildHost();
    await expect(save(stranger, applicationId, 0, {})).rejects.toMatchObject({ code: "notFound" });
    await expect(save(stranger, unknownId(), 0, {})).rejects.toMatchObject({ code: "notFound" });
    await expect(getOwnApplication(stranger, applicationId)).rejects.toMatchObject({ code: "notFound" });
    await expect(getOwnApplication(stranger, "no-id")).rejects.toMatchObject({ code: "notFound" });
  });

  it("says what is possible instead when the stage does not allow writing", async () => {
    const { applicationId, editor } = await buildSubmitted();
    const application = await getOwnApplication(editor, applicationId);
    expect(application.editable).toBe(false);
    await expect(save(editor, applicationId, 1, { goals: "迟了" })).rejects.toThrow("当前处于“审核推荐”");
  });
});
