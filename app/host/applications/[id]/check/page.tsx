import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DeclarationView } from "@/components/applications/declaration-view";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionButton } from "@/components/workflow/action-button";
import { requireRole } from "@/lib/accounts/current-actor";
import { refusalsOf } from "@/lib/applications/check-result";
import { findCheck, type CheckView } from "@/lib/applications/submission-queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { applicationStages } from "@/lib/workflow/application-stages";
import { CheckFindings } from "./_components/check-findings";
import { requestSignOffAction } from "./actions";
import { SignForm } from "./_components/sign-form";

export const metadata: Metadata = { title: "预检与提交" };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id } = await params;
  const view = await findCheck(actor, id);
  if (!view) notFound();
  if (applicationStages.stages[view.stage].inHandsOf !== "host") redirect(`/host/applications/${id}/record`);
  const refusals = refusalsOf(view.check);
  return (
    <>
      <div className="stack-tight">
        <PageHeader
          title="预检与提交"
          caption={`${view.callTitle} · ${view.fieldZh ?? "未命名领域"}`}
          lead="系统按管理办法逐条核对。结论只是提示，最终由审核人员、专家和省科技厅判断。"
          breadcrumbs={[{ label: "我的申报", href: "/host/applications" }, { label: view.fieldZh ?? "申报书", href: `/host/applications/${id}` }, { label: "预检与提交" }]}
        />
        <Verdict view={view} refusals={refusals} />
        <CheckFindings view={view} userId={actor.userId!} />
        <section className="section" id="answers">
          <SectionHeading aside="提交的就是以下内容">核对申报内容</SectionHeading>
          <Disclosure summary="展开全部申报内容逐项核对" open={view.maySubmit && refusals.length === 0}>
            <DeclarationView content={view.content} audience="host" editHref={(section) => `/host/applications/${id}/sections/${section}`} />
          </Disclosure>
        </section>
        <NextSteps view={view} />
      </div>
      <Act view={view} refusals={refusals} />
    </>
  );
}

function Verdict({ view, refusals }: { view: CheckView; refusals: readonly string[] }) {
  if (refusals.length > 0) {
    return (
      <Banner tone="warning" title="还不能提交">
        <ul>
          {refusals.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Banner>
    );
  }
  const objects = view.check.hardUnmet.length > 0;
  return (
    <Banner tone={objects ? "warning" : "success"} title={objects ? "可以提交，将标明贵单位的异议" : "预检通过，可以提交"}>
      <p>{objects ? `有 ${view.check.hardUnmet.length} 项硬性条件不符合，已写明异议，形式审查人员会看到。` : "没有需要补充的内容。请核对后由签发人签发提交。"}</p>
    </Banner>
  );
}

function NextSteps({ view }: { view: CheckView }) {
  const first = view.stage === "draft";
  const nextHolder = view.stage === "examinationCorrection" ? "省科技厅，继续形式审查" : `${view.recommenderName}，进行审核初评`;
  return (
    <section className="section">
      <SectionHeading aside={<ClauseLink clause="art11" />}>提交之后</SectionHeading>
      <ul className="prose list-disc pl-6">
        <li>立即得到回执：{first ? "申报编号、" : ""}提交时间（精确到秒）、内容摘要值和附件清单，可下载 PDF。</li>
        <li>材料送{nextHolder}。</li>
        <li>提交的内容不能再改；需要修改的，由办理部门逐项退回补正。在推荐之前可以自行撤回。</li>
        {first && view.closesAt && <li>本批次于 {formatInstant(view.closesAt)} 截止，以系统收到的时刻为准。</li>}
      </ul>
    </section>
  );
}

function Act({ view, refusals }: { view: CheckView; refusals: readonly string[] }) {
  const { applicationId, stage, sha256, signOffRequestedAt, signerNames } = view;
  const again = stage !== "draft";
  const unavailable = refusals.length > 0 ? { reason: refusals[0], clause: <ClauseLink clause={view.check.blocking[0]?.clause ?? "art11.1"} /> } : undefined;
  if (view.maySubmit) {
    return (
      <SignForm key={sha256} applicationId={applicationId} sha256={sha256} again={again} {...(unavailable ? { unavailable: { action: again ? "重新提交" : "提交申报", ...unavailable } } : {})}>
        {signOffRequestedAt && <p className="meta">填报人已于 {formatInstant(signOffRequestedAt)} 提请签发。</p>}
      </SignForm>
    );
  }
  const signers = signerNames.length > 0 ? signerNames.join("、") : "本单位尚无签发人，请先在“成员”中设置";
  return (
    <ActionBar
      primary={unavailable || !view.mayRequestSignOff || signOffRequestedAt || signerNames.length === 0 ? undefined : <ActionButton action={requestSignOffAction} input={{ applicationId }} variant="primary" label="提请签发" pendingText="正在提请…" />}
      status={signOffRequestedAt ? `已于 ${formatInstant(signOffRequestedAt)} 提请签发（${signers}）` : `签发人：${signers}`}
      {...(unavailable ? { unavailable: { action: "提请签发", ...unavailable } } : {})}
    />
  );
}
