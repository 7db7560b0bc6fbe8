import type { Option } from "./field";

// Choices that are asked in more than one section; labels as people say them.

export const yesNo: readonly Option[] = [
  { value: "yes", label: "是" },
  { value: "no", label: "否" },
];

export const cooperationModes: readonly Option[] = [
  { value: "bringIn", label: "引进来" },
  { value: "goGlobal", label: "走出去" },
  { value: "offshore", label: "离岸创新" },
];

export const projectLevels: readonly Option[] = [
  { value: "national", label: "国家级" },
  { value: "ministry", label: "省部级" },
  { value: "province", label: "省级" },
  { value: "city", label: "市级及以下" },
  { value: "enterprise", label: "企业委托或自主立项" },
];

export const projectStates: readonly Option[] = [
  { value: "ongoing", label: "在研" },
  { value: "completed", label: "已结题" },
];

export const technologyStages: readonly Option[] = [
  { value: "laboratory", label: "实验室阶段" },
  { value: "pilot", label: "中试阶段" },
  { value: "industrial", label: "产业化阶段" },
];
