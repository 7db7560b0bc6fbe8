import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import type { Role } from "@/lib/workflow/role";
import { fictionalCreditCode } from "./credit-code";

let serial = Math.floor(Math.random() * 9_000_000);
export const nextSerial = () => ++serial;

/** Stands in for a password where a test does not sign in; no password has this hash. */
const noPassword = "$scrypt$none";

export interface BuildUser {
  name?: string;
  email?: string;
  roles: readonly Role[];
  organizationId?: string;
  recommenderId?: string;
  passwordHash?: string;
}

export async function buildUser(options: BuildUser) {
  const number = nextSerial();
  return db.user.create({
    data: {
      name: options.name ?? `人员${number}`,
      email: options.email ?? `user${number}@example.org`,
      passwordHash: options.passwordHash ?? noPassword,
      organizationId: options.organizationId ?? null,
      recommenderId: options.recommenderId ?? null,
      roles: { create: options.roles.map((role) => ({ role })) },
    },
    include: { roles: true, expert: true },
  });
}

type BuiltUser = Awaited<ReturnType<typeof buildUser>>;

/** The actor that a request of this user would have. */
export function actorOf(user: BuiltUser, expertId: string | null = user.expert?.id ?? null): Actor {
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    roles: user.roles.map(({ role }) => role),
    organizationId: user.organizationId,
    recommenderId: user.recommenderId,
    expertId,
    sessionId: null,
  };
}

export async function buildRecommender(options: { code?: string; name?: string; kind?: string; cityCode?: string | null } = {}) {
  const number = nextSerial();
  return db.recommender.create({
    data: {
      code: options.code ?? `R${number}`,
      name: options.name ?? `推荐部门${number}`,
      kind: options.kind ?? "municipalBureau",
      cityCode: options.cityCode === undefined ? "330100" : options.cityCode,
    },
  });
}

/** A recommender with a handler and an approver. */
export async function buildBureau(options: Parameters<typeof buildRecommender>[0] = {}) {
  const recommender = await buildRecommender(options);
  const handler = await buildUser({ roles: ["recommenderHandler"], recommenderId: recommender.id });
  const approver = await buildUser({ roles: ["recommenderApprover"], recommenderId: recommender.id });
  return { recommender, handler: actorOf(handler), approver: actorOf(approver) };
}

export interface BuildOrganization {
  name?: string;
  creditCode?: string;
  kind?: string;
  legalForm?: string;
  affiliation?: string;
  cityCode?: string;
  recommenderId?: string;
  establishedOn?: string;
  foreignInvestment?: string | null;
  parentName?: string | null;
  parentRegion?: string | null;
}

export async function buildOrganization(options: BuildOrganization = {}) {
  const number = nextSerial();
  const recommenderId = options.recommenderId ?? (await buildRecommender()).id;
  return db.organization.create({
    data: {
      name: options.name ?? `虚构单位${number}有限公司`,
      creditCode: options.creditCode ?? fictionalCreditCode(number),
      kind: options.kind ?? "enterprise",
      legalForm: options.legalForm ?? "enterpriseLegalPerson",
      affiliation: options.affiliation ?? "private",
      cityCode: options.cityCode ?? "330100",
      registeredAddress: "浙江省杭州市虚构路1号",
      establishedOn: toDbDay(plainDate(options.establishedOn ?? "2010-05-18")),
      legalRepresentative: "王虚构",
      foreignInvestment: options.foreignInvestment === undefined ? "domestic" : options.foreignInvestment,
      parentName: options.parentName ?? null,
      parentRegion: options.parentRegion ?? null,
      contactName: "李联系",
      contactPhone: "0571-00000000",
      contactEmail: `contact${number}@example.org`,
      recommenderId,
    },
  });
}

/** An institution with an editor and a signer. */
export async function buildHost(options: BuildOrganization = {}) {
  const organization = await buildOrganization(options);
  const editor = await buildUser({ roles: ["hostEditor"], organizationId: organization.id });
  const signer = await buildUser({ roles: ["hostSigner"], organizationId: organization.id });
  return { organization, editor: actorOf(editor), signer: actorOf(signer) };
}

export async function buildProvince() {
  const officer = actorOf(await buildUser({ roles: ["provinceOfficer"] }));
  const leader = actorOf(await buildUser({ roles: ["provinceLeader"] }));
  const supervisor = actorOf(await buildUser({ roles: ["provinceSupervisor"] }));
  return { officer, leader, supervisor };
}

export async function buildExpert(options: { name?: string; employerName?: string; fieldCodes?: string[]; passwordHash?: string; email?: string } = {}) {
  const number = nextSerial();
  const user = await buildUser({
    roles: ["expert"],
    name: options.name ?? `专家${number}`,
    ...(options.email ? { email: options.email } : {}),
    ...(options.passwordHash ? { passwordHash: options.passwordHash } : {}),
  });
  const expert = await db.expert.create({
    data: {
      userId: user.id,
      name: user.name,
      employerName: options.employerName ?? `虚构大学${number}`,
      fieldCodes: options.fieldCodes ?? ["F09"],
      languages: ["英语"],
      interestsDeclaredAt: new Date(),
    },
  });
  return { user, expert, actor: actorOf(user, expert.id) };
}

export const unknownId = () => randomUUID();
