import { beforeEach, expect, it, vi } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { inviteRecommenderUser, setRecommenderUserActive } from "@/lib/organizations/manage-recommender-users";
import { addMissingBureaus, addRecommender, editRecommender, setRecommenderActive } from "@/lib/organizations/manage-recommenders";
import { listRecommenders } from "@/lib/organizations/queries";
import { db } from "@/lib/platform/db";
import { buildBureau, buildHost, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

let officer: Actor;
let leader: Actor;
const department = { name: "浙江省虚构厅", kind: "supervisingDepartment", cityCode: "", hostCreditCode: null } as const;

beforeEach(async () => {
  await resetDatabase();
  ({ officer, leader } = await buildProvince());
});

it("the eleven bureaus are filled in once, and a second one for a city is refused", async () => {
  expect(await addMissingBureaus(officer)).toEqual({ added: 11 });
  expect(await addMissingBureaus(officer)).toEqual({ added: 0 });
  await expect(addRecommender(officer, { name: "杭州市科技局", kind: "municipalBureau", cityCode: "330100", hostCreditCode: null })).rejects.toThrow(/已有在用的科技主管部门/);
});

it("a department is added, renamed, linked to the host that recommends itself, and put out of use", async () => {
  const host = await buildHost();
  const { recommenderId } = await addRecommender(officer, department);
  await editRecommender(officer, { recommenderId, ...department, name: "虚构大学", hostCreditCode: host.organization.creditCode });
  await setRecommenderActive(officer, { recommenderId, active: false });
  expect((await listRecommenders(leader)).find(({ id }) => id === recommenderId)).toMatchObject({ name: "虚构大学", ownHostName: host.organization.name, active: false });
  await expect(addRecommender(officer, { ...department, hostCreditCode: host.organization.creditCode })).rejects.toMatchObject({ details: { fieldErrors: { hostCreditCode: [expect.stringMatching(/另一部门/)] } } });
});

it("only an officer changes the directory", async () => {
  const host = await buildHost();
  for (const actor of [leader, host.signer, publicActor]) await expect(addRecommender(actor, department)).rejects.toThrow(/没有办理此事项的权限/);
});

it("an officer lets a handler in by a link; the account can be closed", async () => {
  const { recommender } = await buildBureau();
  const { link } = await inviteRecommenderUser(officer, { recommenderId: recommender.id, email: "handler@example.org", name: "陈经办", roles: ["recommenderHandler"] });
  await acceptInvitation(publicActor, { token: link.slice(link.lastIndexOf("/") + 1), name: "陈经办", password: "Recommender-1", passwordAgain: "Recommender-1" });
  const user = await db.user.findUniqueOrThrow({ where: { email: "handler@example.org" }, include: { roles: true } });
  expect(user).toMatchObject({ recommenderId: recommender.id, organizationId: null, roles: [{ role: "recommenderHandler" }] });
  await setRecommenderUserActive(officer, { recommenderId: recommender.id, userId: user.id, active: false });
  expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).active).toBe(false);
  await expect(setRecommenderUserActive(officer, { recommenderId: recommender.id, userId: officer.userId!, active: false })).rejects.toMatchObject({ code: "notFound" });
});

it("the directory costs the same for one department and for eleven", async () => {
  await buildBureau({ cityCode: "330100" });
  const few = await countQueries(() => listRecommenders(officer));
  await addMissingBureaus(officer);
  expect((await countQueries(() => listRecommenders(officer))).queries).toBe(few.queries);
});
