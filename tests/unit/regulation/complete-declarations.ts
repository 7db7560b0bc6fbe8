import type { Declaration } from "@/lib/regulation/declaration";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration } from "@/tests/builders/declaration";

/** The rest of what a declaration can carry when it is before the examiner. */
const beforeTheExaminer = {
  filingYear: 2027,
  caliber: "highTech",
  recommended: true,
  commitments: { truthful: true, nonSecret: true, integrity: true },
  explanations: { "art04-same-field": "错位布局" },
  onRecord: {
    hostBases: [{ name: "另一领域基地", fieldCode: "F01" }],
    fieldsInUse: ["量子计算"],
    confidentialFieldsInUse: ["海洋装备"],
    revocations: [{ revokedOn: plainDate("2026-07-09"), scope: "host" }],
  },
} as const satisfies Partial<Declaration>;

function complete(declaration: Declaration, changes: Partial<Declaration>): Declaration {
  return {
    ...declaration,
    ...beforeTheExaminer,
    attachedDocuments: ["license", "agreements", "systems", "commitment"],
    ...changes,
    host: { ...declaration.host, independentLegalPerson: true, recommender: { kind: "supervisingDepartment" } },
  };
}

/** A complete declaration for each branch of the conditions, with every optional fact stated. */
export const completeDeclarations = {
  institution: () => complete(buildDeclaration(), { basis: "institution" }),
  enterprise: () => {
    const declaration = complete(buildEnterpriseDeclaration(), { basis: "enterprise", attachedDocuments: ["license", "agreements", "systems", "commitment", "audit"] });
    return { ...declaration, host: { ...declaration.host, affiliation: "county", recommender: { kind: "municipalBureau", cityCode: "330100" } } } satisfies Declaration;
  },
  openService: () => complete(buildOpenServiceDeclaration(), { attachedDocuments: ["license", "agreements", "systems", "commitment", "venue"] }),
  globalRnd: () => complete(buildGlobalRndDeclaration(), { attachedDocuments: ["license", "agreements", "systems", "commitment", "audit", "investment", "shareholding", "foreignInvestment"] }),
  overseas: () => complete(buildGlobalRndDeclaration(), { globalPaths: ["overseasInstitution"], attachedDocuments: ["license", "agreements", "systems", "commitment", "investment", "shareholding"] }),
  foreign: () => complete(buildGlobalRndDeclaration(), { globalPaths: ["foreignInvested"], attachedDocuments: ["license", "agreements", "systems", "commitment", "audit", "foreignInvestment"] }),
};
export type CompleteDeclaration = keyof typeof completeDeclarations;
