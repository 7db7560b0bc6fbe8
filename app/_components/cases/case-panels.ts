import type { ReactNode } from "react";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { CaseView } from "@/lib/cases/get-case";
import { ReportHostPanel, ReportProvincePanel, ReportRecommenderPanel } from "./annual-report/panels";
import { ChangeHostPanel } from "./change/host-panel";
import { ChangeProvincePanel, ChangeRecommenderPanel } from "./change/office-panel";
import { EvaluationHostPanel } from "./evaluation/host-panel";
import { EvaluationProvincePanel } from "./evaluation/province-panel";
import { EvaluationRecommenderPanel } from "./evaluation/recommender-panel";
import { HelpRequestPanel } from "./help/panel";
import { InspectionPanel } from "./inspection/panel";
import { RectificationHostPanel, RectificationProvincePanel, RectificationRecommenderPanel } from "./rectification/panel";
import { RevocationPartyPanel } from "./revocation/party-panel";
import { RevocationProvincePanel } from "./revocation/province-panel";
import { TransferPanel } from "./transfer/panels";
import { WithdrawalHostPanel, WithdrawalProvincePanel, WithdrawalRecommenderPanel } from "./withdrawal/panels";
import { SubsidyHostPanel, SubsidyProvincePanel, SubsidyRecommenderPanel } from "./subsidy/panel";
import { WorkPlanHostPanel } from "./work-plan/host-panel";
import { WorkPlanOfficePanel } from "./work-plan/office-panel";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/**
 * What only one process has to show and to ask on the page of a case: a server component that reads through its own
 * process's queries and hands the forms of its steps their server actions. `view.allowed` says which steps are possible.
 */
export type CasePanel = (props: { actor: Actor; view: CaseView }) => ReactNode | Promise<ReactNode>;

/** By process and by who looks; without one the common page is enough. */
export const casePanels: Readonly<Partial<Record<CaseProcess, Partial<Record<CaseAudience, CasePanel>>>>> = {
  workPlan: { host: WorkPlanHostPanel, recommender: WorkPlanOfficePanel, province: WorkPlanOfficePanel },
  annualReport: { host: ReportHostPanel, recommender: ReportRecommenderPanel, province: ReportProvincePanel },
  helpRequest: { host: HelpRequestPanel, recommender: HelpRequestPanel, province: HelpRequestPanel },
  inspection: { host: InspectionPanel, recommender: InspectionPanel, province: InspectionPanel },
  evaluation: { host: EvaluationHostPanel, recommender: EvaluationRecommenderPanel, province: EvaluationProvincePanel },
  rectification: { host: RectificationHostPanel, recommender: RectificationRecommenderPanel, province: RectificationProvincePanel },
  subsidy: { host: SubsidyHostPanel, recommender: SubsidyRecommenderPanel, province: SubsidyProvincePanel },
  revocation: { host: RevocationPartyPanel, recommender: RevocationPartyPanel, province: RevocationProvincePanel },
  majorChange: { host: ChangeHostPanel, recommender: ChangeRecommenderPanel, province: ChangeProvincePanel },
  withdrawal: { host: WithdrawalHostPanel, recommender: WithdrawalRecommenderPanel, province: WithdrawalProvincePanel },
  transfer: { host: TransferPanel, recommender: TransferPanel, province: TransferPanel },
};
