import { beforeEach, describe, expect, it, vi } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { findActor } from "@/lib/accounts/current-actor";
import { findOpenInvitation } from "@/lib/accounts/queries";
import { openSession } from "@/lib/accounts/sessions";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { inviteMember } from "@/lib/organizations/invite-member";
import { changeMemberRoles, setMemberActive } from "@/lib/organizations/manage-members";
import { listOwnMembers } from "@/lib/organizations/queries";
import { db } from "@/lib/platform/db";
import { buildHost, buildUser, unknownId } from "../../builders/people";
import { countQueries } from "../../support/count-queries";
import { ownerQuery, resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

const cookie = vi.hoisted(() => ({ sid: "" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));
vi.mock("next-auth", () => ({ default: vi.fn(), getServerSession: async () => cookie }));

const password = { password: "Invitation-01", passwordAgain: "Invitation-01" };
const tokenOf = (link: string) => link.slice(link.lastIndexOf("/") + 1);
const accept = (token: string) => acceptInvitation(publicActor, { token, name: "新同事", ...password });

let host: Awaited<ReturnType<typeof buildHost>>;
let signer: Actor;

beforeEach(async () => {
  await resetDatabase();
  host = await buildHost();
  signer = host.signer;
});

describe("inviting a colleague", () => {
  const invite = (email = "new@example.org") => inviteMember(signer, { email, name: "新同事", roles: ["hostEditor"] });

  it("a link of the configured host lets one person in, with the roles given", async () => {
    const { link } = await invite();
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\/[A-Za-z0-9_-]{43}$/);
    expect(await findOpenInvitation(tokenOf(link))).toMatchObject({ email: "new@example.org", affiliation: host.organization.name });
    await accept(tokenOf(link));
    const user = await db.user.findUniqueOrThrow({ where: { email: "new@example.org" }, include: { roles: true } });
    expect(user).toMatchObject({ organizationId: host.organization.id, roles: [{ role: "hostEditor" }] });
    expect(await verifyCredentials({ email: "new@example.org", password: "Invitation-01" })).toMatchObject({ id: user.id });
  });

  it("twenty at once with the same link: one gets in", async () => {
    const token = tokenOf((await invite()).link);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => accept(token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.user.count({ where: { email: "new@example.org" } })).toBe(1);
  });

  it("the token is nowhere in the database", async () => {
    const token = tokenOf((await invite()).link);
    for (const table of ["Invitation", "Event", "Message", "IdempotencyKey"]) {
      expect(await ownerQuery(`SELECT 1 FROM "${table}" t WHERE t::text LIKE '%' || $1 || '%'`, [token]), table).toEqual([]);
    }
  });

  it("a link that is too old, replaced by a newer one or made up leads nowhere", async () => {
    const first = tokenOf((await invite()).link);
    const second = tokenOf((await invite()).link);
    expect(await findOpenInvitation(first)).toBeUndefined();
    await expect(accept(first)).rejects.toThrow(/已使用或已失效/);
    await db.invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    await expect(accept(second)).rejects.toThrow(/已使用或已失效/);
    await expect(accept("made-up")).rejects.toThrow(/已使用或已失效/);
  });

  it("an editor cannot invite, and an address with an account is refused", async () => {
    await expect(inviteMember(host.editor, { email: "x@example.org", name: "同事", roles: ["hostSigner"] })).rejects.toThrow(/没有办理此事项的权限/);
    await buildUser({ roles: ["expert"], email: "taken@example.org" });
    await expect(invite("taken@example.org")).rejects.toMatchObject({ details: { fieldErrors: { email: [expect.stringMatching(/已有账号/)] } } });
  });
});

describe("managing colleagues", () => {
  it("the last signer stays: neither closed nor made an editor", async () => {
    await expect(setMemberActive(signer, { userId: signer.userId!, active: false })).rejects.toThrow(/至少保留一名在用的签发人/);
    await expect(changeMemberRoles(signer, { userId: signer.userId!, roles: ["hostEditor"] })).rejects.toThrow(/至少保留一名在用的签发人/);
    expect(await db.userRole.count({ where: { userId: signer.userId!, role: "hostSigner" } })).toBe(1);
  });

  it("two signers who close each other at the same time: one stays", async () => {
    await changeMemberRoles(signer, { userId: host.editor.userId!, roles: ["hostSigner"] });
    const other: Actor = { ...host.editor, roles: ["hostSigner"] };
    await Promise.allSettled([setMemberActive(signer, { userId: other.userId!, active: false }), setMemberActive(other, { userId: signer.userId!, active: false })]);
    expect(await db.user.count({ where: { organizationId: host.organization.id, active: true, roles: { some: { role: "hostSigner" } } } })).toBe(1);
  });

  it("a person of another host is not there", async () => {
    const stranger = await buildHost();
    for (const userId of [stranger.editor.userId!, unknownId()]) {
      await expect(setMemberActive(signer, { userId, active: false })).rejects.toMatchObject({ code: "notFound", status: 404 });
      await expect(changeMemberRoles(signer, { userId, roles: ["hostSigner"] })).rejects.toMatchObject({ code: "notFound" });
    }
  });

  it("AU-6: changed roles and a closed account end the colleague's sessions on the next request; the own roles change under one's hands", async () => {
    cookie.sid = (await openSession(host.editor.userId!)).token;
    expect(await findActor()).toMatchObject({ userId: host.editor.userId, roles: ["hostEditor"] });
    await changeMemberRoles(signer, { userId: host.editor.userId!, roles: ["hostEditor", "hostSigner"] });
    expect(await findActor()).toBeNull();
    const own = await openSession(host.editor.userId!);
    cookie.sid = own.token;
    await changeMemberRoles({ ...host.editor, roles: ["hostSigner"], sessionId: own.id }, { userId: host.editor.userId!, roles: ["hostSigner"] });
    expect((await findActor())?.roles).toEqual(["hostSigner"]);
    await setMemberActive(signer, { userId: host.editor.userId!, active: false });
    expect(await findActor()).toBeNull();
    await setMemberActive(signer, { userId: host.editor.userId!, active: true });
    expect(await findActor()).toBeNull();
  });

  it("the list costs the same for three people and for thirty", async () => {
    const few = await countQueries(() => listOwnMembers(signer));
    for (let index = 0; index < 30; index++) await buildUser({ roles: ["hostEditor"], organizationId: host.organization.id });
    const many = await countQueries(() => listOwnMembers(signer));
    expect(many.result.members.length).toBe(few.result.members.length + 30);
    expect(many.queries).toBe(few.queries);
  });
});
