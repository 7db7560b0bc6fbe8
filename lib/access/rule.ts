import type { Role } from "@/lib/workflow/role";
import type { Condition } from "./condition";

/**
 * One permission: who may do what to which objects. `anyone` is for what the public may see. What no rule allows is
 * refused. The same rule decides a loaded object (`can`) and filters a query (`scope`), see design.md §7.
 */
export interface Rule {
  action: string;
  roles: readonly Role[] | "anyone" | "system";
  when: Condition;
}
