import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { ParameterState } from "@/lib/law-settings/queries";
import { clauseForceLabels, type Article } from "@/lib/regulation/article";
import { clauseAnchor, clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { coverageKindLabels, coverageOf } from "@/lib/regulation/coverage";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { rules, type RuleDefinition, type RuleId } from "@/lib/regulation/rules";
import { screenAudience, screens } from "@/lib/regulation/screens";

/** What the portal does with a rule, by how much the law leaves to people. */
const outcomes: Readonly<Record<RuleDefinition["force"], string>> = {
  hard: "按事实核对，不符合的写明原因；后果由人决定",
  soft: "不符合的须说明情况，由人判断",
  judgement: "列出事实，由人判断并写明理由",
};

const AtClause = ({ clause }: { clause: ClauseId }) => <a href={`#${clauseAnchor(clause)}`}>{clauseLabel(clause)}</a>;

/** Each clause: how binding it is, how much a machine can decide, what the portal does. */
export function ClauseTable({ article }: { article: Article }) {
  return (
    <DataTable
      caption="条款与落实方式"
      captionHidden
      rows={article.clauses}
      rowKey={({ id }) => id}
      columns={[
        { key: "id", header: "条款", nowrap: true, cell: ({ id }) => <AtClause clause={id} /> },
        { key: "force", header: "性质", nowrap: true, cell: ({ force }) => clauseForceLabels[force] },
        { key: "note", header: "含义", cell: ({ note }) => note },
        {
          key: "by",
          header: "本系统",
          cell: ({ id }) => {
            const account = coverageOf(id);
            return account ? `${coverageKindLabels[account.kind]}：${account.by}` : "立法目的，不需要办理";
          },
        },
      ]}
    />
  );
}

export function RuleTable({ ids }: { ids: readonly RuleId[] }) {
  return (
    <DataTable
      caption="核对规则"
      captionHidden
      rows={ids}
      rowKey={(id) => id}
      columns={[
        { key: "title", header: "规则", cell: (id) => rules[id].title },
        { key: "clause", header: "条款", nowrap: true, cell: (id) => <AtClause clause={rules[id].clause} /> },
        { key: "force", header: "性质", nowrap: true, cell: (id) => clauseForceLabels[rules[id].force] },
        { key: "outcome", header: "核对与决定", cell: (id) => outcomes[rules[id].force] },
        { key: "id", header: "代码", hideOnPhone: true, cell: (id) => <code>{id}</code> },
      ]}
    />
  );
}

export function ParameterTable({ states }: { states: readonly ParameterState[] }) {
  return (
    <DataTable
      caption="参数"
      captionHidden
      rows={states}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "label",
          header: "参数",
          cell: ({ key }) => (
            <>
              <span className="block">{parameterDefinitions[key].label}</span>
              <span className="meta">{parameterDefinitions[key].description}</span>
            </>
          ),
        },
        { key: "present", header: "现行", nowrap: true, cell: ({ present }) => present },
        { key: "usual", header: "默认", nowrap: true, cell: ({ usual }) => usual },
        {
          key: "coming",
          header: "已定的变更",
          cell: ({ coming }) => (coming.length === 0 ? "无" : coming.map(({ value, effectiveOn }) => `${formatChineseDate(effectiveOn)}起 ${value}`).join("；")),
        },
        { key: "source", header: "来源", nowrap: true, cell: ({ key }) => parameterDefinitions[key].source },
        { key: "clause", header: "条款", nowrap: true, cell: ({ key }) => <AtClause clause={parameterDefinitions[key].clause} /> },
      ]}
    />
  );
}

/** Pages of the portal; those that anybody may open and that need no number are links. */
export function ScreenTable({ routes }: { routes: readonly string[] }) {
  return (
    <DataTable
      caption="办理界面"
      captionHidden
      rows={routes}
      rowKey={(route) => route}
      columns={[
        {
          key: "label",
          header: "界面",
          cell: (route) =>
            screenAudience(route) === "公众" && !route.includes("[") ? (
              <Link href={route} prefetch={false}>
                {screens[route]!.label}
              </Link>
            ) : (
              screens[route]!.label
            ),
        },
        { key: "audience", header: "使用者", nowrap: true, cell: screenAudience },
        { key: "route", header: "地址", cell: (route) => <code>{route}</code> },
      ]}
    />
  );
}
