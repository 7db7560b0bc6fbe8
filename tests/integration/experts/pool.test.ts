import { beforeEach, expect, it, vi } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { declareInterests } from "@/lib/experts/declare-interests";
import { addExpert, editExpert, inviteExpertAgain, setExpertActive } from "@/lib/experts/manage-experts";
import { findExpert, listExperts, type ExpertFilter } from "@/lib/experts/queries";
import { addExpertSchema, declareInterestsSchema } from "@/lib/experts/schema";
import { db } from "@/lib/platform/db";
import { buildExpert, buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

const everybody: ExpertFilter = { search: "", fieldCode: "", language: "", load: "", active: true };
const input = addExpertSchema.parse({ email: "expert@example.org", name: "孙专家", employerName: "虚构大学", employerCreditCode: "", title: "教授", fieldCodes: ["F02"], languages: ["英语"], maximumLoad: "1" });
const tokenOf = (link: string) => link.slice(link.lastIndexOf("/") + 1);

let officer: Actor;
let leader: Actor;

beforeEach(async () => {
  await resetDatabase();
  ({ officer, leader } = await buildProvince());
});

it("an expert comes into the pool with an account that opens by the link, and only then", async () => {
  const { expertId, link } = await addExpert(officer, input);
  expect(await verifyCredentials({ email: input.email, password: "none" })).toBeNull();
  await acceptInvitation(publicActor, { token: tokenOf(link), name: "别的名字", password: "Expert-pass-1", passwordAgain: "Expert-pass-1" });
  expect(await verifyCredentials({ email: input.email, password: "Expert-pass-1" })).toMatchObject({ name: "孙专家" });
  const again = await inviteExpertAgain(officer, { expertId });
  await acceptInvitation(publicActor, { token: tokenOf(again.link), name: "孙专家", password: "Expert-pass-2", passwordAgain: "Expert-pass-2" });
  expect(await verifyCredentials({ email: input.email, password: "Expert-pass-2" })).not.toBeNull();
});

it("two officers at the same card: the second is told; out of the pool means no sign-in", async () => {
  const { expertId } = await addExpert(officer, input);
  const { email: _email, ...facts } = input;
  await editExpert(officer, { expertId, version: 1, ...facts, maximumLoad: 3 });
  await expect(editExpert(officer, { expertId, version: 1, ...facts })).rejects.toMatchObject({ code: "conflict" });
  await setExpertActive(officer, { expertId, active: false });
  expect((await listExperts(officer, everybody, null)).rows).toEqual([]);
  expect((await db.user.findUniqueOrThrow({ where: { email: input.email } })).active).toBe(false);
});

it("only an officer changes the pool, and an expert sees only the own card", async () => {
  await expect(addExpert(leader, input)).rejects.toThrow(/没有办理此事项的权限/);
  const [own, other] = [await buildExpert(), await buildExpert()];
  expect(await findExpert(own.actor, own.expert.id)).toBeDefined();
  expect(await findExpert(own.actor, other.expert.id)).toBeUndefined();
});

it("the declaration of interests replaces the one before and is dated", async () => {
  const { expert, actor } = await buildExpert();
  const declared = declareInterestsSchema.parse({
    version: 1,
    interests: [{ kind: "formerEmployer", organizationName: "虚构研究院", creditCode: "", personName: "", endedOn: "2025-06-30", note: "" }],
    complete: true,
  });
  await declareInterests(actor, declared);
  const after = (await findExpert(officer, expert.id))!;
  expect(after.interests).toEqual([{ kind: "formerEmployer", organizationName: "虚构研究院", creditCode: null, personName: null, endedOn: "2025-06-30", note: null }]);
  expect(after.interestsDeclaredAt).not.toBeNull();
  await expect(declareInterests(actor, declared)).rejects.toMatchObject({ code: "conflict" });
  await declareInterests(actor, { ...declared, version: 2, interests: [] });
  expect((await findExpert(officer, expert.id))?.interests).toEqual([]);
  await expect(declareInterests(officer, declared)).rejects.toMatchObject({ code: "notFound" });
});

it("the pool is filtered by field, employer, language and load, at a constant cost", async () => {
  await addExpert(officer, input);
  await buildExpert({ employerName: "虚构光电研究院", fieldCodes: ["F03"] });
  const names = async (filter: Partial<ExpertFilter>) => (await listExperts(officer, { ...everybody, ...filter }, null)).rows.map(({ employerName }) => employerName);
  expect(await names({ fieldCode: "F02" })).toEqual(["虚构大学"]);
  expect(await names({ search: "光电" })).toEqual(["虚构光电研究院"]);
  expect(await names({ language: "德语" })).toEqual([]);
  expect(await names({ load: "full" })).toEqual([]);
  expect(await names({ load: "free" })).toHaveLength(2);
  const few = await countQueries(() => listExperts(officer, everybody, null));
  for (let index = 0; index < 33; index++) await buildExpert();
  const many = await countQueries(() => listExperts(officer, everybody, null));
  expect(many.queries).toBe(few.queries);
  expect((await listExperts(officer, everybody, many.result.next)).rows).toHaveLength(5);
});
