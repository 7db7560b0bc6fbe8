/** Whose act a step is. People have roles; `system` signs what a scheduled job does, `public` is anybody. */
export const roles = [
  "hostEditor",
  "hostSigner",
  "recommenderHandler",
  "recommenderApprover",
  "provinceOfficer",
  "provinceLeader",
  "provinceSupervisor",
  "expert",
  "systemAdministrator",
  "securityAdministrator",
  "auditAdministrator",
] as const;

export type Role = (typeof roles)[number];

/** Who acts: a role of a person, or the portal itself as a named actor. */
export type ActingRole = Role | "system" | "public";

export const roleLabels: Record<ActingRole, string> = {
  hostEditor: "依托单位填报人",
  hostSigner: "依托单位签发人",
  recommenderHandler: "组织推荐部门经办人",
  recommenderApprover: "组织推荐部门审核人",
  provinceOfficer: "省科技厅经办人",
  provinceLeader: "省科技厅负责人",
  provinceSupervisor: "省科技厅监督人员",
  expert: "评审专家",
  systemAdministrator: "系统管理员",
  securityAdministrator: "安全管理员",
  auditAdministrator: "审计管理员",
  system: "系统",
  public: "公众",
};

/** The parties a case can be in the hands of, in the words the public sees. */
export type Party = "host" | "recommender" | "province" | "expert" | "nobody";

export const partyLabels: Record<Party, string> = {
  host: "依托单位",
  recommender: "组织推荐部门",
  province: "省科技厅",
  expert: "评审专家",
  nobody: "已办结",
};
