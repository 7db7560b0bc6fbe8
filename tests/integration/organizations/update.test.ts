import { beforeEach, expect, it } from "vitest";
import { organizationFormValues } from "@/components/organizations/organization-form-values";
import type { Actor } from "@/lib/access/actor";
import { findOwnOrganization, listHosts } from "@/lib/organizations/queries";
import { updateOrganizationSchema } from "@/lib/organizations/schema";
import { updateOrganization } from "@/lib/organizations/update-organization";
import { db } from "@/lib/platform/db";
import { buildBureau, buildHost, buildOrganization, buildRecommender } from "../../builders/people";
import { countQueries } from "../../support/count-queries";
import { resetDatabase } from "../../support/worker-database";

let host: Awaited<ReturnType<typeof buildHost>>;
let bureau: Awaited<ReturnType<typeof buildBureau>>;

beforeEach(async () => {
  await resetDatabase();
  bureau = await buildBureau({ code: "M330100", name: "杭州市科学技术局" });
  host = await buildHost({ recommenderId: bureau.recommender.id });
});

async function save(actor: Actor, changes: Record<string, unknown>) {
  const organization = (await findOwnOrganization(actor))!;
  return updateOrganization(actor, updateOrganizationSchema.parse({ version: organization.version, ...organizationFormValues(organization), ...changes }));
}

it("keeps an earlier name and never the other's half: the second of two editors is told", async () => {
  const before = host.organization.name;
  await save(host.editor, { name: "浙江虚构新名有限公司" });
  expect(await findOwnOrganization(host.signer)).toMatchObject({ name: "浙江虚构新名有限公司", formerNames: [before], version: 2 });
  await expect(save(host.signer, { version: 1, contactName: "别人" })).rejects.toMatchObject({ code: "conflict" });
});

it("nothing changed leaves no event; a change says which facts", async () => {
  await save(host.editor, {});
  expect(await db.event.count()).toBe(0);
  await save(host.editor, { contactName: "新联系人" });
  expect((await db.event.findFirstOrThrow()).payload).toEqual({ changed: ["contactName"] });
});

it("another affiliation leads to another recommender for what is started later, not for what runs", async () => {
  const call = await db.call.create({ data: { year: 2026, title: "2026 年度", createdById: host.signer.userId! } });
  const running = await db.application.create({
    data: { callId: call.id, organizationId: host.organization.id, recommenderId: bureau.recommender.id, category: "comprehensive", cityCode: "330100", createdById: host.editor.userId! },
  });
  const department = await buildRecommender({ kind: "supervisingDepartment", cityCode: null });
  await save(host.editor, { affiliation: "province", recommenderId: department.id });
  expect((await findOwnOrganization(host.editor))?.recommender.id).toBe(department.id);
  expect((await db.application.findUniqueOrThrow({ where: { id: running.id } })).recommenderId).toBe(bureau.recommender.id);
});

it("a recommender sees its own institutions only, finds them by two characters, at a constant cost", async () => {
  const elsewhere = await buildBureau({ cityCode: "330200" });
  await buildOrganization({ name: "宁波虚构海洋研究院", recommenderId: elsewhere.recommender.id });
  await buildOrganization({ name: "杭州虚构光电研究院", recommenderId: bureau.recommender.id });
  expect((await listHosts(bureau.handler, "光电", null)).rows.map(({ name }) => name)).toEqual(["杭州虚构光电研究院"]);
  expect((await listHosts(bureau.handler, "海洋", null)).rows).toEqual([]);
  const few = await countQueries(() => listHosts(bureau.handler, "", null));
  for (let index = 0; index < 35; index++) await buildOrganization({ recommenderId: bureau.recommender.id });
  const many = await countQueries(() => listHosts(bureau.handler, "", null));
  expect(many.queries).toBe(few.queries);
  expect(many.result.rows).toHaveLength(30);
  const rest = await listHosts(bureau.handler, "", many.result.next);
  expect([...many.result.rows, ...rest.rows]).toHaveLength(37);
});
