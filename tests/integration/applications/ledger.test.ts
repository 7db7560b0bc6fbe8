import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { RowValue } from "@/lib/forms/field";
import { deleteLedgerEntry } from "@/lib/applications/ledger/delete-ledger-entry";
import { countLedger, listLedger } from "@/lib/applications/ledger/list-ledger";
import { saveLedgerEntry } from "@/lib/applications/ledger/save-ledger-entry";
import { saveSection } from "@/lib/applications/save-section";
import { db } from "@/lib/platform/db";
import { buildDraft } from "../../builders/applications";
import { buildHost } from "../../builders/people";

const member = (id: string, name: string, more: Partial<RowValue> = {}): RowValue => ({ id, name, organization: "虚构大学", title: "", role: "core", employment: "full", nationality: "mainland", overseasTalent: false, field: "", ...more });

async function saveTeam(actor: Actor, applicationId: string, members: RowValue[]) {
  const present = await db.applicationSection.findUnique({ where: { applicationId_key: { applicationId, key: "team" } } });
  return saveSection(actor, { applicationId, sectionKey: "team", version: present?.version ?? 0, data: { members, informed: true } });
}

async function emptyDraft() {
  const draft = await buildDraft();
  await db.applicationSection.deleteMany({ where: { applicationId: draft.applicationId } });
  return draft;
}

const titles = async (actor: Actor) => (await listLedger(actor, ["member"])).map((item) => item.title).sort();

describe("the institution's ledger", () => {
  it("takes whole rows of a saved section and no half-typed ones", async () => {
    const { applicationId, editor } = await emptyDraft();
    await saveTeam(editor, applicationId, [member("a", "张三"), member("b", "李", { role: "" })]);
    expect(await titles(editor)).toEqual(["张三（虚构大学）"]);
  });

  it("changes an entry with its row, renames what the row made itself, and never makes it twice", async () => {
    const { applicationId, editor } = await emptyDraft();
    await saveTeam(editor, applicationId, [member("a", "张三")]);
    await saveTeam(editor, applicationId, [member("a", "张三", { title: "教授" })]);
    await saveTeam(editor, applicationId, [member("a", "张三丰", { title: "教授" })]);
    const [only, ...others] = await listLedger(editor, ["member"]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ title: "张三丰（虚构大学）", values: { title: "教授" } });
  });

  it("leaves an entry from elsewhere alone when a row that was taken from it is renamed", async () => {
    const first = await emptyDraft();
    await saveTeam(first.editor, first.applicationId, [member("a", "张三")]);
    const second = await buildDraft({ host: first.host });
    await db.applicationSection.deleteMany({ where: { applicationId: second.applicationId } });
    await saveTeam(first.editor, second.applicationId, [member("x", "张三")]);
    await saveTeam(first.editor, second.applicationId, [member("x", "王五")]);
    expect(await titles(first.editor)).toEqual(["张三（虚构大学）", "王五（虚构大学）"].sort());
  });

  it("keeps entries whose rows are removed, and knows the same name in another writing", async () => {
    const { applicationId, editor } = await emptyDraft();
    await saveTeam(editor, applicationId, [member("a", "John Smith")]);
    await saveTeam(editor, applicationId, [member("b", "ＪＯＨＮ　smith")]);
    await saveTeam(editor, applicationId, []);
    expect(await listLedger(editor, ["member"])).toHaveLength(1);
  });

  it("keeps the management systems by their kind", async () => {
    const { applicationId, editor } = await emptyDraft();
    const systems = [{ id: "confidentiality", kind: "confidentiality", state: "established", title: "保密办法", issuedOn: "2025-01-01", owner: "办公室", reason: "" }];
    await saveSection(editor, { applicationId, sectionKey: "systems", version: 0, data: { systems } });
    expect(await countLedger(editor)).toEqual({ partner: 0, agreement: 0, member: 0, managementSystem: 1 });
    expect((await listLedger(editor, ["managementSystem"]))[0]).toMatchObject({ title: "保密", values: { kind: "confidentiality", title: "保密办法" } });
  });

  it("does not write back what is not saved", async () => {
    const { applicationId, editor } = await emptyDraft();
    await saveTeam(editor, applicationId, [member("a", "张三")]);
    const stale = saveSection(editor, { applicationId, sectionKey: "team", version: 0, data: { members: [member("b", "李四")] } });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    expect(await titles(editor)).toEqual(["张三（虚构大学）"]);
  });

  it("is kept by hand too: added, changed, refused when there is one already, deleted", async () => {
    const { editor } = await buildHost();
    const values = { name: "赵六", organization: "虚构研究院", role: "manager", employment: "part", nationality: "foreign" };
    const { entryId } = await saveLedgerEntry(editor, { kind: "member", entryId: null, values });
    await expect(saveLedgerEntry(editor, { kind: "member", entryId: null, values })).rejects.toMatchObject({ code: "invalid", details: { fieldErrors: { name: [expect.stringContaining("台账里已有")] } } });
    await saveLedgerEntry(editor, { kind: "member", entryId, values: { ...values, title: "主任" } });
    expect((await listLedger(editor, ["member"]))[0]!.values.title).toBe("主任");
    await deleteLedgerEntry(editor, { entryId });
    expect(await listLedger(editor, ["member"])).toEqual([]);
  });

  it("asks for what is missing next to the field", async () => {
    const { editor } = await buildHost();
    const refused = saveLedgerEntry(editor, { kind: "partner", entryId: null, values: { nameZh: "某大学", region: "瓦坎达" } });
    await expect(refused).rejects.toMatchObject({ details: { fieldErrors: { nameLocal: ["请填写此项"], region: [expect.stringContaining("没有找到")] } } });
  });

  it("is another institution's “not found”", async () => {
    const { editor } = await buildHost();
    const { editor: stranger } = await buildHost();
    const values = { name: "赵六", organization: "虚构研究院", role: "manager", employment: "part", nationality: "foreign" };
    const { entryId } = await saveLedgerEntry(editor, { kind: "member", entryId: null, values });
    expect(await listLedger(stranger, ["member"])).toEqual([]);
    await expect(deleteLedgerEntry(stranger, { entryId })).rejects.toMatchObject({ code: "notFound" });
    await expect(saveLedgerEntry(stranger, { kind: "member", entryId, values })).rejects.toMatchObject({ code: "notFound" });
  });
});
