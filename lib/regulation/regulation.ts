import { plainDate } from "./plain-date";

/** What identifies the regulation; findings and events are stored with it so that they can be explained years later. */
export const regulation = {
  title: "浙江省科学技术厅国际科技合作基地管理办法",
  documentNumber: "浙科发外〔2026〕22号",
  issuedOn: plainDate("2026-06-09"),
  /** 第二十七条. */
  effectiveOn: plainDate("2026-07-10"),
  /** Version of the rules as code; raise it when a rule's outcome can change. */
  ruleVersion: "2026.1",
} as const;
