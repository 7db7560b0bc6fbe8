import type { Metadata } from "next";
import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { ToolCaution } from "@/components/law/tool-answer";
import { PageHeader } from "@/components/ui/page-header";
import { tools } from "./_components/tools";

export const metadata: Metadata = { title: "办事工具" };

export default function Calculators() {
  return (
    <div className="stack">
      <PageHeader title="办事工具" lead="按管理办法核对条件、计算期限，不需要登录。每个结果都注明所依据的条款。" />
      <ul className="tool-list">
        {tools.map(({ href, title, text, clauses }) => (
          <li key={href}>
            <h2>
              <Link href={href}>{title}</Link>
            </h2>
            <p>{text}</p>
            <p className="meta">
              依据{" "}
              {clauses.map((clause) => (
                <span key={clause}>
                  <ClauseLink clause={clause} />{" "}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <ToolCaution />
    </div>
  );
}
