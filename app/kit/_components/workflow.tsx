import { DeadlineChip } from "@/components/ui/deadline-chip";
import { StageTrack } from "@/components/ui/stage-track";
import { TaskList } from "@/components/ui/task-list";
import { Timeline } from "@/components/ui/timeline";
import { Specimen } from "./specimen";

export function Workflow() {
  return (
    <>
      <Specimen title="办理进度">
        <StageTrack
          steps={[
            { label: "填报", state: "done", day: "9月2日" },
            { label: "审核推荐", state: "done", day: "9月10日" },
            { label: "形式审查", state: "current", day: "9月11日起" },
            { label: "专家评审", state: "upcoming" },
            { label: "建议名单", state: "upcoming" },
            { label: "公示", state: "upcoming" },
            { label: "认定", state: "upcoming" },
          ]}
          nowWith="浙江省科技厅（形式审查）"
          elapsed="3 天"
          next="通过后进入专家评审；有问题会退回补正"
        />
        <StageTrack
          label="已终止的申报"
          steps={[
            { label: "填报", state: "done", day: "9月2日" },
            { label: "审核推荐", state: "stopped", day: "9月12日 不予推荐" },
            { label: "形式审查", state: "skipped" },
          ]}
        />
      </Specimen>

      <Specimen title="期限">
        <DeadlineChip lastDay="2027年2月1日（周一）" nominalDay="2027年1月31日（周日）" remaining="还有 42 天" sentence="1月31日是周日，依民法典第二百零三条顺延至次日。" clause={<a href="#main">第十五条</a>} />
        <DeadlineChip tone="soon" lastDay="2026年8月10日（周一）" remaining="还有 3 天" sentence="变更事项发生后一个月内。" clause={<a href="#main">第十六条</a>} />
        <DeadlineChip tone="overdue" lastDay="2026年7月10日（周五）" remaining="已逾期 5 天" sentence="仍可提交，逾期会如实记录。" clause={<a href="#main">第二十二条（五）</a>} />
        <DeadlineChip tone="met" lastDay="2026年2月2日（周一）" remaining="已于 1月20日 提交" />
        <DeadlineChip lastDay="2028年1月31日（周一）" provisional />
      </Specimen>

      <Specimen title="任务清单">
        <TaskList
          headingLevel={3}
          sections={[
            {
              title: "基本情况",
              tasks: [
                { title: "依托单位信息", state: "done", href: "/kit" },
                { title: "领域、名称与负责人", state: "inProgress", href: "/kit", hint: "还差：英文领域" },
                { title: "国际合作基础", state: "needsChange", href: "/kit", reason: "第 2 项补正要求：请补充 2025 年的合作成效（9月20日前）" },
              ],
            },
            {
              title: "条件与材料",
              tasks: [
                { title: "海外合作机构与协议", state: "notStarted", href: "/kit" },
                { title: "孵化场所", state: "notNeeded", reason: "只有开放服务类需要填写" },
                { title: "核对并签署", state: "cannotStart", reason: "其他各项完成后，由单位签署人办理" },
              ],
            },
          ]}
        />
      </Specimen>

      <Specimen title="办理过程">
        <Timeline
          entries={[
            { id: "3", who: "浙江省科技厅 周晓（形式审查）", when: "2026年9月14日 10:22", whenIso: "2026-09-14T10:22+08:00", what: "退回补正", clause: <a href="#main">第十一条（二）</a>, note: "共 2 项补正要求，期限 2026年9月24日（周四）。", tone: "attention" },
            { id: "2", who: "杭州市科学技术局 陈立（审批）", when: "2026年9月10日 16:05", whenIso: "2026-09-10T16:05+08:00", what: "同意推荐", clause: <a href="#main">第十一条（一）</a>, tone: "success" },
            { id: "1", who: "浙江钱江光电研究院（虚构） 王一鸣（签署人）", when: "2026年9月2日 09:41", whenIso: "2026-09-02T09:41+08:00", what: "提交申报", clause: <a href="#main">第十一条</a> },
          ]}
        />
      </Specimen>
    </>
  );
}
