import "server-only";
import type { Actor } from "@/lib/access/actor";
import { conflictError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { requireOneRow, transaction } from "@/lib/platform/transaction";
import { lockOwnOrganization } from "./lock-organization";
import { notifyOfficers } from "./notify-officers";
import type { UpdateOrganizationInput } from "./schema";
import { settleFacts } from "./settle-facts";

/**
 * Changes the facts of the own institution; the credit code never changes, an earlier name is kept. Another
 * recommender is for future applications only: each application keeps the one it was started with.
 * @throws ExpectedError "conflict" when a colleague saved in between
 */
export async function updateOrganization(actor: Actor, input: UpdateOrganizationInput): Promise<{ version: number }> {
  const { version, ...facts } = input;
  return transaction(async (tx) => {
    const organization = await lockOwnOrganization(tx, actor, "organization.edit");
    if (organization.version !== version) throw conflictError("单位信息刚刚已被同事修改。您填写的内容保留在本页，请在新窗口查看最新内容后再保存。");
    const { columns, findings, differs } = await settleFacts(tx, organization.creditCode, facts);
    const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter((key) => String(columns[key]) !== String(organization[key]));
    if (changed.length === 0) return { version };
    const renamed = changed.includes("name") && !organization.formerNames.includes(organization.name);
    const updated = await tx.organization.updateMany({
      where: { id: organization.id, version },
      data: { ...columns, version: version + 1, ...(renamed ? { formerNames: [...organization.formerNames, organization.name] } : {}) },
    });
    requireOneRow(updated.count);
    const moved = changed.includes("recommenderId");
    await recordEvent(tx, {
      actor,
      action: "organization.edit",
      subject: { type: "organization", id: organization.id },
      clause: "art14",
      findings,
      payload: { changed, ...(moved ? { recommenderFrom: organization.recommenderId, recommenderTo: columns.recommenderId } : {}), ...(renamed ? { formerName: organization.name } : {}) },
      ...(moved && differs
        ? { notify: await notifyOfficers(tx, "organization.recommenderRequested", { organizationName: columns.name, reason: columns.recommenderReason }) }
        : {}),
    });
    return { version: version + 1 };
  });
}
