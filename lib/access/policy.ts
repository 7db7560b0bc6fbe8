import type { Actor } from "./actor";
import { hasRole } from "./actor";
import { anyOf, holds, toWhere, type Facts, type Where } from "./condition";
import type { Rule } from "./rule";
import { accountRules } from "./rules/account-rules";
import { admissionRules } from "./rules/admission-rules";
import { applicationRules } from "./rules/application-rules";
import { assignmentRules } from "./rules/assignment-rules";
import { baseRules } from "./rules/base-rules";
import { callRules } from "./rules/call-rules";
import { caseRules } from "./rules/case-rules";
import { decisionRules } from "./rules/decision-rules";
import { evaluationRules } from "./rules/evaluation-rules";
import { dutyRules } from "./rules/duty-rules";
import { lawSettingRules } from "./rules/law-setting-rules";
import { objectionRules } from "./rules/objection-rules";
import { supportRules } from "./rules/support-rules";
import { plaqueRules } from "./rules/plaque-rules";

const rules: readonly Rule[] = [
  ...accountRules,
  ...callRules,
  ...applicationRules,
  ...assignmentRules,
  ...decisionRules,
  ...objectionRules,
  ...baseRules,
  ...caseRules,
  ...admissionRules,
  ...evaluationRules,
  ...supportRules,
  ...dutyRules,
  ...lawSettingRules,
  ...plaqueRules,
];

/** Every record that is scoped has an `id`. */
const nothing: Where = { id: { in: [] } };

const rulesByAction = new Map<string, Rule[]>();
for (const rule of rules) rulesByAction.set(rule.action, [...(rulesByAction.get(rule.action) ?? []), rule]);

export const policyActions: readonly string[] = [...rulesByAction.keys()];

function rulesFor(actor: Actor, action: string): readonly Rule[] {
  const candidates = rulesByAction.get(action);
  if (!candidates) throw new Error(`Access: no rule names the action “${action}”.`);
  return candidates.filter((rule) => {
    if (rule.roles === "anyone") return true;
    if (rule.roles === "system") return actor.kind === "system";
    return actor.kind === "person" && hasRole(actor, ...rule.roles);
  });
}

/** Whether the actor may do `action` to the object. @throws Error when the action is unknown or a fact was not loaded. */
export function can(actor: Actor, action: string, object: Facts = {}): boolean {
  return rulesFor(actor, action).some((rule) => holds(rule.when, actor, object));
}

/** The objects on which the actor may do `action`, as a Prisma `where` for list, detail, search, export, file and count alike. */
export function scope(actor: Actor, action: string): Where {
  const where = anyOf(rulesFor(actor, action).map((rule) => toWhere(rule.when, actor)));
  if (where === true) return {};
  return where === false ? nothing : where;
}

/** The actor may see that the thing exists but may not do this. Becomes a 403 with a sentence. */
export class AccessError extends Error {
  constructor(
    readonly action: string,
    message = "您的账号没有办理此事项的权限。",
  ) {
    super(message);
    this.name = "AccessError";
  }
}

/** @throws AccessError when {@link can} says no. */
export function authorize(actor: Actor, action: string, object: Facts = {}): void {
  if (!can(actor, action, object)) throw new AccessError(action);
}
