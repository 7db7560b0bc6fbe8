import { caseProcesses, caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import type { Role } from "@/lib/workflow/role";
import type { Condition } from "../condition";
import type { Rule } from "../rule";

/** 办理事项 of a base: whose it is, and whether it has been opened to that party at all. */
const hosts: Condition = { all: [{ field: "organizationId", is: { actor: "organizationId" } }, { field: "openToHost", is: true }] };
const recommenders: Condition = { all: [{ field: "recommenderId", is: { actor: "recommenderId" } }, { field: "openToRecommender", is: true }] };
const province: Condition = { field: "openToProvince", is: true };

const jurisdiction: Partial<Record<Role, Condition>> = {
  hostEditor: hosts,
  hostSigner: hosts,
  recommenderHandler: recommenders,
  recommenderApprover: recommenders,
  provinceOfficer: province,
  provinceLeader: province,
};

const wroteNothing: Condition = { field: "preparedByIds", lacks: { actor: "userId" } };
/** 经办人与审核人不能是同一人: somebody else must have proposed before it is decided. */
const handledByAnother: Condition = { all: [{ field: "handlerId", isNot: { actor: "userId" } }, wroteNothing] };

const managedStages = ["active", "rectifying"];
/** A base that has ended owes no report any more, so none is sent back to it. */
const baseManaged: Condition = { field: "base.stage", in: managedStages };

/** Acts that decide on what an officer of the same party proposed, and the proposing itself. */
const separation: Partial<Record<CaseProcess, Readonly<Record<string, Condition>>>> = {
  annualReport: { return: baseManaged, reopen: baseManaged },
  majorChange: { handle: wroteNothing, agree: handledByAnother, disagree: handledByAnother, approve: handledByAnother, decline: handledByAnother },
  withdrawal: { handle: wroteNothing, forward: handledByAnother, approve: handledByAnother, decline: handledByAnother },
  evaluation: { handle: wroteNothing, forward: handledByAnother, decideGrade: handledByAnother },
  revocation: { giveNotice: handledByAnother, issue: handledByAnother },
  transfer: { confirm: wroteNothing, decline: wroteNothing },
};

/** Beginnings stand on the base, while it is managed as one: the host's own, the offices' on any in their charge. */
const managed: Condition = { field: "stage", in: managedStages };
const beginnings: Partial<Record<Role, Condition>> = {
  hostEditor: { all: [{ field: "organizationId", is: { actor: "organizationId" } }, managed] },
  hostSigner: { all: [{ field: "organizationId", is: { actor: "organizationId" } }, managed] },
  recommenderHandler: { all: [{ field: "recommenderId", is: { actor: "recommenderId" } }, managed] },
  recommenderApprover: { all: [{ field: "recommenderId", is: { actor: "recommenderId" } }, managed] },
  provinceOfficer: managed,
  provinceLeader: managed,
};

function rulesOf(process: CaseProcess): Rule[] {
  return caseTable(process).transitions.flatMap((transition) =>
    transition.by.flatMap((role): Rule[] => {
      const action = `${process}.${transition.action}`;
      if (role === "public") return [];
      const where = role === "system" ? ({ always: true } as const) : (transition.from === null ? beginnings : jurisdiction)[role];
      if (!where) return [];
      if (transition.from === null) return [{ action, roles: role === "system" ? "system" : [role], when: where }];
      const further = separation[process]?.[transition.action];
      const when: Condition = { all: [where, { field: "process", is: process }, { field: "stage", is: transition.from }, ...(further ? [further] : [])] };
      return [{ action, roles: role === "system" ? "system" : [role], when }];
    }),
  );
}

/** The tables say whose act a step is; jurisdiction says on which cases; separation of duties on top. */
export const caseRules: readonly Rule[] = [
  ...caseProcesses.flatMap(rulesOf),
  { action: "baseCase.read", roles: ["hostEditor", "hostSigner"], when: hosts },
  { action: "baseCase.read", roles: ["recommenderHandler", "recommenderApprover"], when: recommenders },
  { action: "baseCase.read", roles: ["provinceOfficer", "provinceLeader"], when: province },
  { action: "baseCase.read", roles: "system", when: { always: true } },
];
