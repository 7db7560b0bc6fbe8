import { checkEligibility } from "@/lib/regulation/eligibility";
import { defaultParameters } from "@/lib/regulation/parameters";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration, buildPartner } from "../builders/declaration";

const rounds = 7;
const roundMs = 700;

/** Declarations as large as the form allows where rules look through rows: 60 partners, 120 members. */
function largeDeclarations() {
  const partners = Array.from({ length: 60 }, (_, index) => buildPartner(`海外机构${index}`));
  const members = Array.from({ length: 120 }, (_, index) => ({ name: `成员${index}`, organization: "虚构大学", role: "core" as const }));
  return [buildDeclaration, buildEnterpriseDeclaration, buildOpenServiceDeclaration, buildGlobalRndDeclaration].map((build) => build({ partners, members }));
}

/** Whole verdicts with all their explanations, a second: small declarations and the largest. Medians of several rounds. */
export function measureEligibility(): { eligibilityPerSecond: number; largeEligibilityPerSecond: number } {
  const parameters = defaultParameters();
  const small = [buildDeclaration(), buildEnterpriseDeclaration(), buildOpenServiceDeclaration(), buildGlobalRndDeclaration()];
  const perSecond = (declarations: ReturnType<typeof largeDeclarations>) => {
    const results: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const end = performance.now() + roundMs;
      const begin = performance.now();
      let count = 0;
      while (performance.now() < end) for (const declaration of declarations) count += checkEligibility(declaration, parameters).findings.length > 0 ? 1 : 0;
      results.push((count / (performance.now() - begin)) * 1000);
    }
    return Math.round(results.sort((left, right) => left - right)[Math.floor(rounds / 2)]!);
  };
  return { eligibilityPerSecond: perSecond(small), largeEligibilityPerSecond: perSecond(largeDeclarations()) };
}
