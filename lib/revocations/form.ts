import type { CaseForm } from "@/lib/cases/case-form";
import type { Section } from "@/lib/forms/field";

const evidence = { label: "证明材料", maxFiles: 20, maxMegabytes: 50, types: ["pdf", "jpg", "png", "docx"] } as const;

const answer: Section = {
  key: "answer",
  title: "情况说明",
  clause: "art22",
  intro: "请就省科技厅的书面问询说明情况，有正当理由的请一并说明并附证明材料。",
  fields: [{ key: "text", kind: "textArea", label: "说明", maxLength: 8000, required: true }],
  slots: [{ key: "answerEvidence", ...evidence }],
};

const defence: Section = {
  key: "defence",
  title: "陈述申辩",
  clause: "art22",
  intro: "请针对拟处理告知的事实、理由和依据陈述意见、提出申辩。期限内可以多次提交，每次提交都会留存。",
  fields: [
    { key: "text", kind: "textArea", label: "陈述申辩意见", maxLength: 8000, required: true },
    { key: "final", kind: "checkbox", label: "没有其他陈述申辩，不再补充" },
  ],
  slots: [{ key: "defenceEvidence", ...evidence }],
};

/** What the host writes: its answer to an inquiry, and after the notice its defence. */
export const revocationForm: CaseForm = ({ content }) => (content === "defence" ? [defence] : [answer]);
