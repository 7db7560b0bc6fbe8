import type { Section } from "@/lib/forms/field";

/** 声明: what the signer answers for (第二十二条（三）), and what may be shown to the public. */
export const statementSection: Section = {
  key: "statement",
  title: "声明",
  clause: "art15",
  intro: "请在签发以前逐项确认。",
  fields: [
    { key: "truthful", kind: "checkbox", label: "报告内容和佐证材料真实、准确、完整，愿意承担提供虚假信息的后果", required: true, clause: "art22.3" },
    { key: "nonSecret", kind: "checkbox", label: "报告及附件不含国家秘密和不宜公开的敏感信息", required: true },
    { key: "informed", kind: "checkbox", label: "报告涉及的个人信息已告知本人", required: true },
    {
      key: "publicParts",
      kind: "multiSelect",
      label: "同意公开的部分",
      hint: "可以不选。没有选中的部分只用于管理和评价。",
      options: [
        { value: "summary", label: "年度建设运行情况" },
        { value: "works", label: "关键技术突破代表作" },
        { value: "cases", label: "标明可以公开的合作案例" },
        { value: "shared", label: "开放共享的设备、平台和数据" },
      ],
    },
  ],
  slots: [],
};
