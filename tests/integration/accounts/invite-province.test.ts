import { expect, it } from "vitest";
import { publicActor } from "@/lib/access/actor";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { inviteProvincePerson } from "@/lib/accounts/invite-province-person";
import { findOpenInvitation } from "@/lib/accounts/queries";
import { db } from "@/lib/platform/db";
import { nextSerial } from "../../builders/people";
import { atInstant } from "../../support/at-time";

const password = "Qinghe-2026-Daiban";
const invite = async (email = `leader${nextSerial()}@example.org`) => {
  const { link } = await inviteProvincePerson({ email, name: "秦清和", role: "provinceLeader" });
  return { email, token: new URL(link).pathname.split("/").at(-1)!, link };
};
const accept = (token: string) => acceptInvitation(publicActor, { token, name: "秦清和", password, passwordAgain: password });

it("AU-9 the operator's link makes one account of the province, once", async () => {
  const { email, token, link } = await invite();
  expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\//);
  expect(await findOpenInvitation(token)).toMatchObject({ email, affiliation: "浙江省科学技术厅", roles: ["provinceLeader"] });
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => accept(token)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.user.findUniqueOrThrow({ where: { email }, include: { roles: true } })).toMatchObject({ name: "秦清和", organizationId: null, recommenderId: null, roles: [{ role: "provinceLeader" }] });
  await expect(accept(token)).rejects.toThrow("已使用或已失效");
});

it("AU-9 the link is good for thirty minutes, and its secret is nowhere in the database", async () => {
  const made = new Date("2026-11-23T10:00:00+08:00");
  const { email, token } = await atInstant(made, () => invite());
  const after = (minutes: number) => atInstant(new Date(made.getTime() + minutes * 60_000), () => findOpenInvitation(token));
  expect(await after(29.99)).toBeDefined();
  expect(await after(30)).toBeUndefined();
  const [row, events] = [await db.invitation.findFirstOrThrow({ where: { email } }), await db.event.findMany({ where: { action: "account.inviteByOperator" } })];
  expect(events.find(({ subjectId }) => subjectId === row.id)).toMatchObject({ actorName: "系统（运维命令）", actorId: null });
  expect(JSON.stringify([row, events])).not.toContain(token);
});

it("is refused for an address that has an account", async () => {
  const { email, token } = await invite();
  await accept(token);
  await expect(invite(email)).rejects.toMatchObject({ code: "invalid" });
});
