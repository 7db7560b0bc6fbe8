import type { Article } from "../article";
import { formatHundredths, parseHundredths } from "../decimal";
import type { Declaration } from "../declaration";
import { checkFilled, finding, isFilled, type Finding } from "../finding";
import { venueFunctionLabels } from "../terms";

export const article = {
  number: 9,
  title: "开放服务类条件",
  chapter: 3,
  text: [
    { clause: "art9", text: "第九条 开放服务类国合基地还应具备以下条件：\n\n" },
    { clause: "art9.1", text: "（一）拥有稳定优质的国际科技合作资源，储备掌握一批海外先进技术与项目，拥有满足项目孵化落地、智力引进等功能和条件的场所，充足必要的运营经费。\n\n" },
    { clause: "art9.2", text: "（二）拥有一支从事国际技术转移和对接交流的专业管理团队，具有服务境内外技术和人才项目双向转移转化方面的成功案例。\n\n" },
  ],
  clauses: [
    { id: "art9", force: "hard", note: "开放服务类另须具备，无研发强度要求" },
    { id: "art9.1", force: "hard", note: "要素可机判，水平由专家判断" },
    { id: "art9.2", force: "hard", note: "要素可机判，水平由专家判断" },
  ],
} as const satisfies Article;

function checkPipeline({ openService }: Declaration): Finding {
  const count = openService?.pipeline?.length ?? 0;
  return count > 0
    ? finding("art09-pipeline", "met", `储备海外先进技术与项目${count}项。`, ["openService.pipeline"], { count })
    : finding("art09-pipeline", "unmet", "尚未填写海外先进技术与项目储备，至少应有1项。", ["openService.pipeline"], { count });
}

/** “拥有满足项目孵化落地、智力引进等功能和条件的场所”: an address, an area and a function; the list of functions is open. */
function checkVenue({ openService }: Declaration): Finding {
  const { venueAddress, venueArea, venueFunctions: functions = [] } = openService ?? {};
  const area = parseHundredths(venueArea ?? "");
  const missing = [
    ...(isFilled(venueAddress) ? [] : ["地址"]),
    ...(area !== undefined && area > BigInt(0) ? [] : ["面积"]),
    ...(functions.length > 0 ? [] : ["功能"]),
  ];
  const about = ["openService.venueAddress", "openService.venueArea", "openService.venueFunctions"];
  if (missing.length > 0) return finding("art09-venue", "unmet", `尚未填写场所的${missing.join("、")}。`, about);
  const labels = functions.map((one) => venueFunctionLabels[one]).join("、");
  return finding("art09-venue", "met", `场所面积${venueArea}平方米，功能：${labels}。`, about, { area: venueArea ?? null, functions: [...functions] });
}

function checkOperatingBudget({ openService }: Declaration): Finding {
  const amounts = (openService?.operatingBudget ?? []).map((row) => parseHundredths(row.amount ?? "") ?? BigInt(0)).filter((amount) => amount > BigInt(0));
  const about = ["openService.operatingBudget"];
  if (amounts.length === 0) return finding("art09-operating-budget", "unmet", "尚未填写运营经费，请按年度填写金额（万元）。", about);
  const total = formatHundredths(amounts.reduce((left, right) => left + right, BigInt(0)));
  return finding("art09-operating-budget", "met", `已填写运营经费${amounts.length}笔，合计${total}万元；是否“充足必要”由专家判断。`, about, { total });
}

function checkTransferTeam({ openService }: Declaration): Finding {
  const team = openService?.transferTeam ?? [];
  const fullTime = team.filter((member) => member.fullTime === true).length;
  const about = ["openService.transferTeam"];
  return team.length > 0
    ? finding("art09-transfer-team", "met", `国际技术转移和对接交流团队${team.length}人，其中专职${fullTime}人。`, about, { members: team.length, fullTime })
    : finding("art09-transfer-team", "unmet", "尚未填写从事国际技术转移和对接交流的专业管理团队。", about);
}

/** At least one case; both directions are only hinted at, since “双向转移转化” does not ask for one of each. */
function checkCases({ openService }: Declaration): Finding[] {
  const cases = openService?.cases ?? [];
  const inbound = cases.filter(({ direction }) => direction === "inbound").length;
  const outbound = cases.filter(({ direction }) => direction === "outbound").length;
  const about = ["openService.cases"];
  const inputs = { cases: cases.length, inbound, outbound };
  if (cases.length === 0) return [finding("art09-cases", "unmet", "尚未填写“双向转移转化方面的成功案例”，至少应有1个。", about, inputs)];
  const both = inbound > 0 && outbound > 0;
  return [
    finding("art09-cases", "met", `成功案例${cases.length}个，引进${inbound}个、输出${outbound}个。`, about, inputs),
    finding("art09-both-directions", both ? "met" : "judgement", both ? "案例兼有引进和输出。" : "案例只有一个方向，有另一方向案例的建议补充；第九条（二）没有要求两个方向各有案例。", about, inputs),
  ];
}

/** All of 第九条, for 开放服务类: each element must be there, their level is for experts; no R&D intensity is asked. */
export function checkOpenServiceConditions(declaration: Declaration): Finding[] {
  return [
    checkFilled("art09-resources", declaration.openService?.resources, "国际科技合作资源", "openService.resources"),
    checkPipeline(declaration),
    checkVenue(declaration),
    checkOperatingBudget(declaration),
    checkTransferTeam(declaration),
    ...checkCases(declaration),
    finding("art09-level", "judgement", "资源是否“稳定优质”、经费是否“充足必要”、团队是否专业，由专家判断。", ["openService"]),
  ];
}
