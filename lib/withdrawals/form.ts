import type { CaseForm } from "@/lib/cases/case-form";
import type { Field } from "@/lib/forms/field";

export const withdrawalFormVersion = "2026-1";

/** Something that a base may still have open when it leaves, and what becomes of it. */
const unsettled = (key: string, label: string, hint: string): readonly Field[] => [
  {
    key,
    kind: "select",
    label,
    clause: "art23",
    required: true,
    options: [
      { value: "none", label: "没有未结事项" },
      { value: "open", label: "有未结事项" },
    ],
  },
  { key: `${key}Note`, kind: "textArea", label: `${label}：现状和清算安排`, hint, maxLength: 800, required: true, clause: "art23", showWhen: { field: key, in: ["open"] } },
];

/** 第二十三条: why the base is no longer fit to go on, and what is still open. */
export const withdrawalForm: CaseForm = () => [
  {
    key: "withdrawal",
    title: "退出原因",
    clause: "art23",
    intro: "发生不可抗力或其它因素，导致基地不适宜继续运行的，可以申请主动退出。主动退出没有禁止申报期。",
    fields: [
      {
        key: "cause",
        kind: "select",
        label: "原因类别",
        clause: "art23",
        required: true,
        options: [
          { value: "forceMajeure", label: "不可抗力" },
          { value: "other", label: "其它因素" },
        ],
      },
      { key: "reason", kind: "textArea", label: "具体原因", maxLength: 2000, required: true, clause: "art23", hint: "说明为什么不适宜继续运行，以及是否考虑过整改或重大事项变更。" },
      { key: "proposedOn", kind: "date", label: "拟停止运行日期", clause: "art23", hint: "供安排清算参考；以批准之日为退出之日。" },
    ],
    slots: [{ key: "evidence", label: "佐证材料", hint: "例如依托单位决定、不可抗力证明、合作终止文件", clause: "art23", required: true, maxFiles: 20, maxMegabytes: 50, types: ["pdf", "docx", "jpg", "png"] }],
  },
  {
    key: "unsettled",
    title: "未结事项",
    clause: "art23",
    intro: "退出不免除已经发生的义务：补助经费仍应按规定使用和清算，在研项目和协议应妥善交接。",
    fields: [
      ...unsettled("subsidy", "补助经费", "拨付文号、金额、结余和清算安排（第十九条）。"),
      ...unsettled("rectification", "整改事项", "整改进度和处理安排（第十八条）。"),
      ...unsettled("reports", "年度报告和绩效评价", "尚未提交的年度、原因和安排（第十五条、第十八条）。"),
      ...unsettled("cooperation", "合作协议和在研项目", "协议终止、人员和资料交接的安排。"),
    ],
    slots: [],
  },
];
