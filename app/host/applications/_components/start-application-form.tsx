"use client";

import { useRouter } from "next/navigation";
import { useForm, useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ClauseLink } from "@/components/law/clause-link";
import { refusalOf, useAction, type PortalAction } from "@/components/workflow/use-action";
import type { OwnInCall, StartOptions } from "@/lib/applications/queries/get-start-options";
import { formatInstant } from "@/lib/regulation/shanghai-time";

interface Values {
  callId: string;
  category: string;
}

const categoryHints: Record<string, string> = {
  comprehensive: "高校、科研机构、企业等，开展高水平国际合作研究（第八条）",
  openService: "科技服务机构、企业、园区等，开展双向技术转移和对接交流（第九条）",
  globalRnd: "浙江企业的海外研发机构，或承担全球研发任务的在浙外资企业（第十条）",
};

/** Chooses the call and the category; says what speaks against it before anything is written. */
export function StartApplicationForm({ options, chosenCallId, start }: { options: StartOptions; chosenCallId?: string; start: PortalAction<{ applicationId: string }> }) {
  const router = useRouter();
  const send = useAction(start);
  const chosen = options.calls.find((one) => one.id === chosenCallId) ?? (options.calls.length === 1 ? options.calls[0] : undefined);
  const form = useForm<Values>({ defaultValues: { callId: chosen?.id ?? "", category: "" } });
  const callId = useWatch({ control: form.control, name: "callId" });
  const call = options.calls.find((one) => one.id === callId);

  async function submit(values: Values) {
    const missing = { ...(values.callId ? {} : { callId: ["请选择申报批次"] }), ...(values.category ? {} : { category: ["请选择类别"] }) };
    if (Object.keys(missing).length > 0) return { fieldErrors: missing };
    const result = await send(values);
    if (!result.ok) return refusalOf(result.error);
    router.push(`/host/applications/${result.data.applicationId}`);
  }

  return (
    <FormFrame form={form} onSubmit={submit} summaryTitle="还不能开始申报，请先修改以下内容">
      {options.bans.map((ban) => (
        <Banner key={ban.fieldLabel} tone="warning" title={ban.fieldLabel ? `本单位在“${ban.fieldLabel}”领域处于不得再次申报的期间内` : "本单位在不得再次申报的期间内"}>
          <p>
            {ban.explanation} <ClauseLink clause="art22" />
          </p>
          <p>{ban.fieldLabel ? "该领域的申报可以先行准备，期满前不能提交。" : "可以先行准备，期满前不能提交。"}</p>
        </Banner>
      ))}
      <RadioGroupField<Values> name="callId" label="申报批次" required options={options.calls.map((one) => ({ value: one.id, label: one.title, hint: `${formatInstant(new Date(one.closesAt))} 截止` }))} />
      {call && call.own.length > 0 && <OwnApplicationsNotice own={call.own} />}
      {call && <RadioGroupField<Values> name="category" label="类别" required clause={<ClauseLink clause="art6" />} options={call.categories.map(({ value, label }) => ({ value, label, hint: categoryHints[value] ?? "" }))} />}
      <div>
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting} pendingText="正在建立申报书…">
          开始申报
        </Button>
      </div>
    </FormFrame>
  );
}

/** 第四条: an institution may apply for several bases, but should not do so by mistake. */
function OwnApplicationsNotice({ own }: { own: readonly OwnInCall[] }) {
  return (
    <Banner tone="info" title={`本单位在这一批次已有 ${own.length} 份申报`}>
      <ul className="plain-list">
        {own.map((one) => (
          <li key={one.id}>
            <a href={`/host/applications/${one.id}`}>{one.fieldZh ?? "（尚未填写领域）"}</a>，{one.categoryLabel}，{one.stageLabel}
          </li>
        ))}
      </ul>
      <p>
        继续填写原有的申报，请点上面的链接；同一单位应统筹布局，避免同一领域重复申报。 <ClauseLink clause="art4" />
      </p>
    </Banner>
  );
}
