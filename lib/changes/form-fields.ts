import type { Field, Option, ScalarField } from "@/lib/forms/field";
import type { ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import { fields as technologyFields } from "@/lib/regulation/fields";
import { categoryLabels } from "@/lib/regulation/terms";
import { partnerFields } from "./partner-fields";

const text = (key: string, label: string, maxLength: number, more: Partial<ScalarField> = {}): Field => ({ key, kind: "text", label, maxLength, required: true, clause: "art16", ...more }) as Field;
const area = (key: string, label: string, more: Partial<ScalarField> = {}): Field => ({ key, kind: "textArea", label, maxLength: 1500, required: true, clause: "art16", ...more }) as Field;
const select = (key: string, label: string, options: readonly Option[], hint?: string): Field => ({ key, kind: "select", label, required: true, clause: "art16", options, ...(hint ? { hint } : {}) });

const categoryOptions = Object.entries(categoryLabels).map(([value, label]) => ({ value, label }));
const fieldOptions = technologyFields.map(({ code, label }) => ({ value: code, label }));

const beforeAndAfter: readonly Field[] = [area("before", "变更前"), area("after", "变更后")];

/** The fields of the first section, by kind; keys that begin with `before` say what the record of the base says. */
export function changeFields(kind: ChangeKind, recommenders: readonly Option[]): readonly Field[] {
  switch (kind) {
    case "name":
      return [
        text("beforeFieldZh", "变更前的领域或方向（中文）", 40),
        text("beforeFieldEn", "变更前的领域或方向（英文）", 120),
        text("fieldZh", "变更后的领域或方向（中文）", 40, { clause: "art25", example: "眼视光器械", hint: "名称为“浙江省科技厅XX国际科技合作基地”，此处只填 XX；统一命名，不能另取名称。" }),
        text("fieldEn", "变更后的领域或方向（英文）", 120, { clause: "art25", example: "Optometry Devices" }),
      ];
    case "leader":
      return [
        text("beforeLeaderName", "变更前的负责人", 50),
        text("leaderName", "变更后的负责人", 50),
        text("leaderOrganization", "所在单位、部门", 120),
        text("leaderPosition", "职务、职称", 80),
        text("leaderPhone", "联系电话", 30, { contact: true, hint: "仅供办理联系使用。" }),
        text("leaderEmail", "邮箱", 120, { contact: true, hint: "仅供办理联系使用。" }),
        area("handover", "工作衔接", { hint: "在研项目、合作渠道和协议履行如何交接。" }),
      ];
    case "partner":
      return partnerFields;
    case "hostName":
      return [text("beforeHostName", "变更前的单位名称", 200), text("hostName", "变更后的单位名称", 200, { hint: "与登记机关核准的一致；统一社会信用代码不变。" })];
    case "host":
      return [
        text("beforeHostName", "变更前的依托单位", 200),
        text("beforeCreditCode", "变更前的统一社会信用代码", 18),
        text("hostName", "变更后的依托单位", 200),
        text("creditCode", "变更后的统一社会信用代码", 18, { clause: "art7.1", hint: "接续单位应先在本系统注册，批准时按此代码关联。" }),
        area("succession", "承接关系和条件", { clause: "art7.1", hint: "说明承接的依据，以及接续单位是否具备第七条和相应类别的条件。" }),
      ];
    case "recommender":
      return [text("beforeRecommender", "变更前的组织推荐部门", 200), select("recommenderId", "变更后的组织推荐部门", recommenders, "隶属关系变更后的归口管理部门，或者所在地设区市科技主管部门（第十一条（一））。")];
    case "category":
      return [
        select("beforeCategory", "变更前的类别", categoryOptions),
        select("beforeFieldCode", "变更前的技术领域", fieldOptions),
        select("category", "变更后的类别", categoryOptions, "类别不变、只调整技术领域的，仍选原类别。"),
        select("fieldCode", "变更后的技术领域", fieldOptions),
        area("conditions", "对照相应类别条件的说明", { clause: "art6", hint: "对照第八条、第九条或第十条逐项说明。" }),
      ];
    case "team":
      return [
        {
          key: "members",
          kind: "rows",
          label: "变动人员",
          clause: "art16",
          required: true,
          minRows: 1,
          maxRows: 60,
          addLabel: "添加人员",
          columns: [
            { key: "name", kind: "text", label: "姓名", maxLength: 50, required: true },
            { key: "change", kind: "select", label: "变动", required: true, options: [{ value: "joined", label: "加入" }, { value: "left", label: "离开" }, { value: "moved", label: "岗位调整" }] },
            { key: "role", kind: "text", label: "岗位", maxLength: 80, required: true },
          ],
        },
        ...beforeAndAfter,
      ];
    case "risk":
      return [
        area("before", "风险发生前的情况", { hint: "只写非涉密概要；涉密内容请走线下保密渠道。" }),
        area("after", "风险情况和影响范围", { hint: "只写非涉密概要。" }),
        area("measures", "已采取和拟采取的措施"),
      ];
    case "premises":
      return [...beforeAndAfter, text("address", "变更后的地址", 300)];
    case "other":
      return [text("matter", "事项名称", 100), ...beforeAndAfter];
  }
}
