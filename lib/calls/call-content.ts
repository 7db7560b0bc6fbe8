import { fields } from "@/lib/regulation/fields";
import { defaultParameters, type ParameterValues } from "@/lib/regulation/parameters";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { shanghaiTime } from "@/lib/regulation/shanghai-time";
import { callParameterKeys, type CallParameterKey } from "./call-parameters";
import type { ProvinceCall } from "./queries";
import type { CallContent } from "./schema";

function parameterTexts(values: Pick<ParameterValues, CallParameterKey> | Record<CallParameterKey, boolean | number>): CallContent["parameters"] {
  const entries = callParameterKeys.map((key) => [key, typeof values[key] === "boolean" ? values[key] : String(values[key])]);
  return Object.fromEntries(entries) as CallContent["parameters"];
}

/** What the form of a new call begins with. */
export function newCallContent(year: number): CallContent {
  return {
    year: String(year),
    title: "",
    noticeNumber: "",
    categories: ["comprehensive", "openService", "globalRnd"],
    fieldCodes: fields.map(({ code }) => code),
    opensOn: "",
    opensTime: "09:00",
    closesOn: "",
    closesTime: "17:00",
    recommendBy: "",
    introduction: "",
    requirements: "",
    contact: "",
    defaultQuota: "",
    rankingRequired: true,
    parameters: parameterTexts(defaultParameters()),
  };
}

const dayText = (instant: Date | null): PlainDate | "" => (instant ? shanghaiDay(instant) : "");

/** A stored call as its form shows it. */
export function callContentOf(call: ProvinceCall): CallContent {
  return {
    year: String(call.year),
    title: call.title,
    noticeNumber: call.noticeNumber ?? "",
    categories: call.categories,
    fieldCodes: call.fieldCodes,
    opensOn: dayText(call.opensAt),
    opensTime: call.opensAt ? shanghaiTime(call.opensAt) : "09:00",
    closesOn: dayText(call.closesAt),
    closesTime: call.closesAt ? shanghaiTime(call.closesAt) : "17:00",
    recommendBy: call.recommendBy ?? "",
    introduction: call.introduction,
    requirements: call.requirements,
    contact: call.contact,
    defaultQuota: call.defaultQuota === null ? "" : String(call.defaultQuota),
    rankingRequired: call.rankingRequired,
    parameters: parameterTexts(call.parameters),
  };
}
