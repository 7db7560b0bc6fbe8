import type { Option } from "@/lib/forms/field";

/** What support a base is given (第十三条（二）、第二十条、第二十一条); the kinds of `SupportRecord`. */
export const supportKindLabels = { funding: "经费", policy: "政策", service: "服务", task: "科技合作任务和项目", forum: "学术论坛和国际交流活动" } as const;
export type SupportKind = keyof typeof supportKindLabels;

export const supportKindOptions: readonly Option[] = Object.entries(supportKindLabels).map(([value, label]) => ({ value, label }));
