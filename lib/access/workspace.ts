import type { Role } from "@/lib/workflow/role";

/** The four places where people work; each has its own rail and its own pages. */
export type Workspace = "host" | "recommender" | "province" | "expert";

export const workspaceLabels: Record<Workspace, string> = {
  host: "依托单位工作台",
  recommender: "组织推荐部门工作台",
  province: "省科技厅工作台",
  expert: "评审专家工作台",
};

export const workspaceRoles = {
  host: ["hostEditor", "hostSigner"],
  recommender: ["recommenderHandler", "recommenderApprover"],
  province: ["provinceOfficer", "provinceLeader", "provinceSupervisor"],
  expert: ["expert"],
} as const satisfies Record<Workspace, readonly Role[]>;

/** Where somebody with these roles works; undefined for the three administrators, who see no business content. */
export function findWorkspace(roles: readonly Role[]): Workspace | undefined {
  const workspaces = Object.keys(workspaceRoles) as Workspace[];
  return workspaces.find((workspace) => workspaceRoles[workspace].some((role) => roles.includes(role)));
}

/** Where somebody lands after signing in. */
export function landingPath(roles: readonly Role[]): string {
  const workspace = findWorkspace(roles);
  return workspace ? `/${workspace}` : "/account";
}
