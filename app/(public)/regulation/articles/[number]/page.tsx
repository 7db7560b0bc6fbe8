import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { parameterStates } from "@/lib/law-settings/queries";
import type { Article } from "@/lib/regulation/article";
import { chineseNumber } from "@/lib/regulation/chinese-number";
import { articleNumberOf, clauseAnchor, clauseIds, clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { coverageOf } from "@/lib/regulation/coverage";
import { articles, chapterTitles } from "@/lib/regulation/official-text";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { readArticleFigures } from "../../_components/article-figures";
import { ArticlePieces } from "../../_components/article-pieces";
import { ArticleProcesses, tablesOfArticle } from "../../_components/article-processes";
import { ClauseTable, ParameterTable, RuleTable, ScreenTable } from "../../_components/article-tables";
import "../../regulation.css";
import "./article.css";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ number: string }>;
}

/** 1 to 27 as the address writes them; “07” and “７” are no addresses. */
function findArticle(text: string): Article | undefined {
  return articles.find(({ number }) => String(number) === text);
}

const labelOf = ({ number }: Article) => clauseLabel(`art${number}` as ClauseId);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = findArticle((await params).number);
  return { title: article ? `${labelOf(article)} ${article.title}` : "没有这一条" };
}

interface Part {
  id: string;
  title: string;
  content: ReactNode;
}

export default async function ArticlePage({ params }: Props) {
  const article = findArticle((await params).number);
  if (!article) notFound();
  const [{ day, states }, figures] = await Promise.all([parameterStates(), readArticleFigures(article.number)]);
  const own = (clause: ClauseId) => articleNumberOf(clause) === article.number;
  const accounts = clauseIds.filter(own).flatMap((clause) => coverageOf(clause) ?? []);
  const all = (key: "screens" | "tests" | "enforcedIn") => [...new Set(accounts.flatMap((account) => account[key]))];
  const rules = accounts.flatMap((account) => account.rules);
  const parameters = states.filter(({ key }) => own(parameterDefinitions[key].clause));
  const [screens, tests, places] = [all("screens"), all("tests"), all("enforcedIn")];
  const parts: Part[] = [
    ...(figures ? [{ id: "figures", title: `现状（${formatChineseDate(day)}）`, content: figures }] : []),
    { id: "clauses", title: "条款与落实", content: <ClauseTable article={article} /> },
    ...(rules.length > 0 ? [{ id: "rules", title: "核对规则", content: <RuleTable ids={rules} /> }] : []),
    ...(parameters.length > 0 ? [{ id: "parameters", title: "参数", content: <ParameterTable states={parameters} /> }] : []),
    ...(tablesOfArticle(article.number).length > 0 ? [{ id: "processes", title: "办理流程", content: <ArticleProcesses article={article.number} /> }] : []),
    ...(screens.length > 0 ? [{ id: "screens", title: "办理界面", content: <ScreenTable routes={screens} /> }] : []),
    ...(tests.length + places.length > 0 ? [{ id: "proof", title: "程序与测试", content: <Proof places={places} tests={tests} /> }] : []),
  ];
  return (
    <article className="article-page">
      <PageHeader
        breadcrumbs={[{ label: "管理办法", href: "/regulation" }, { label: labelOf(article) }]}
        caption={`第${chineseNumber(article.chapter)}章　${chapterTitles[article.chapter - 1]}`}
        title={`${labelOf(article)}　${article.title}`}
        actions={<Link href={`/regulation#${clauseAnchor(`art${article.number}` as ClauseId)}`}>在全文中查看</Link>}
      />
      <div className="regulation-text article-words" id={clauseAnchor(`art${article.number}` as ClauseId)}>
        <ArticlePieces article={article} />
      </div>
      <nav className="article-parts screen-only" aria-label="本页内容">
        {parts.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {parts.map(({ id, title, content }) => (
        <section key={id} className="section" aria-labelledby={id}>
          <SectionHeading id={id}>{title}</SectionHeading>
          {content}
        </section>
      ))}
      <Neighbours number={article.number} />
    </article>
  );
}

function Proof({ places, tests }: { places: readonly string[]; tests: readonly string[] }) {
  return (
    <Disclosure summary={`查看执行本条的程序（${places.length}处）和测试（${tests.length}个）`}>
      <FileList title="程序" files={places} />
      <FileList title="测试" files={tests} />
    </Disclosure>
  );
}

function FileList({ title, files }: { title: string; files: readonly string[] }) {
  if (files.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="article-files">
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Neighbours({ number }: { number: number }) {
  const [previous, next] = [articles[number - 2], articles[number]];
  return (
    <nav className="article-neighbours screen-only" aria-label="前后条文">
      {previous && (
        <Link href={`/regulation/articles/${previous.number}`} prefetch={false}>
          上一条：{labelOf(previous)}　{previous.title}
        </Link>
      )}
      {next && (
        <Link href={`/regulation/articles/${next.number}`} prefetch={false} className="article-next">
          下一条：{labelOf(next)}　{next.title}
        </Link>
      )}
      <Link href="/regulation/coverage" prefetch={false} className="article-all">
        全部条款的落实情况
      </Link>
    </nav>
  );
}
