import { beforeEach, describe, expect, it, vi } from "vitest";
import { publicActor } from "@/lib/access/actor";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { registerOrganization } from "@/lib/organizations/register-organization";
import { registerOrganizationSchema } from "@/lib/organizations/schema";
import { db } from "@/lib/platform/db";
import { fictionalCreditCode } from "../../builders/credit-code";
import { buildProvince, buildRecommender, nextSerial } from "../../builders/people";
import { registrationInput } from "../../builders/registration";
import { resetDatabase } from "../../support/worker-database";

vi.mock("@/lib/accounts/password", () => import("../../support/cheap-password"));

const register = (changes: Record<string, unknown> = {}) => registerOrganization(publicActor, registerOrganizationSchema.parse(registrationInput(changes)));

/** The refusal next to one field. */
async function refusal(run: Promise<unknown>, field: string): Promise<string> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason as { details?: { fieldErrors?: Record<string, string[]> } },
  );
  return error?.details?.fieldErrors?.[field]?.join("") ?? "";
}

let hangzhou: string;

beforeEach(async () => {
  await resetDatabase();
  hangzhou = (await buildRecommender({ code: "M330100", name: "杭州市科学技术局" })).id;
});

describe("registering an institution", () => {
  it("opens the institution with its first signer, who can sign in, and records it", async () => {
    const { email } = await register({ userName: "张签发" });
    const organization = await db.organization.findFirstOrThrow({ include: { users: { include: { roles: true } } } });
    expect(organization.recommenderId).toBe(hangzhou);
    expect(organization.users.map(({ roles }) => roles.map(({ role }) => role))).toEqual([["hostSigner"]]);
    expect(await verifyCredentials({ email, password: "Registration-1" })).toMatchObject({ name: "张签发" });
    const event = await db.event.findFirstOrThrow({ where: { action: "organization.register" } });
    expect(event).toMatchObject({ subjectId: organization.id, clause: "art11.1", actorName: "张签发" });
    expect(JSON.stringify(event)).not.toContain("Registration-1");
  });

  it("knows a code again however it is typed, and reveals nothing but that it is there", async () => {
    const code = fictionalCreditCode(nextSerial());
    await register({ creditCode: code });
    const wide = [...code.toLowerCase()].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("");
    expect(await refusal(register({ creditCode: ` ${wide} ` }), "creditCode")).toBe("该单位已注册。请联系本单位签发人，由其发送邀请链接");
  });

  it("ten at once make one institution", async () => {
    const creditCode = fictionalCreditCode(nextSerial());
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => register({ creditCode })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.organization.count()).toBe(1);
  });

  it("refuses a wrong check character, a sole trader, a branch and an unincorporated body with 第七条（一）", async () => {
    const code = fictionalCreditCode(nextSerial());
    const wrong = code.slice(0, 17) + (code.endsWith("A") ? "B" : "A");
    expect(await refusal(register({ creditCode: wrong }), "creditCode")).toMatch(/校验位不符.*第七条（一）/);
    expect(await refusal(register({ creditCode: fictionalCreditCode(nextSerial(), "92") }), "creditCode")).toMatch(/个体工商户.*第七条（一）/);
    expect(await refusal(register({ independentLegalPerson: "no" }), "independentLegalPerson")).toMatch(/分支机构.*第七条（一）/);
    expect(await refusal(register({ legalForm: "unincorporated" }), "independentLegalPerson")).toMatch(/非法人组织.*第七条（一）/);
    expect(await db.organization.count()).toBe(0);
  });

  it("takes a code of another province's registry: the place of registration decides", async () => {
    await expect(register({ creditCode: fictionalCreditCode(nextSerial(), "12", "100000"), kind: "university", legalForm: "publicInstitution" })).resolves.toBeTruthy();
  });

  it("refuses an address that has an account and a day of establishment still to come", async () => {
    const { email } = await register();
    expect(await refusal(register({ email: ` ${email.toUpperCase()} ` }), "email")).toMatch(/已有账号/);
    expect(await refusal(register({ establishedOn: "2999-01-01" }), "establishedOn")).toMatch(/不能晚于今天/);
  });
});

describe("the recommender follows from 隶属 or 属地 (第十一条（一）)", () => {
  it("a ministry's or the province's institution chooses its supervising department", async () => {
    const department = await buildRecommender({ kind: "supervisingDepartment", cityCode: null });
    expect(await refusal(register({ affiliation: "province" }), "recommenderId")).toMatch(/归口管理部门/);
    await register({ affiliation: "province", recommenderId: department.id });
    expect((await db.organization.findFirstOrThrow()).recommenderId).toBe(department.id);
  });

  it("another department needs a reason, which is kept and told to the officers", async () => {
    const { officer } = await buildProvince();
    const department = await buildRecommender({ kind: "supervisingDepartment", cityCode: null });
    expect(await refusal(register({ recommenderId: department.id }), "recommenderReason")).toMatch(/第十一条（一）/);
    await register({ recommenderId: department.id, recommenderReason: "由省属集团归口管理" });
    expect((await db.organization.findFirstOrThrow()).recommenderReason).toBe("由省属集团归口管理");
    expect(await db.message.findMany({ select: { recipientId: true, template: true } })).toEqual([{ recipientId: officer.userId, template: "organization.recommenderRequested" }]);
  });

  it("a city whose bureau is not in use is told at the field; a department out of use cannot be chosen", async () => {
    expect(await refusal(register({ cityCode: "330200" }), "recommenderId")).toMatch(/宁波市.*省科技厅/);
    const closed = await buildRecommender({ kind: "supervisingDepartment", cityCode: null });
    await db.recommender.update({ where: { id: closed.id }, data: { active: false } });
    expect(await refusal(register({ affiliation: "ministry", recommenderId: closed.id }), "recommenderId")).toMatch(/停用/);
  });
});

describe("the shape of the form", () => {
  const problems = (changes: Record<string, unknown>) => registerOrganizationSchema.safeParse(registrationInput(changes)).error?.issues.map(({ path }) => path.join(".")) ?? [];

  it("asks what depends on other answers", () => {
    expect(problems({ kind: "other" })).toEqual(["kindNote"]);
    expect(problems({ foreignInvestment: "" })).toEqual(["foreignInvestment"]);
    expect(problems({ foreignInvestment: "foreign" })).toEqual(["parentName", "parentRegion"]);
    expect(problems({ passwordAgain: "Registration-2" })).toEqual(["passwordAgain"]);
    expect(problems({ informed: false })).toEqual(["informed"]);
    expect(problems({ password: "short", passwordAgain: "short" })).toContain("password");
  });

  it("parses what it has parsed to the same: the server checks again what the form sends", () => {
    const once = registerOrganizationSchema.parse(registrationInput());
    expect(registerOrganizationSchema.parse(once)).toEqual(once);
  });
});
