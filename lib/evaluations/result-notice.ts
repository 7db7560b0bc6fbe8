import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { gradeLabels, type Grade } from "@/lib/regulation/terms";

/** What the public is told of a round, to be gone over before it is published: bases by grade, nothing of what lies behind. */
export async function draftResultNotice(actor: Actor, roundId: string): Promise<{ title: string; body: string }> {
  const round = await db.evaluationRound.findFirst({
    where: { AND: [{ id: roundId }, scope(actor, "evaluationRound.read") as Prisma.EvaluationRoundWhereInput] },
    select: { title: true, cases: { where: { grade: { not: null } }, orderBy: { base: { number: "asc" } }, select: { grade: true, base: { select: { nameZh: true } }, organization: { select: { name: true } } } } },
  });
  const cases = round?.cases ?? [];
  const lists = (Object.keys(gradeLabels) as Grade[]).flatMap((grade) => {
    const own = cases.filter((one) => one.grade === grade);
    return own.length > 0 ? [`${gradeLabels[grade]}（${own.length}家）：${own.map(({ base, organization }) => `${base.nameZh}（${organization.name}）`).join("；")}。`] : [];
  });
  const title = round?.title ?? "";
  return {
    title: `关于公布${title}结果的通知`,
    body: [`根据《浙江省科学技术厅国际科技合作基地管理办法》第十八条，省科技厅组织开展了${title}，现将结果予以公布。`, ...lists].join("\n\n"),
  };
}
