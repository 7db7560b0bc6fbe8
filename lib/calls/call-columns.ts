import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { shanghaiInstant } from "@/lib/regulation/shanghai-time";
import { callParameterKeys } from "./call-parameters";
import type { CallContent } from "./schema";

/** The columns of a draft as its form filled them in. `parameters` holds only what is set for this call until it is published. */
export function callColumns(content: CallContent) {
  return {
    year: Number(content.year),
    title: content.title,
    noticeNumber: content.noticeNumber === "" ? null : content.noticeNumber,
    categories: content.categories,
    fieldCodes: content.fieldCodes,
    opensAt: content.opensOn === "" ? null : shanghaiInstant(plainDate(content.opensOn), content.opensTime),
    closesAt: content.closesOn === "" ? null : shanghaiInstant(plainDate(content.closesOn), content.closesTime),
    recommendBy: content.recommendBy === "" ? null : toDbDay(plainDate(content.recommendBy)),
    introduction: content.introduction,
    requirements: content.requirements,
    contact: content.contact,
    defaultQuota: content.defaultQuota === "" ? null : Number(content.defaultQuota),
    rankingRequired: content.rankingRequired,
    parameters: Object.fromEntries(
      callParameterKeys.map((key) => {
        const value = content.parameters[key];
        return [key, typeof value === "boolean" ? value : Number(value)];
      }),
    ),
  } satisfies Partial<Prisma.CallUncheckedCreateInput>;
}
