import { declarationForm, declarationProfile, sectionsFor } from "@/lib/applications/form/declaration-form";
import { ledgerKinds, type SectionData } from "@/lib/forms/field";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { db } from "@/lib/platform/db";
import { submitAs, type BuildDraft } from "../../builders/applications";
import { actorWithAccount, draftOf } from "../account";
import type { Visits } from "./visits";

const host = "quzhou";
/** Said in case the institution has a declaration of the field already. */
const explained: BuildDraft = { explanations: { "art04-same-field": "研究方向与已有申报不同，团队和合作方不重复。" } };

/** Together they have every section there is. */
const forms: readonly BuildDraft[] = [{ variant: "institution" }, { variant: "enterprise" }, { category: "openService" }, { category: "globalRnd", variant: "bothPaths" }];

/** A draft of each category, one submission that came back, and something in the ledger: of one institution, once. */
async function prepare() {
  const returned = await draftOf(host, { ...explained });
  await submitAs(returned.signer, returned.applicationId);
  const handler = await actorWithAccount("handler@quzhou.example");
  await returnForCorrection(handler, {
    applicationId: returned.applicationId,
    items: [{ sectionKey: "guarantees", fieldKey: "supportFacility", clause: "art7.1", request: "请写明实验场地的面积和权属。" }],
  });
  const entry = { organizationId: returned.organization.id, kind: "managementSystem", naturalKey: "confidentiality" };
  const values = { kind: "confidentiality", state: "established", title: "保密管理办法（院发〔2024〕8号）", issuedOn: "2024-05-06", owner: "科研处 张明" };
  const { id: entryId } = await db.ledgerEntry.upsert({ where: { organizationId_kind_naturalKey: entry }, create: { ...entry, data: { values, origin: null } }, update: {} });
  const drafts = await Promise.all(forms.map((form) => draftOf(host, form)));
  return { drafts, returnedId: returned.applicationId, entryId };
}

let prepared: ReturnType<typeof prepare> | undefined;
const world = () => (prepared ??= prepare());

/** Each section once. */
async function sections(): Promise<string[][]> {
  const { drafts } = await world();
  const seen = new Set<string>();
  const addresses: string[][] = [];
  for (const { applicationId, application, call } of drafts) {
    const overview = await db.applicationSection.findUniqueOrThrow({ where: { applicationId_key: { applicationId, key: "overview" } } });
    for (const { key } of sectionsFor(declarationForm(application.category, call.year), declarationProfile(application.category, overview.data as SectionData))) {
      if (seen.has(key)) continue;
      seen.add(key);
      addresses.push([applicationId, key]);
    }
  }
  return addresses;
}

/** What both roles of an institution open. */
const shared: Visits = {
  "/host": true,
  "/host/organization": true,
  "/host/members": true,
  "/host/duties": true,
  "/host/applications": true,
  "/host/applications/[id]": async () => [[(await world()).drafts[0]!.applicationId], [(await world()).returnedId]],
  "/host/applications/[id]/check": async () => [[(await world()).drafts[0]!.applicationId], [(await world()).returnedId]],
  "/host/applications/[id]/record": async () => [[(await world()).returnedId]],
  "/host/applications/[id]/submissions/[ordinal]": async () => [[(await world()).returnedId, "1"]],
  "/host/ledger/[kind]": async () => ledgerKinds.map((kind) => [kind]),
};

export const hostEditorAccount = `editor@${host}.example`;
export const hostEditorVisits: Visits = {
  ...shared,
  "/host/applications/[id]/sections/[key]": sections,
  "/host/ledger/[kind]?edit=new": async () => ledgerKinds.map((kind) => [kind]),
  "/host/ledger/managementSystem?edit=[id]": async () => [[(await world()).entryId]],
};

export const hostSignerAccount = `signer@${host}.example`;
export const hostSignerVisits: Visits = {
  ...shared,
  "/host/applications/[id]/sections/[key]": async () => [[(await world()).returnedId, "guarantees"]],
};
