import "server-only";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/platform/clock";
import { ExpectedError, fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { fields } from "@/lib/regulation/fields";
import { findRegion } from "@/lib/regulation/regions";
import { findCityName } from "@/lib/regulation/zhejiang";
import { proposeSetting } from "./propose-setting";
import type { ProposeLayoutPlanInput } from "./schema";

/**
 * 第十二条（一） “国合基地总体布局的规划”: how many bases the province wants by city, field and country or region, from a day on.
 * It informs calls, panels and overviews; nothing is decided by it.
 * @throws ExpectedError "invalid" for a line that names nothing, names something unknown, or stands twice
 */
export async function proposeLayoutPlan(actor: Actor, input: ProposeLayoutPlanInput): Promise<{ settingId: string }> {
  return transaction(async (tx) => {
    if (input.effectiveOn < (await today(tx))) throw fieldError("effectiveOn", "生效日不能早于今天");
    const problems = input.lines.flatMap((line, index) => {
      const problem = problemOf(line, input.lines.slice(0, index));
      return problem ? [[`lines.${index}.${problem.at}`, [problem.message]] as [string, string[]]] : [];
    });
    if (problems.length > 0) throw new ExpectedError("invalid", "布局规划有误。", { fieldErrors: Object.fromEntries(problems) });
    return proposeSetting(tx, actor, {
      kind: "layoutPlan",
      key: "layoutPlan",
      label: "总体布局规划",
      value: { lines: input.lines.map(({ bases, ...line }) => ({ ...line, bases: Number(bases) })) },
      effectiveOn: input.effectiveOn,
      source: input.source,
      reason: input.reason,
    });
  });
}

type Line = ProposeLayoutPlanInput["lines"][number];

function problemOf(line: Line, earlier: readonly Line[]): { at: keyof Line; message: string } | undefined {
  const { cityCode, fieldCode, region } = line;
  if (cityCode === "" && fieldCode === "" && region === "") return { at: "cityCode", message: "请至少选择设区市、领域、国家（地区）中的一项" };
  if (cityCode !== "" && findCityName(cityCode) === undefined) return { at: "cityCode", message: "没有这个设区市" };
  if (fieldCode !== "" && !fields.some(({ code }) => code === fieldCode)) return { at: "fieldCode", message: "没有这个领域" };
  if (region !== "" && findRegion(region) === undefined) return { at: "region", message: "没有这个国家（地区）" };
  const twice = earlier.some((one) => one.cityCode === cityCode && one.fieldCode === fieldCode && one.region === region);
  return twice ? { at: "cityCode", message: "与前面的一行重复" } : undefined;
}
