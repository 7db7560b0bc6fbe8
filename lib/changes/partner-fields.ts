import type { Field } from "@/lib/forms/field";

const yes = "yes";

/** 合作对象: who joins and who leaves, which countries remain, and what other law asks when partners change (domain.md §3.10). */
export const partnerFields: readonly Field[] = [
  {
    key: "ended",
    kind: "rows",
    label: "终止合作的机构（变更前）",
    clause: "art16",
    maxRows: 40,
    addLabel: "添加终止的机构",
    columns: [
      { key: "nameZh", kind: "text", label: "机构名称", maxLength: 200, required: true },
      { key: "region", kind: "region", label: "国家（地区）", required: true, clause: "art26" },
      { key: "endedOn", kind: "date", label: "终止生效日期", required: true },
      { key: "cause", kind: "text", label: "终止原因", maxLength: 200, required: true },
    ],
  },
  {
    key: "added",
    kind: "rows",
    label: "新增合作的机构（变更后）",
    clause: "art7.2",
    maxRows: 40,
    addLabel: "添加新增的机构",
    columns: [
      { key: "nameZh", kind: "text", label: "中文名称", maxLength: 200, required: true },
      { key: "nameLocal", kind: "text", label: "外文名称", maxLength: 200, required: true },
      { key: "region", kind: "region", label: "国家（地区）", required: true, clause: "art26" },
      { key: "signedOn", kind: "date", label: "协议签署日期" },
      { key: "content", kind: "text", label: "合作内容", maxLength: 300, required: true },
    ],
  },
  {
    key: "beforeRegions",
    kind: "rows",
    label: "变更前的合作国家（地区）",
    clause: "art16",
    maxRows: 60,
    addLabel: "添加国家（地区）",
    columns: [{ key: "region", kind: "region", label: "国家（地区）", required: true }],
  },
  {
    key: "regions",
    kind: "rows",
    label: "变更后的合作国家（地区）",
    hint: "包括继续合作的全部机构所在国家（地区）。批准后基地档案按此更新。",
    clause: "art26",
    required: true,
    minRows: 1,
    maxRows: 60,
    addLabel: "添加国家（地区）",
    columns: [{ key: "region", kind: "region", label: "国家（地区）", required: true }],
  },
  {
    key: "geneticResources",
    kind: "select",
    label: "是否涉及人类遗传资源",
    hint: "利用我国人类遗传资源开展国际合作须经批准；合作方、研究目的、内容、期限变更的，须办理变更审批（《人类遗传资源管理条例》第二十二、二十三条）。",
    clause: "art7.3",
    required: true,
    options: [
      { value: yes, label: "涉及" },
      { value: "no", label: "不涉及" },
    ],
  },
  { key: "geneticApproval", kind: "text", label: "人类遗传资源变更审批情况", maxLength: 300, required: true, showWhen: { field: "geneticResources", in: [yes] }, hint: "写明批准文号；尚在办理的写明进度。", clause: "art7.3" },
  { key: "security", kind: "textArea", label: "科技安全和数据出境核对", maxLength: 1000, required: true, hint: "与境外机构新增或终止合作的，说明技术出口、数据出境、保密和人员管理的核对情况及资料交接。", clause: "art7.3" },
];
