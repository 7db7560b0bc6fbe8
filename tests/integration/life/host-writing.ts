import { fileOwnCase, saveSectionOfCase } from "@/lib/base-life/case-acts";
import { caseForms } from "@/lib/base-life/case-forms";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import { changeContent } from "@/lib/changes/content";
import type { SectionData } from "@/lib/forms/field";
import { db } from "@/lib/platform/db";
import { addDays } from "@/lib/regulation/plain-date";
import { attachRequired } from "../../builders/changes";
import { fillCase } from "../../builders/fill-form";
import type { Acting } from "./acts";
import type { LivingCase, LifeWorld } from "./life-world";

/** What a kind of change must name, beside what every form asks; the rest is filled in. */
async function changesOf(world: LifeWorld, of: LivingCase): Promise<Record<string, SectionData>> {
  if (of.process === "transfer") return { recognition: { nationalName: "国家级国际联合研究中心", nationalKind: "jointCentre", documentNumber: "国科发外〔2027〕9号", documentOn: addDays(world.today, -1), channel: "省科技厅推荐" } };
  if (of.process !== "majorChange") return of.process === "revocation" ? { defence: { text: "不影响正常运行。", final: true } } : {};
  const row = await db.baseCase.findUniqueOrThrow({ where: { id: of.id } });
  const { kind } = changeContent.parse(row.content);
  const draft = (await findOwnDraft(world.editor, of.id)) ?? undefined;
  if (!draft || (kind !== "host" && kind !== "recommender")) return {};
  const written = draft.sections.find(({ key }) => key === "change")!.data;
  const named = kind === "host" ? { hostName: "接续单位", beforeCreditCode: "x", creditCode: world.otherHost.creditCode, succession: "吸收合并。" } : { recommenderId: world.otherRecommenderId };
  return { change: { ...written, ...named } };
}

/** Fills the whole form in; who cannot read it tries a section. */
export async function fillOwn({ world, actor, of }: Acting): Promise<void> {
  if (await findOwnDraft(actor, of.id)) return fillCase(actor, of.id, await changesOf(world, of));
  await saveSectionOfCase(actor, { caseId: of.id, sectionKey: "change", version: 0, data: {} });
}

/** Fills in, attaches, signs and files, explaining whatever the law finds. */
export async function fillAndSign(acting: Acting): Promise<void> {
  const { world, actor, of } = acting;
  const editor = world.actors.find(({ organizationId, roles }) => organizationId === of.organizationId && roles.includes("hostEditor"))!;
  const draft = await findOwnDraft(editor, of.id);
  if (draft?.editable) {
    await fillOwn({ ...acting, actor: editor });
    const required = caseForms[draft.process]!(draft.formFacts).flatMap(({ slots }) => slots.filter((slot) => slot.required).map(({ key }) => key));
    const present = new Set((await db.caseAttachment.findMany({ where: { caseId: of.id, removedAt: null }, select: { slot: true } })).map(({ slot }) => slot));
    await attachRequired(editor, of.id, required.filter((slot) => !present.has(slot)));
  }
  const read = await findOwnDraft(editor, of.id);
  const explanations = Object.fromEntries((read?.findings ?? []).filter(({ outcome }) => outcome === "unmet").map(({ rule }) => [rule, "已核对，说明如下，情况属实。"]));
  await fileOwnCase(actor, { caseId: of.id, sha256: read?.sha256 ?? "0".repeat(64), confirmed: true, explanations });
}
