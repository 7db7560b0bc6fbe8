import { ClauseLink } from "@/components/law/clause-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Paragraphs } from "@/components/ui/paragraphs";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicCall } from "@/lib/calls/queries";
import { fieldLabel, fields } from "@/lib/regulation/fields";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { categoryLabels } from "@/lib/regulation/terms";
import { CallDeadline } from "./call-deadline";
import { categoryClauses, categoryDefinition } from "./category-clauses";

const steps = [
  { clause: "art11.1", text: "依托单位注册账号，填报人在线填写申报书，签发人核对后提交，取得回执。" },
  { clause: "art11.2", text: "按隶属或属地关系，由设区市科技主管部门或归口管理部门审核初评并推荐。" },
  { clause: "art11.3", text: "省科技厅形式审查；材料不齐的按退回意见补正。" },
  { clause: "art11.4", text: "省科技厅组织专家评审。" },
  { clause: "art11.5", text: "研究提出建议名单，经决策程序后发文认定。" },
] as const;

/** A call as the public reads it; also the officer's preview. */
export function CallNotice({ call, now }: { call: PublicCall; now: Date }) {
  return (
    <div>
      <div className="mb-4">
        <CallDeadline call={call} now={now} />
      </div>
      <DescriptionList
        items={[
          { term: "开放时间", value: call.opensAt && formatInstant(call.opensAt) },
          { term: "截止时间", value: call.closesAt && formatInstant(call.closesAt) },
          { term: "推荐截止", value: call.recommendBy ? `${formatChineseDateWithWeekday(call.recommendBy)}24:00` : "按办理时限，本批次不另设" },
          { term: "通知文号", value: call.noticeNumber },
          { term: "受理领域", value: call.fieldCodes.length === fields.length ? "不限领域" : call.fieldCodes.map(fieldLabel).join("、") },
        ]}
      />
      {call.introduction !== "" && (
        <section className="section">
          <SectionHeading>申报说明</SectionHeading>
          <div className="prose">
            <Paragraphs text={call.introduction} />
          </div>
        </section>
      )}
      <section className="section">
        <SectionHeading>谁可以申报</SectionHeading>
        <dl className="facts">
          {call.categories.map((category) => (
            <div key={category}>
              <dt>{categoryLabels[category]}</dt>
              <dd>
                {categoryDefinition(category)}
                <span className="meta block">
                  依据 <ClauseLink clause={categoryClauses[category].definition} />
                  ；条件见{" "}
                  {categoryClauses[category].conditions.map((clause) => (
                    <span key={clause}>
                      <ClauseLink clause={clause} />{" "}
                    </span>
                  ))}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {call.requirements !== "" && (
        <section className="section">
          <SectionHeading>申报要求</SectionHeading>
          <div className="prose">
            <Paragraphs text={call.requirements} />
          </div>
        </section>
      )}
      <section className="section">
        <SectionHeading aside={<ClauseLink clause="art11" />}>怎样申报</SectionHeading>
        <div className="prose">
          <ol>
            {steps.map(({ clause, text }) => (
              <li key={clause}>
                {text} <ClauseLink clause={clause} />
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section className="section">
        <SectionHeading>联系方式</SectionHeading>
        <div className="prose">
          <Paragraphs text={call.contact === "" ? "未填写" : call.contact} />
        </div>
      </section>
    </div>
  );
}
