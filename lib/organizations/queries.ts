import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Affiliation, ForeignInvestment, LegalForm, OrganizationKind, RecommenderKind } from "@/lib/regulation/terms";
import type { Role } from "@/lib/workflow/role";

export interface RecommenderChoice {
  id: string;
  name: string;
  kind: RecommenderKind;
  cityCode: string | null;
}

/** The departments in use, for registration: public, names only. */
export async function listRecommenderChoices(): Promise<readonly RecommenderChoice[]> {
  const rows = await db.recommender.findMany({ where: { active: true }, orderBy: [{ cityCode: "asc" }, { name: "asc" }], select: { id: true, name: true, kind: true, cityCode: true } });
  return rows.map((row) => ({ ...row, kind: row.kind as RecommenderKind }));
}

export interface OrganizationDetail {
  id: string;
  version: number;
  creditCode: string;
  name: string;
  formerNames: readonly string[];
  kind: OrganizationKind;
  kindNote: string | null;
  legalForm: LegalForm;
  affiliation: Affiliation;
  cityCode: string;
  county: string | null;
  registeredAddress: string;
  officeAddress: string | null;
  establishedOn: PlainDate;
  legalRepresentative: string;
  foreignInvestment: ForeignInvestment | null;
  parentName: string | null;
  parentRegion: string | null;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  recommender: RecommenderChoice;
  recommenderReason: string | null;
}

/** The own institution; undefined for people who have none. */
export async function findOwnOrganization(actor: Actor): Promise<OrganizationDetail | undefined> {
  if (!actor.organizationId) return undefined;
  const row = await db.organization.findFirst({
    where: { AND: [{ id: actor.organizationId }, scope(actor, "organization.read")] },
    include: { recommender: { select: { id: true, name: true, kind: true, cityCode: true } } },
  });
  if (!row) return undefined;
  const { recommenderId, createdAt, ...rest } = row;
  return {
    ...rest,
    kind: row.kind as OrganizationKind,
    legalForm: row.legalForm as LegalForm,
    affiliation: row.affiliation as Affiliation,
    establishedOn: fromDbDay(row.establishedOn),
    foreignInvestment: row.foreignInvestment as ForeignInvestment | null,
    recommender: { ...row.recommender, kind: row.recommender.kind as RecommenderKind },
  };
}

export interface Member {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  active: boolean;
}

export interface PendingInvitation {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  expiresAt: Date;
}

const memberSelect = { id: true, name: true, email: true, active: true, roles: { select: { role: true } } } as const;
const invitationSelect = { id: true, name: true, email: true, roles: true, expiresAt: true } as const;
const mostPeople = 200;

/** The people of the own institution and the invitations that can still be used. */
export async function listOwnMembers(actor: Actor): Promise<{ members: readonly Member[]; invitations: readonly PendingInvitation[] }> {
  const organization = { AND: [{ id: actor.organizationId ?? "" }, scope(actor, "organization.read")] };
  if (!actor.organizationId) return { members: [], invitations: [] };
  const [users, invitations] = await Promise.all([
    db.user.findMany({ where: { organization }, orderBy: [{ active: "desc" }, { name: "asc" }], take: mostPeople, select: memberSelect }),
    db.invitation.findMany({ where: { organization, usedAt: null, expiresAt: { gt: await receivedAt() } }, orderBy: { createdAt: "desc" }, take: mostPeople, select: invitationSelect }),
  ]);
  return { members: users.map((user) => ({ ...user, roles: user.roles.map(({ role }) => role) })), invitations };
}

export interface HostRow {
  id: string;
  name: string;
  creditCode: string;
  kind: OrganizationKind;
  cityCode: string;
  county: string | null;
  contactName: string;
  contactPhone: string;
  applications: number;
  /** People who can sign in for it. */
  people: number;
}

const pageSize = 30;

/** An institution for which nobody can sign in: it came with the import of existing bases. */
const withoutAccount = { users: { none: { active: true } } };

/**
 * Institutions in the actor's jurisdiction. @param search part of the name or the credit code. @param after id of the
 * last row of the page before. @param closedOnly only those for which nobody can sign in
 */
export async function listHosts(actor: Actor, search: string, after: string | null, closedOnly = false): Promise<{ rows: readonly HostRow[]; next: string | null }> {
  const rows = await db.organization.findMany({
    where: {
      AND: [
        scope(actor, "organization.read"),
        closedOnly ? withoutAccount : {},
        search ? { OR: [{ name: { contains: search } }, { creditCode: { startsWith: search.toUpperCase() } }] } : {},
      ],
    },
    orderBy: { id: "asc" },
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true, name: true, creditCode: true, kind: true, cityCode: true, county: true, contactName: true, contactPhone: true,
      _count: { select: { applications: { where: { firstSubmittedAt: { not: null } } }, users: { where: { active: true } } } },
    },
  });
  const shown = rows.slice(0, pageSize);
  return {
    rows: shown.map(({ _count, ...row }) => ({ ...row, kind: row.kind as OrganizationKind, applications: _count.applications, people: _count.users })),
    next: rows.length > pageSize ? shown[shown.length - 1]!.id : null,
  };
}

export interface HostDetail {
  id: string;
  name: string;
  creditCode: string;
  cityCode: string;
  recommenderName: string;
  bases: readonly { number: string; nameZh: string }[];
  people: readonly Member[];
  invitations: readonly PendingInvitation[];
}

/** An institution as the province sees it: whose it is, its bases, and who can sign in for it. */
export async function findHost(actor: Actor, id: string): Promise<HostDetail | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.organization.findFirst({
    where: { AND: [{ id }, scope(actor, "organization.read")] },
    select: {
      id: true, name: true, creditCode: true, cityCode: true,
      recommender: { select: { name: true } },
      bases: { orderBy: { number: "asc" }, take: mostPeople, select: { number: true, nameZh: true } },
      users: { orderBy: [{ active: "desc" }, { name: "asc" }], take: mostPeople, select: memberSelect },
      invitations: { where: { usedAt: null, expiresAt: { gt: await receivedAt() } }, orderBy: { createdAt: "desc" }, take: mostPeople, select: invitationSelect },
    },
  });
  if (!row) return undefined;
  const { recommender, users, ...rest } = row;
  return { ...rest, recommenderName: recommender.name, people: users.map((user) => ({ ...user, roles: user.roles.map(({ role }) => role) })) };
}

export interface RecommenderRow {
  id: string;
  code: string;
  name: string;
  kind: RecommenderKind;
  cityCode: string | null;
  active: boolean;
  ownHostName: string | null;
  users: number;
  organizations: number;
}

/** The directory of 组织推荐部门: some 60 rows, bureaus first. */
export async function listRecommenders(actor: Actor): Promise<readonly RecommenderRow[]> {
  const rows = await db.recommender.findMany({
    where: scope(actor, "recommender.read"),
    orderBy: [{ active: "desc" }, { kind: "asc" }, { cityCode: "asc" }, { name: "asc" }],
    take: 500,
    select: {
      id: true, code: true, name: true, kind: true, cityCode: true, active: true,
      ownHost: { select: { name: true } },
      _count: { select: { users: { where: { active: true } }, organizations: true } },
    },
  });
  return rows.map(({ ownHost, _count, ...row }) => ({ ...row, kind: row.kind as RecommenderKind, ownHostName: ownHost?.name ?? null, users: _count.users, organizations: _count.organizations }));
}

export interface RecommenderDetail extends RecommenderChoice {
  code: string;
  active: boolean;
  ownHost: { name: string; creditCode: string } | null;
  users: readonly Member[];
  invitations: readonly PendingInvitation[];
}

export async function findRecommender(actor: Actor, id: string): Promise<RecommenderDetail | undefined> {
  const row = await db.recommender.findFirst({
    where: { AND: [{ id }, scope(actor, "recommender.read")] },
    select: {
      id: true, code: true, name: true, kind: true, cityCode: true, active: true,
      ownHost: { select: { name: true, creditCode: true } },
      users: { orderBy: [{ active: "desc" }, { name: "asc" }], take: mostPeople, select: memberSelect },
      invitations: { where: { usedAt: null, expiresAt: { gt: await receivedAt() } }, orderBy: { createdAt: "desc" }, take: mostPeople, select: invitationSelect },
    },
  });
  if (!row) return undefined;
  return { ...row, kind: row.kind as RecommenderKind, users: row.users.map((user) => ({ ...user, roles: user.roles.map(({ role }) => role) })) };
}
