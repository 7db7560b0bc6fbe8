import "server-only";
import type { CaseDefinition } from "@/lib/cases/case-definition";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import { parsePlainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { transferForm, transferFormVersion } from "./form";

/** 第二十四条: what the host's report adds to the common way. */
export const transferDefinition: CaseDefinition = {
  process: "transfer",
  formVersion: transferFormVersion,
  form: transferForm,
  filingActions: { draft: "report" },
  opensTo: ["recommender", "province"],
  findings: async (_client, { sections }, at) => {
    const text = (key: string) => {
      const value = sections.recognition?.[key];
      return typeof value === "string" ? value : "";
    };
    const documentOn = parsePlainDate(text("documentOn"));
    return [checkTransfer({ documentNumber: text("documentNumber"), ...(documentOn ? { documentOn } : {}), on: shanghaiDay(at) })];
  },
};
