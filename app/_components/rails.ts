import type { RailGroup } from "@/components/ui/nav-links";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import type { Workspace } from "@/lib/access/workspace";

function hostRail(): RailGroup[] {
  return [
    { items: [{ href: "/host", label: "我的待办" }] },
    { title: "申报", items: [{ href: "/host/applications", label: "申报书" }] },
    { title: "国合基地", items: [{ href: "/host/bases", label: "我的基地" }, { href: "/host/cases", label: "办理事项" }, { href: "/host/duties", label: "期限" }] },
    {
      title: "常用资料",
      items: [
        { href: "/host/ledger/partner", label: "海外合作机构" },
        { href: "/host/ledger/agreement", label: "合作协议" },
        { href: "/host/ledger/member", label: "团队成员" },
        { href: "/host/ledger/managementSystem", label: "管理制度" },
      ],
    },
    { title: "单位", items: [{ href: "/host/organization", label: "单位信息" }, { href: "/host/members", label: "人员与授权" }] },
  ];
}

function recommenderRail(): RailGroup[] {
  return [
    { items: [{ href: "/recommender", label: "我的待办" }] },
    { title: "审核推荐", items: [{ href: "/recommender/applications", label: "申报审核" }, { href: "/recommender/ranking", label: "推荐排序" }] },
    { title: "国合基地", items: [{ href: "/recommender/bases", label: "所属基地" }, { href: "/recommender/cases", label: "办理事项" }, { href: "/recommender/duties", label: "期限" }, { href: "/recommender/supervision", label: "运行监督" }] },
    { title: "管理", items: [{ href: "/recommender/hosts", label: "所属依托单位" }] },
  ];
}

/** The supervisor alone handles objections, and handles nothing else (异议人身份只有监督人员可见). */
function provinceRail(actor: Actor): RailGroup[] {
  const groups: RailGroup[] = [{ items: [{ href: "/province", label: "我的待办" }] }];
  if (hasRole(actor, "provinceOfficer", "provinceLeader")) {
    const officer = hasRole(actor, "provinceOfficer");
    groups.push(
      {
        title: "遴选认定",
        items: [
          { href: "/province/calls", label: "申报批次" },
          { href: "/province/applications", label: "申报总览" },
          { href: "/province/examinations", label: "形式审查" },
          { href: "/province/assessments", label: "专家评审" },
          { href: "/province/proposals", label: "建议名单与发文" },
        ],
      },
      {
        title: "基地与公开",
        items: [
          { href: "/province/bases", label: "国合基地" },
          { href: "/province/cases", label: "办理事项" },
          { href: "/province/duties", label: "期限" },
          { href: "/province/supervision", label: "运行监督" },
          { href: "/province/leads", label: "线索比对" },
          { href: "/province/admissions", label: "原有载体纳入" },
          { href: "/province/evaluations", label: "绩效评价" },
          { href: "/province/ministry-bases", label: "部级基地名录" },
          { href: "/province/notices", label: "通知公告" },
          ...(officer ? [{ href: "/province/imports", label: "存量导入" }] : []),
        ],
      },
      { title: "名录", items: [{ href: "/province/experts", label: "专家库" }, { href: "/province/recommenders", label: "组织推荐部门" }, { href: "/province/hosts", label: "依托单位" }] },
      { title: "依据", items: [{ href: "/province/settings", label: "参数与放假安排" }] },
    );
  }
  if (hasRole(actor, "provinceLeader")) groups.push({ title: "账号", items: [{ href: "/province/second-factors", label: "重置身份验证器" }] });
  if (hasRole(actor, "provinceSupervisor")) groups.push({ title: "监督", items: [{ href: "/province/objections", label: "公示异议" }] });
  return groups;
}

function expertRail(): RailGroup[] {
  return [
    { items: [{ href: "/expert", label: "我的评审" }] },
    { title: "个人", items: [{ href: "/expert/interests", label: "利益关系声明" }] },
  ];
}

/** Every page a role may open, grouped. A link here grants nothing: each page asks for its role itself. */
export function railFor(workspace: Workspace, actor: Actor, unreadMessages: number): readonly RailGroup[] {
  const groups = { host: hostRail, recommender: recommenderRail, province: provinceRail, expert: expertRail }[workspace](actor);
  const own: RailGroup = { title: "我的", items: [{ href: "/messages", label: "消息", count: unreadMessages }, { href: "/account", label: "账号与安全" }] };
  return [...groups, own];
}
