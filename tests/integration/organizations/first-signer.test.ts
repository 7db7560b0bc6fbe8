import { beforeEach, describe, expect, it, vi } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { inviteFirstSigner } from "@/lib/organizations/invite-first-signer";
import { findHost, listHosts } from "@/lib/organizations/queries";
import { registerOrganization } from "@/lib/organizations/register-organization";
import { registerOrganizationSchema } from "@/lib/organizations/schema";
import { db } from "@/lib/platform/db";
import { buildHost, buildProvince, buildRecommender } from "../../builders/people";
import { registrationInput } from "../../builders/registration";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

let province: { officer: Actor; leader: Actor };
/** An institution as the import of existing bases makes it: known, and nobody can sign in for it. */
let imported: { id: string; creditCode: string };

beforeEach(async () => {
  await resetDatabase();
  province = await buildProvince();
  await buildRecommender({ code: "M330100", name: "杭州市科学技术局" });
  const { organization } = await buildHost();
  await db.user.updateMany({ where: { organizationId: organization.id }, data: { active: false } });
  imported = organization;
});

const person = { email: "first@example.org", name: "首任签发人", roles: ["hostSigner" as const] };

describe("an institution that came with the import", () => {
  it("is not taken over by whoever knows its credit code", async () => {
    const attempt = registerOrganization(publicActor, registerOrganizationSchema.parse(registrationInput({ creditCode: imported.creditCode })));
    await expect(attempt).rejects.toMatchObject({ details: { fieldErrors: { creditCode: [expect.stringContaining("请联系省科技厅")] } } });
  });

  it("is opened by an officer for its first signer, who finds its record", async () => {
    expect((await listHosts(province.officer, "", null, true)).rows.map(({ id }) => id)).toEqual([imported.id]);
    const { link } = await inviteFirstSigner(province.officer, { organizationId: imported.id, ...person });
    await acceptInvitation(publicActor, { token: link.slice(link.lastIndexOf("/") + 1), name: person.name, password: "Invitation-01", passwordAgain: "Invitation-01" });
    const user = await db.user.findUniqueOrThrow({ where: { email: person.email }, include: { roles: true } });
    expect(user).toMatchObject({ organizationId: imported.id, roles: [{ role: "hostSigner" }] });
    expect(await db.organization.count({ where: { creditCode: imported.creditCode } })).toBe(1);
    expect((await listHosts(province.officer, "", null, true)).rows).toEqual([]);
    expect(await db.event.count({ where: { action: "organization.inviteFirstSigner", subjectId: imported.id } })).toBe(1);
  });

  it("is opened by nobody else, and not when somebody can sign in already", async () => {
    await expect(inviteFirstSigner(province.leader, { organizationId: imported.id, ...person })).rejects.toThrow(AccessError);
    const open = await buildHost();
    await expect(inviteFirstSigner(open.signer, { organizationId: open.organization.id, ...person })).rejects.toThrow(AccessError);
    await expect(inviteFirstSigner(province.officer, { organizationId: open.organization.id, ...person })).rejects.toThrow("已有人员可以登录");
    expect(await findHost(province.officer, open.organization.id)).toMatchObject({ creditCode: open.organization.creditCode });
  });
});
