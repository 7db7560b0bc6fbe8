import { groupDigits } from "@/components/form/number-text";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import type { ResearchIntensity } from "@/lib/regulation/research-intensity";

const bandText: Record<5 | 4 | 3, string> = {
  5: "最近一年销售收入不超过5,000万元，应不低于5%",
  4: "最近一年销售收入5,000万元以上、不超过2亿元，应不低于4%",
  3: "最近一年销售收入2亿元以上，应不低于3%",
};

/** 近三年平均研发经费投入强度: the ratio, the band, what is missing, and both readings. */
export function ResearchIntensityResult({ result }: { result: ResearchIntensity }) {
  const { outcome, ratioPercent, meanPercent, thresholdPercent, shortfall, readingsConflict, domestic } = result;
  return (
    <>
      {outcome === "met" && <Banner tone="success" title={`强度 ${ratioPercent}%，达到 ${thresholdPercent}% 的标准`} />}
      {outcome === "unmet" && <Banner tone="warning" title={`强度 ${ratioPercent}%，未达到 ${thresholdPercent}%，还差研发费用 ${groupDigits(shortfall ?? "0")} 万元`} />}
      {outcome === "judgement" && <Banner tone="info" title="无法计算，由形式审查人员判断" />}
      <DescriptionList
        compact
        items={[
          { term: "三年合计", value: `研发费用 ${groupDigits(result.totalRd)} 万元，销售收入 ${groupDigits(result.totalRevenue)} 万元` },
          { term: "适用标准", value: thresholdPercent === null ? "尚无完整会计年度" : `${bandText[thresholdPercent]}（高新技术企业认定标准）` },
          { term: "按总额计算", value: ratioPercent === null ? "无法计算" : `${ratioPercent}%（据此判断）` },
          { term: "按各年占比平均", value: meanPercent === null ? "有年度没有销售收入，无法计算" : `${meanPercent}%（供参考）` },
          { term: "境内研发费用占比", value: domestic === null ? "填写“其中境内”后显示" : `${domestic.percent}%，${domestic.reaches60 ? "不低于" : "低于"} 60%` },
        ]}
      />
      {readingsConflict && (
        <Banner tone="warning" title="两种算法结论不同">
          <p>按总额计算与按各年占比平均计算，一个达到标准、一个没有达到。系统按总额判断，形式审查时会核对，请准备专项审计报告。</p>
        </Banner>
      )}
    </>
  );
}
