import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { landingPath } from "@/lib/access/workspace";
import { findActor } from "@/lib/accounts/current-actor";
import { roleLabels } from "@/lib/workflow/role";
import { PublicSite } from "./_components/public-site";

export default async function Forbidden() {
  const actor = await findActor();
  const roles = actor?.roles.map((role) => roleLabels[role]).join("、");
  return (
    <PublicSite>
      <div className="stack">
        <PageHeader
          title="您的账号不能打开这个页面"
          lead={`${roles ? `您以${roles}的身份登录，` : ""}此页面属于其他角色的工作台。如需权限，请联系本单位签发人或省科技厅。`}
        />
        <div className="button-row">
          <LinkButton href={actor ? landingPath(actor.roles) : "/sign-in"} variant="primary">
            {actor ? "返回我的工作台" : "登录"}
          </LinkButton>
          <LinkButton href="/">返回首页</LinkButton>
        </div>
      </div>
    </PublicSite>
  );
}
