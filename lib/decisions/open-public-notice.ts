import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { lockList, moveList } from "./lock-list";
import { noticePeriod } from "./notice-period";
import type { ListIdInput } from "./schema";

const noticeBody = [
  "根据《浙江省科学技术厅国际科技合作基地管理办法》（浙科发外〔2026〕22号），经申报推荐、形式审查、专家评审和研究，现将拟认定名单予以公示。",
  "公示期内，单位或个人对名单有异议的，可以书面提出。单位提出异议的，应写明单位名称和联系方式；个人提出异议的，应写明真实姓名和联系方式，并提供必要的证据。异议由监督人员受理，对异议人的身份予以保密。",
].join("\n\n");

/**
 * 公示 (custom, a parameter of the call): the period is counted in working days and published with its first and last
 * day. Those proposed for recognition are on notice; the others go straight to the decision.
 */
export async function openPublicNotice(actor: Actor, input: ListIdInput): Promise<{ noticeId: string }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    if (!list.noticeRequired) throw refusedError("本批次设定为不公示，请直接提交决策。");
    const proposed = list.entries.filter(({ outcome }) => outcome === "recognize");
    if (proposed.length === 0) throw refusedError("名单中没有拟认定的申报，无需公示，请提交决策。");

    const at = await receivedAt(tx);
    const startsOn = shanghaiDay(at);
    const period = noticePeriod(pinnedParameters(list.call.parameters), startsOn, await liveCalendar(tx));
    const notice = await tx.notice.create({
      select: { id: true },
      data: {
        kind: "publicNotice",
        title: `关于${list.title}的公示`,
        body: noticeBody,
        callId: list.callId,
        proposedListId: list.id,
        startsOn: toDbDay(startsOn),
        endsOn: toDbDay(period.lastDay),
        derivation: period.explanation,
        publishedAt: at,
      },
    });
    for (const entry of list.entries) {
      const application = await lockApplication(tx, actor, entry.applicationId);
      await moveApplication(tx, { actor, application, action: entry.outcome === "recognize" ? "openPublicNotice" : "sendToDecision" });
    }
    await moveList(tx, actor, list, "openPublicNotice", { noticeId: notice.id, startsOn, endsOn: period.lastDay });
    return { noticeId: notice.id };
  });
}
