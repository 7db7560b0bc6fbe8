import type { Actor } from "@/lib/access/actor";

interface SeparationFacts {
  preparedByIds: readonly string[];
  recommendation: { handlerId: string } | null;
}

/**
 * Why this person may not decide on the recommendation, in words; the rule itself is lib/access. 自推荐 “用两个不同账号、
 * 不同人”, 经办人与审核人 “二人不同” (domain.md §1.6, §3.11).
 */
export function separationProblem(actor: Actor, application: SeparationFacts): string | undefined {
  if (actor.userId !== null && application.preparedByIds.includes(actor.userId)) return "您参与了这份申报的填写或签发，不能办理其审核推荐，请由其他人员办理。";
  if (application.recommendation && application.recommendation.handlerId === actor.userId) return "经办人与审核人不能是同一人，请由其他审核人办理。";
  return undefined;
}
