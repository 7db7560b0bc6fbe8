import { db } from "@/lib/platform/db";
import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { daysAgo } from "../support/journey/base-case";
import { approveLeaderChange, expectDatedLeader, fileLateChange, writeLeaderChange } from "../support/journey/leader-change";

const host = "mingzhou";

test("a leader that changed forty days ago is filed late, agreed by two offices, and only then stands in the record", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "智能传感芯片", fieldEn: "Smart Sensor Chips", leaderName: "沈知远" });
  const change = { baseId: base.id, before: "沈知远", after: "顾清和", occurredOn: await daysAgo(40) };
  const [editor, signer] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`)];
  const [handler, approver] = [await signedIn("handler@ningbo.example"), await signedIn("approver@ningbo.example")];
  const [officer, leader] = [await signedIn("officer@province.example"), await signedIn("leader@province.example")];

  const caseId = await writeLeaderChange(editor, change);
  await fileLateChange(signer, caseId, change);
  await approveLeaderChange({ handler, approver, officer, leader }, caseId, change);

  const { versions } = await db.base.findUniqueOrThrow({ where: { id: base.id }, include: { versions: { orderBy: { ordinal: "asc" } } } });
  expect(versions).toMatchObject([{ data: { leaderName: "沈知远" } }, { data: { leaderName: "顾清和" }, validThrough: null }]);
  await expectDatedLeader(leader, change, await daysAgo(1));
});
