import { CorrectionForm } from "@/components/applications/correction-form";
import { correctionPlaces } from "@/components/applications/correction-places";
import { ClauseLink } from "@/components/law/clause-link";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { requestCorrectionAction } from "../../actions";

/** 通知补正: once by default; why not, with the parameter's name, when it was used. */
export function CorrectionPanel({ found }: { found: OfficeCase }) {
  const parameters = pinnedParameters(found.call.parameters);
  return (
    <section className="stack-tight">
      <SectionHeading level={3} aside={<ClauseLink clause="art11.3" />}>通知补正</SectionHeading>
      {found.correctionsByProvince >= parameters.correctionTimes ? (
        <p className="meta">
          现在不能再通知补正：参数“{parameterDefinitions.correctionTimes.label}”为 {parameters.correctionTimes} 次，本件已补正 {found.correctionsByProvince} 次。
        </p>
      ) : (
        <Disclosure summary="逐项写明补正要求">
          <CorrectionForm applicationId={found.id} places={correctionPlaces(found.content)} dueText={`今天通知的，补正期限：${found.correctionIfToday.explanation}`} action={requestCorrectionAction} />
        </Disclosure>
      )}
    </section>
  );
}
