import { Badge, StateBadge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { DateText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSize } from "@/components/ui/file-size";
import { Icon } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Skeleton } from "@/components/ui/skeleton";
import { SpinnerText } from "@/components/ui/spinner-text";
import { Stat, StatRow } from "@/components/ui/stat";
import { PendingButton } from "./pending-button";
import { Specimen } from "./specimen";

export function Controls() {
  return (
    <>
      <Specimen title="按钮">
        <div className="button-row">
          <Button variant="primary">提交申报</Button>
          <Button>保存并返回</Button>
          <Button variant="quiet">
            <Icon name="download" />
            导出名单
          </Button>
          <Button variant="danger">撤销资格</Button>
          <Button variant="danger-quiet">删除本行</Button>
        </div>
        <div className="button-row">
          <PendingButton />
          <Button disabled>暂不可用</Button>
          <Button small>小按钮</Button>
          <LinkButton href="/kit/declaration" variant="primary">
            开始申报
          </LinkButton>
          <LinkButton href="/kit/workspace">看工作台样例</LinkButton>
          <CopyButton text="GH-2026-Z-0001" />
        </div>
      </Specimen>

      <Specimen title="状态">
        <div className="button-row">
          <StateBadge tone="neutral">未开始</StateBadge>
          <StateBadge tone="info">形式审查中</StateBadge>
          <StateBadge tone="success">已认定</StateBadge>
          <StateBadge tone="attention">退回补正</StateBadge>
          <StateBadge tone="danger">已逾期</StateBadge>
          <Badge>全球研发类</Badge>
        </div>
      </Specimen>

      <Specimen title="提示">
        <Banner title="2026 年度申报正在进行">
          <p>申报截止 2026年9月30日（周三）24 时，以系统收到的时间为准。</p>
        </Banner>
        <Banner tone="success" title="已提交" live>
          <p>受理号 SB-2026-0042。下一步由杭州市科学技术局审核推荐。</p>
        </Banner>
        <Banner tone="warning" title="海外合作机构少于 3 家">
          <p>第八条规定“一般应”与 3 家以上海外机构签有协议。可以提交，但请说明理由。</p>
        </Banner>
        <Banner tone="danger" title="没有保存">
          <p>批次已于 2026年9月30日 24 时截止。</p>
        </Banner>
      </Specimen>

      <Specimen title="数字">
        <StatRow>
          <Stat label="待形式审查" value="12" unit="份" href="/kit" note="最久已等 6 天" />
          <Stat label="在册国合基地" value="186" unit="家" href="/kit" />
          <Stat label="年度报告逾期" value="3" unit="份" href="/kit" note="均已提醒" />
          <Stat label="合作国家" value="27" unit="个" note="另有 3 个地区" />
        </StatRow>
      </Specimen>

      <Specimen title="名目与内容">
        <DescriptionList
          items={[
            { term: "拟定领域", value: "智能传感", action: <a href="#main">修改</a> },
            { term: "依托单位", value: "浙江钱江光电研究院（虚构）" },
            { term: "合作特色与模式", value: "引进来与走出去并重。\n与德国两家研究机构共建联合实验室，互派科研人员。", action: <a href="#main">修改</a> },
            { term: "海外场所" },
          ]}
        />
        <DescriptionList
          compact
          items={[
            { term: "认定日期", value: <DateText text="2024年12月20日（周五）" iso="2024-12-20" /> },
            { term: "认定文号", value: "浙科发外〔2024〕98号" },
            { term: "附件", value: <FileSize bytes={2_457_600} /> },
          ]}
        />
      </Specimen>

      <Specimen title="展开说明、空、等待">
        <Disclosure summary="为什么要填近三年研发费用？">
          <p>第八条要求企业近三年平均研发经费投入强度达到国家高新技术企业标准。系统按销售收入分档计算，并告诉你还差多少。</p>
        </Disclosure>
        <EmptyState title="还没有申报" actions={<LinkButton href="/kit/declaration" variant="primary">开始申报</LinkButton>}>
          2026 年度批次开放至 2026年9月30日（周三）。
        </EmptyState>
        <ProgressBar label="填写进度" value={5} max={9} text="已完成 5 项，共 9 项" />
        <SpinnerText>正在生成 PDF…</SpinnerText>
        <Skeleton lines={3} />
      </Specimen>
    </>
  );
}
