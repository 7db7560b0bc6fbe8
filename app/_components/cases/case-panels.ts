import type { ReactNode } from "react";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { CaseView } from "@/lib/cases/get-case";
import { RevocationPartyPanel } from "./revocation/party-panel";
import { RevocationProvincePanel } from "./revocation/province-panel";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/**
 * What only one process has to show and to ask on the page of a case: a server component that reads through its own
 * process's queries and hands the forms of its steps their server actions. `view.allowed` says which steps are possible.
 */
export type CasePanel = (props: { actor: Actor; view: CaseView }) => ReactNode | Promise<ReactNode>;

/** By process and by who looks; without one the common page is enough. */
export const casePanels: Readonly<Partial<Record<CaseProcess, Partial<Record<CaseAudience, CasePanel>>>>> = {
  revocation: { host: RevocationPartyPanel, recommender: RevocationPartyPanel, province: RevocationProvincePanel },
};
