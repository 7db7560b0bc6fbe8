import Link from "next/link";
import { CallDeadline } from "@/components/calls/call-deadline";
import { categoryClauses, categoryDefinition } from "@/components/calls/category-clauses";
import { PhaseBadge } from "@/components/calls/phase-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { publicActor } from "@/lib/access/actor";
import { listPublicCalls, type PublicCall } from "@/lib/calls/queries";
import { noticeKindLabels } from "@/lib/notices/notice-kind";
import { listNotices, type NoticeRow } from "@/lib/notices/queries";
import { readClock } from "@/lib/platform/clock";
import { clauseText } from "@/lib/regulation/official-text";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { tools } from "./calculators/_components/tools";
import "./home.css";

export const dynamic = "force-dynamic";

const steps = ["art11.1", "art11.2", "art11.3", "art11.4", "art11.5"] as const;

const entrances = [
  { title: "依托单位", text: "注册单位、填写和提交申报书。", links: [{ href: "/sign-in?next=/host", label: "登录" }, { href: "/register", label: "注册单位账号" }] },
  { title: "组织推荐部门", text: "审核初评、推荐排序。", links: [{ href: "/sign-in?next=/recommender", label: "登录" }] },
  { title: "评审专家", text: "声明利益关系、评阅打分。", links: [{ href: "/sign-in?next=/expert", label: "登录" }] },
  { title: "省科技厅", text: "批次、审查、评审、发文。", links: [{ href: "/sign-in?next=/province", label: "登录" }] },
] as const;

export default async function Home() {
  const [calls, notices, now] = await Promise.all([listPublicCalls(publicActor, 20), listNotices(publicActor, {}, 6), readClock()]);
  const current = calls.filter(({ phase }) => phase === "open" || phase === "scheduled").slice(0, 3);
  return (
    <>
      <header className="home-head">
        <h1>省科技厅国际科技合作基地</h1>
        <p>
          依据《{regulation.title}》（{regulation.documentNumber}）申报、推荐、认定和管理。<Link href="/regulation">阅读全文</Link>
        </p>
      </header>
      <div className="home-columns">
        <section>
          <SectionHeading aside={<Link href="/calls">全部批次</Link>}>申报批次</SectionHeading>
          <Calls calls={current} now={now} />
        </section>
        <section>
          <SectionHeading aside={<Link href="/notices">更多</Link>}>通知公告</SectionHeading>
          <Notices notices={notices.rows} />
        </section>
      </div>
      <section className="section">
        <SectionHeading aside={<Link href="/bases">浏览名录</Link>}>查找国合基地</SectionHeading>
        <search>
          <form action="/bases" className="home-search">
            <label htmlFor="home-q">基地名称、依托单位或编号</label>
            <div className="button-row">
              <input id="home-q" type="search" name="q" className="control" maxLength={100} autoComplete="off" />
              <Button type="submit">
                <Icon name="search" />
                查找
              </Button>
            </div>
          </form>
        </search>
      </section>
      <section className="section">
        <SectionHeading aside={<ClauseLink clause="art6" />}>三类基地</SectionHeading>
        <dl className="facts">
          {(Object.keys(categoryLabels) as Category[]).map((category) => (
            <div key={category}>
              <dt>{categoryLabels[category]}</dt>
              <dd>
                {categoryDefinition(category)}
                <span className="meta block">
                  建设条件{" "}
                  {categoryClauses[category].conditions.map((clause) => (
                    <span key={clause}>
                      <ClauseLink clause={clause} />{" "}
                    </span>
                  ))}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section">
        <SectionHeading aside={<ClauseLink clause="art11" />}>认定程序</SectionHeading>
        <ol className="home-steps">
          {steps.map((clause) => {
            const [, title, text] = /^（.）([^。]+)。([\s\S]*)$/.exec(clauseText(clause))!;
            return (
              <li key={clause}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            );
          })}
        </ol>
      </section>
      <section className="section">
        <SectionHeading aside={<Link href="/calculators">全部工具</Link>}>办事工具</SectionHeading>
        <ul className="home-entrances">
          {tools.map(({ href, title, text }) => (
            <li key={href}>
              <h3>
                <Link href={href}>{title}</Link>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <SectionHeading>办事入口</SectionHeading>
        <ul className="home-entrances">
          {entrances.map(({ title, text, links }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
              <div className="button-row">
                {links.map(({ href, label }) => (
                  <LinkButton key={href} href={href} small>
                    {label}
                  </LinkButton>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Calls({ calls, now }: { calls: readonly PublicCall[]; now: Date }) {
  if (calls.length === 0) return <EmptyState title="目前没有开放的批次">下一批次发布后会出现在这里。可以先对照办法准备材料。</EmptyState>;
  return (
    <ul className="home-calls">
      {calls.map((call) => (
        <li key={call.id}>
          <h3>
            <Link href={`/calls/${call.id}`}>{call.title}</Link> <PhaseBadge phase={call.phase} />
          </h3>
          <p className="meta">{call.categories.map((category) => categoryLabels[category]).join("、")}</p>
          <CallDeadline call={call} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Notices({ notices }: { notices: readonly NoticeRow[] }) {
  if (notices.length === 0) return <EmptyState title="还没有通知公告">省科技厅发布后会出现在这里。</EmptyState>;
  return (
    <ul className="home-notices">
      {notices.map((notice) => (
        <li key={notice.id}>
          <Link href={`/notices/${notice.id}`}>{notice.title}</Link>
          <span className="meta">
            {noticeKindLabels[notice.kind]} <time dateTime={shanghaiDay(notice.publishedAt)}>{shanghaiDay(notice.publishedAt)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
