import type { Actor } from "@/lib/access/actor";

interface SeparationFacts {
  preparedByIds: readonly string[];
  recommendation: { handlerId: string; preparedByIds: readonly string[] } | null;
}

/**
 * Why this person may not decide on the recommendation, in words; the rule itself is lib/access. 自推荐 “用两个不同账号、
 * 不同人”, 经办人与审核人 “二人不同” (domain.md §1.6, §3.11).
 */
export function separationProblem(actor: Actor, application: SeparationFacts): string | undefined {
  if (actor.userId !== null && application.preparedByIds.includes(actor.userId)) return "您参与了这份申报的填写或签发，不能办理其审核推荐，请由其他人员办理。";
  const { recommendation } = application;
  if (recommendation && actor.userId !== null && (recommendation.handlerId === actor.userId || recommendation.preparedByIds.includes(actor.userId))) {
    return "参与拟写初评意见的人不能审核，经办人与审核人不能是同一人，请由其他审核人办理。";
  }
  return undefined;
}
