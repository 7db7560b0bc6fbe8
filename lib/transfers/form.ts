import type { CaseForm } from "@/lib/cases/case-form";
import type { Option } from "@/lib/forms/field";

export const transferFormVersion = "2026-1";

/** The kinds of 国际科技合作基地 that the ministry recognises. */
export const nationalKinds: readonly Option[] = [
  { value: "innovationPark", label: "国际创新园" },
  { value: "jointCentre", label: "国际联合研究中心" },
  { value: "transferCentre", label: "国际技术转移中心" },
  { value: "demonstration", label: "示范型国际科技合作基地" },
  { value: "other", label: "其他" },
];

/** 第二十四条: the ministry's document, by which alone the base passes over. */
export const transferForm: CaseForm = () => [
  {
    key: "recognition",
    title: "部级认定",
    clause: "art24",
    intro: "经推荐被认定为科技部国际科技合作基地的，不再作为省科技厅国合基地管理。转出只涉及本基地，不影响同一单位的其他基地，没有禁止申报期。",
    fields: [
      { key: "nationalName", kind: "text", label: "部级基地名称", maxLength: 200, required: true, clause: "art24" },
      { key: "nationalKind", kind: "select", label: "部级基地类型", required: true, clause: "art24", options: nationalKinds },
      { key: "documentNumber", kind: "text", label: "认定文件文号", maxLength: 80, required: true, clause: "art24", example: "国科发外〔2027〕12号" },
      { key: "documentOn", kind: "date", label: "认定文件日期", required: true, clause: "art24", hint: "自该日起转出。" },
      { key: "channel", kind: "text", label: "推荐渠道", maxLength: 120, required: true, clause: "art24", example: "浙江省科学技术厅" },
    ],
    slots: [{ key: "document", label: "科技部认定文件", clause: "art24", required: true, maxFiles: 5, maxMegabytes: 50, types: ["pdf", "jpg", "png"] }],
  },
];
