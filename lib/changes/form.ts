import type { CaseForm } from "@/lib/cases/case-form";
import type { Section, Slot } from "@/lib/forms/field";
import { changeKinds, type ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import { changeContent } from "./content";
import { changeFields } from "./form-fields";

export const changeFormVersion = "2026-1";

/** What proves each kind, by the words people know the documents by. */
const evidence: Record<ChangeKind, string> = {
  name: "依托单位关于调整领域或方向的决定",
  leader: "任免文件；去世的附相关证明",
  partner: "新签协议，或者终止函、终止协议；外文的附中文译本或摘要",
  hostName: "登记机关的变更登记通知书和新证照",
  host: "合并、分立、划转等批准文件，接续单位的同意承接函",
  recommender: "隶属关系变更的文件",
  category: "依托单位的决定，符合相应类别条件的证明材料",
  premises: "产权或租赁证明、平面图",
  team: "任免、聘用或离任文件",
  risk: "非涉密的情况说明；涉密材料请走线下保密渠道，不要上传",
  other: "能够证明事项发生或必要性的材料",
};

const document = (hint: string): Slot => ({ key: "evidence", label: "证明材料", hint, clause: "art16", required: true, maxFiles: 20, maxMegabytes: 50, types: ["pdf", "docx", "jpg", "png"] });

const reasons: Section = {
  key: "reasons",
  title: "原因与影响",
  clause: "art16",
  intro: "如实说明变更的原因，以及对基地正常运行的影响；影响由依托单位自述，是否影响正常运行由人认定（第二十二条（五））。",
  fields: [
    { key: "reason", kind: "textArea", label: "变更原因", maxLength: 1500, required: true, clause: "art16" },
    {
      key: "impact",
      kind: "select",
      label: "对基地正常运行的影响",
      required: true,
      clause: "art22.5",
      options: [
        { value: "none", label: "没有影响" },
        { value: "limited", label: "有一定影响，已采取措施" },
        { value: "serious", label: "影响正常运行" },
      ],
    },
    { key: "impactNote", kind: "textArea", label: "影响和措施", maxLength: 1500, required: true, hint: "没有影响的也请说明理由，例如在研项目、合作渠道如何衔接。" },
  ],
  slots: [],
};

/** One application is about one matter: each has its own day, its own evidence and its own decision (第十六条). */
export const changeForm: CaseForm = ({ content }) => {
  const { kind, recommenders } = changeContent.parse(content);
  const { label } = changeKinds[kind];
  return [
    {
      key: "change",
      title: `${label}：变更前后`,
      clause: "art16",
      intro: `“变更前”按基地档案预填，请核对；批准后按“变更后”更新档案，批准前档案不变。${kind === "partner" ? "利用我国人类遗传资源开展国际合作的，合作方、研究目的、内容、期限变更须另行办理变更审批；与境外机构的合作请同时核对科技安全和数据出境要求。" : ""}`,
      fields: changeFields(kind, recommenders),
      slots: [document(evidence[kind])],
    },
    reasons,
  ];
};
