/** Who gave what (第十三条（二）、第二十条、第二十一条): the values of `SupportRecord.kind` and `.giver`. */
export const supportKindLabels = { funding: "经费", policy: "政策", service: "服务", task: "科技合作任务和项目", forum: "学术论坛和国际交流活动" } as const;
export type SupportKind = keyof typeof supportKindLabels;

export const supportGiverLabels = { province: "省科技厅", recommender: "组织推荐部门", host: "依托单位" } as const;
export type SupportGiver = keyof typeof supportGiverLabels;
