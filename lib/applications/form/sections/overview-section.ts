import { fields } from "@/lib/regulation/fields";
import type { Category } from "@/lib/regulation/terms";
import type { Field } from "@/lib/forms/field";
import type { DeclarationSection } from "../declaration-section";
import { cooperationModes } from "@/lib/forms/options";

const basis: Field = {
  key: "basis",
  kind: "select",
  label: "依托主体类型",
  hint: "第八条（一）对高校、科研机构和对企业的要求不同，选择后只填写相应内容。",
  clause: "art8.1",
  required: true,
  options: [
    { value: "institution", label: "高校、科研机构" },
    { value: "enterprise", label: "企业" },
    { value: "other", label: "其他（医疗卫生机构等，参照科研机构）" },
  ],
};

const globalPaths: Field = {
  key: "globalPaths",
  kind: "multiSelect",
  label: "符合的条件",
  hint: "具备第十条两项条件之一即可；只填写所选路径的内容。",
  clause: "art10",
  required: true,
  options: [
    { value: "overseasInstitution", label: "（一）浙江企业在海外设立或并购研发机构" },
    { value: "foreignInvested", label: "（二）在浙外资企业承担全球研发任务" },
  ],
};

/** 基本信息: what the base is called, which kind it is, who leads it. */
export function overviewSection(category: Category): DeclarationSection {
  return {
    key: "overview",
    title: "基本信息",
    clause: "art25",
    intro: "填写拟建基地的领域和负责人。领域或方向将进入基地名称，请具体到能与同类基地区分。",
    appliesTo: () => true,
    fields: [
      { key: "fieldZh", kind: "text", label: "领域或方向（中文）", maxLength: 40, required: true, clause: "art25", example: "眼视光器械", hint: "名称为“浙江省科技厅XX国际科技合作基地”，此处只填 XX。" },
      { key: "fieldEn", kind: "text", label: "领域或方向（英文）", maxLength: 120, required: true, clause: "art25", example: "Optometry Devices" },
      { key: "fieldCode", kind: "select", label: "所属技术领域", required: true, clause: "art11.4", options: fields.map((field) => ({ value: field.code, label: field.label })) },
      ...(category === "comprehensive" ? [basis] : []),
      ...(category === "globalRnd" ? [globalPaths] : []),
      { key: "modes", kind: "multiSelect", label: "合作模式", required: true, clause: "art5", options: cooperationModes },
      { key: "modeFeature", kind: "textArea", label: "合作特色与模式", maxLength: 1500, required: true, clause: "art2", hint: "说明已形成的国际合作特色、做法和可推广之处。" },
      { key: "leaderName", kind: "text", label: "基地负责人姓名", maxLength: 50, required: true, clause: "art8.1" },
      { key: "leaderOrganization", kind: "text", label: "负责人所在单位、部门", maxLength: 120, required: true },
      { key: "leaderPosition", kind: "text", label: "职务、职称", maxLength: 80, required: true },
      { key: "leaderField", kind: "text", label: "研究或业务方向", maxLength: 120 },
      { key: "leaderPhone", kind: "text", label: "负责人联系电话", maxLength: 30, required: true, contact: true, hint: "仅供办理联系使用，专家和公众看不到。" },
      { key: "leaderEmail", kind: "text", label: "负责人邮箱", maxLength: 120, required: true, contact: true, hint: "仅供办理联系使用，专家和公众看不到。" },
    ],
    slots: [],
  };
}
