import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, isFilled, type Finding } from "../finding";
import { organizationKindLabels } from "../terms";

export const article = {
  number: 2,
  title: "定义",
  chapter: 1,
  text: [
    { clause: "art2", text: "第二条 本办法所称国合基地是指由省科技厅认定，依托省内高校、科研院所、企业、科技园区和服务机构等主体建设，拥有丰富的国际合作渠道、较好的国际科技合作基础与成效、凝练形成具有特色的国际合作模式的部门级科技创新平台基地。\n" },
  ],
  clauses: [
    { id: "art2", force: "hard", note: "定义：由省科技厅认定、依托省内主体；渠道、成效与特色模式由专家判断" },
  ],
} as const satisfies Article;

/** 第二条: the host is one of the bodies listed; “等主体” leaves room for others, which say what they are. */
export function checkHostKind({ host }: Declaration): Finding {
  const { organizationKind: kind, kindNote } = host ?? {};
  const about = ["host.organizationKind"];
  if (kind === undefined) return finding("art02-host-kind", "unmet", "尚未填写依托单位的单位性质，请选择。", about);
  const label = organizationKindLabels[kind];
  if (kind !== "medical" && kind !== "other") {
    return finding("art02-host-kind", "met", `依托单位为${label}，属于第二条所列主体。`, about, { organizationKind: kind });
  }
  if (kind === "medical" || isFilled(kindNote)) {
    return finding("art02-host-kind", "met", `依托单位为${isFilled(kindNote) ? kindNote.trim() : label}，按“等主体”纳入。`, about, { organizationKind: kind });
  }
  return finding("art02-host-kind", "unmet", "单位性质选择其他的，请说明是何种主体。", ["host.kindNote"], { organizationKind: kind });
}
