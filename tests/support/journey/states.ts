import { examine } from "@/lib/applications/examination/examine";
import { loadExamination } from "@/lib/applications/examination/load-examination";
import { passExamination } from "@/lib/applications/examination/pass-examination";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { db } from "@/lib/platform/db";
import { submitAs, type BuildDraft } from "../../builders/applications";
import { completeOpinion } from "../../builders/recommendations";
import { actorWithAccount, draftOf } from "../account";

/** A case of a demonstration institution that experts can be assigned to, brought there by the verbs. */
export async function caseInAssessment(host: string, bureau: string, options: Omit<BuildDraft, "host" | "bureau"> = {}) {
  const draft = await draftOf(host, options);
  const { applicationId, signer } = draft;
  await submitAs(signer, applicationId);
  await handleRecommendation(await actorWithAccount(`handler@${bureau}.example`), await completeOpinion(applicationId));
  await recommend(await actorWithAccount(`approver@${bureau}.example`), { applicationId, letterNumber: "" });
  const officer = await actorWithAccount("officer@province.example");
  const { lines, version } = await loadExamination(db, applicationId);
  const decided = lines.map(({ rule, prejudged }) => ({ rule, verdict: "met" as const, reason: prejudged === "met" ? "" : "已核对材料，符合要求。" }));
  const examined = await examine(officer, { applicationId, version, lines: decided });
  await passExamination(officer, { applicationId, version: examined.version });
  return draft;
}
