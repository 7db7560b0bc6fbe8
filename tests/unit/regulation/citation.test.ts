import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleNumberOf, type ClauseId } from "@/lib/regulation/clause";
import { checkEligibility } from "@/lib/regulation/eligibility";
import { clauseText, officialText } from "@/lib/regulation/official-text";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration } from "@/tests/builders/declaration";

const quoted = (text: string) => [...text.matchAll(/“([^”]*)”|「([^」]*)」/g)].map((match) => (match[1] ?? match[2])!);
const folder = "lib/regulation/articles";

describe("every quoted phrase occurs in the law", () => {
  it.each(readdirSync(folder).filter((name) => name.startsWith("article-")))("%s quotes its own article", (name) => {
    const text = clauseText(`art${Number(name.slice(8, 10))}` as ClauseId);
    for (const phrase of quoted(readFileSync(`${folder}/${name}`, "utf8"))) expect(text).toContain(phrase);
  });

  it("the other files quote the regulation", () => {
    for (const name of readdirSync("lib/regulation").filter((one) => one.endsWith(".ts"))) {
      for (const phrase of quoted(readFileSync(`lib/regulation/${name}`, "utf8"))) expect([name, officialText().includes(phrase), phrase]).toEqual([name, true, phrase]);
    }
  });

  it("and so do the findings people read", () => {
    const empty = { filedOn: plainDate("2027-03-15") };
    const declarations = [
      empty,
      buildDeclaration(), buildEnterpriseDeclaration(), buildOpenServiceDeclaration(), buildGlobalRndDeclaration(),
      buildDeclaration({ partners: [], sciProjects: [] }),
      ...(["comprehensive", "openService", "globalRnd"] as const).map((category) => ({ ...empty, category, globalPaths: ["overseasInstitution", "foreignInvested"] as const })),
    ];
    for (const found of declarations.flatMap((declaration) => checkEligibility(declaration).findings)) {
      const article = clauseText(`art${articleNumberOf(found.clause)}` as ClauseId);
      for (const phrase of quoted(found.explanation)) expect([found.rule, article.includes(phrase), phrase]).toEqual([found.rule, true, phrase]);
      expect(found.explanation).toMatch(/[。！]/);
    }
  });
});
