import { describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { baseAsOf } from "@/lib/bases/base-as-of";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { confirmTransfer } from "@/lib/transfers/confirm";
import { declineTransfer } from "@/lib/transfers/decline";
import { registerTransfer } from "@/lib/transfers/register-transfer";
import { retractTransfer } from "@/lib/transfers/retract";
import { startTransfer } from "@/lib/transfers/start-transfer";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { attachRequired } from "../../builders/changes";
import { onDay } from "../../support/at-time";

const recognition = { nationalName: "功能材料国际联合研究中心", nationalKind: "jointCentre", documentNumber: "国科发外〔2027〕12号", documentOn: plainDate("2027-03-01"), channel: "浙江省科学技术厅" } as const;
const baseRow = (id: string) => db.base.findUniqueOrThrow({ where: { id } });

async function report(world: BaseWorld, changes: Partial<Record<keyof typeof recognition, string>> = {}, explanations = {}): Promise<string> {
  const { caseId } = await startTransfer(world.editor, { baseId: world.baseId });
  await writeCase(world.editor, caseId, { recognition: { ...recognition, ...changes } });
  await attachRequired(world.editor, caseId, ["document"]);
  await signCase(world.signer, caseId, explanations);
  return caseId;
}

describe("转由科技部管理 (第二十四条)", () => {
  it("reported by the host, confirmed by a leader: from the day of the ministry's document the base is not the province's", async () => {
    const world = await buildBaseWorld();
    const other = await buildBase(world);
    await onDay(plainDate("2027-03-20"), async () => confirmTransfer(world.leader, { caseId: await report(world) }));
    expect([(await baseRow(world.baseId)).stage, (await baseRow(other.id)).stage]).toEqual(["transferred", "active"]);
    const stageOn = async (day: string) => (await baseAsOf(world.baseId, plainDate(day)))!.stage;
    expect(await db.ministryBase.findUniqueOrThrow({ where: { baseId: world.baseId } })).toMatchObject({ nameZh: recognition.nationalName, documentNumber: recognition.documentNumber, grade: null });
    expect([await stageOn("2027-02-28"), await stageOn("2027-03-01")]).toEqual(["active", "transferred"]);
    expect(await db.reapplicationBan.count({ where: { revokedOn: { gte: new Date("2027-01-01") }, documentNumber: recognition.documentNumber } })).toBe(0);
    expect(await db.obligation.findMany({ where: { subjectId: world.baseId } })).toMatchObject([{ kind: "plaqueRemoval", dischargedAt: null }]);
  });

  it("registered by an officer, it is confirmed by a leader who is another person", async () => {
    const world = await buildBaseWorld();
    await expect(registerTransfer(world.leader, { baseId: world.baseId, ...recognition })).rejects.toThrow(AccessError);
    const { caseId } = await registerTransfer(world.officer, { baseId: world.baseId, ...recognition });
    await expect(confirmTransfer({ ...world.officer, roles: ["provinceOfficer", "provinceLeader"] }, { caseId })).rejects.toThrow(AccessError);
    await expect(startTransfer(world.editor, { baseId: world.baseId })).rejects.toMatchObject({ code: "refused" });
    await onDay(plainDate("2027-03-20"), () => confirmTransfer(world.leader, { caseId }));
    expect((await baseRow(world.baseId)).stage).toBe("transferred");
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).number).toMatch(/^ZC-\d{4}-\d{4}$/);
  });

  it("a document of a day to come, or from before the base was one, confirms nothing", async () => {
    const world = await buildBaseWorld({ recognizedOn: plainDate("2026-08-10") });
    const confirm = (documentOn: string) => onDay(plainDate("2027-03-20"), async () => {
      const { caseId } = await registerTransfer(world.officer, { baseId: world.baseId, ...recognition, documentOn: plainDate(documentOn) });
      const outcome = await confirmTransfer(world.leader, { caseId }).catch((error: unknown) => error);
      await declineTransfer(world.leader, { caseId, reason: "日期有误，请核对后重报。" });
      return outcome;
    });
    expect(await confirm("2027-03-21")).toMatchObject({ code: "refused", details: { findings: [{ rule: "art24-national-document", outcome: "unmet" }] } });
    expect(await confirm("2026-08-09")).toMatchObject({ code: "refused", message: expect.stringContaining("早于") });
    expect((await baseRow(world.baseId)).stage).toBe("active");
  });

  it("a report may be given up before it is signed; afterwards it is the province's to decide", async () => {
    const world = await buildBaseWorld();
    const { caseId } = await startTransfer(world.editor, { baseId: world.baseId });
    await retractTransfer(world.signer, { caseId, reason: "" });
    const filed = await onDay(plainDate("2027-03-20"), () => report(world));
    await expect(retractTransfer(world.signer, { caseId: filed, reason: "报告有误，撤回。" })).rejects.toThrow();
    await declineTransfer(world.leader, { caseId: filed, reason: "文件不是认定文件。" });
    expect((await baseRow(world.baseId)).stage).toBe("active");
  });
});
