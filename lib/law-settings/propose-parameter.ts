import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { ExpectedError, fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { findParameterUnit, findUnitProblems } from "@/lib/regulation/parameter-groups";
import { parametersOn } from "@/lib/regulation/parameters";
import { lawInForce } from "@/lib/platform/law-in-force";
import { proposeSetting } from "./propose-setting";
import { parseParameterValue, type ProposeParameterInput } from "./schema";

/**
 * An officer proposes another value for what the regulation leaves open, from a day on that has not passed: what was
 * done under the old value stays as it was (第二十七条).
 * @throws ExpectedError "invalid" | "refused"
 */
export async function proposeParameter(actor: Actor, input: ProposeParameterInput): Promise<{ settingId: string }> {
  return transaction(async (tx) => {
    const unit = findParameterUnit(input.unit)!;
    const values = Object.fromEntries(unit.keys.map((key) => [key, parseParameterValue(key, input.values[key])]));
    const problems = Object.entries(findUnitProblems(unit, values));
    if (problems.length > 0) {
      throw new ExpectedError("invalid", "有的值不在允许范围内。", { fieldErrors: Object.fromEntries(problems.map(([key, problem]) => [`values.${key}`, [problem]])) });
    }
    if (input.effectiveOn < (await today(tx))) throw fieldError("effectiveOn", "生效日不能早于今天：已经办理的事项不受影响（第二十七条）");
    const present = parametersOn(input.effectiveOn, (await lawInForce(tx)).overrides);
    if (unit.keys.every((key) => present[key] === values[key])) throw refusedError("与该日已经适用的值相同，没有变更。");
    const { source, reason, effectiveOn } = input;
    return proposeSetting(tx, actor, { kind: "parameter", key: unit.key, label: unit.label, value: values as Record<string, string>, effectiveOn, source, reason });
  });
}
