import type { ReactNode } from "react";
import { Icon } from "./icons";

/** The signed-in person, as whom they act, and the way out. A popover of the browser: no script. */
export function UserMenu({ name, organization, role, children, id = "user-menu" }: { name: string; organization?: string; role?: string; /** Links and the sign-out form. */ children: ReactNode; id?: string }) {
  return (
    <div className="work-user">
      <button type="button" popoverTarget={id} aria-haspopup="true" aria-label={`账号菜单：${name}`}>
        <Icon name="person" />
        <span className="work-user-name">{name}</span>
        <Icon name="chevron-down" />
      </button>
      <div className="menu-popover" id={id} popover="auto">
        <p className="menu-head">
          <b>{name}</b>
          {organization}
          {role && <span className="block">{role}</span>}
        </p>
        {children}
      </div>
    </div>
  );
}
