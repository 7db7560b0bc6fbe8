import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { showArticle } from "@/lib/law/show-article";
import { clauseText } from "@/lib/regulation/official-text";
import { ruleIds, rules } from "@/lib/regulation/rules";

function law(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "./scripts/typescript.mjs", "scripts/law.ts", ...words], { encoding: "utf8", input: "" });
  return { status, out: stdout, err: stderr };
}

describe("show", () => {
  it("prints every article with its text, and every rule under its own", () => {
    for (let number = 1; number <= 27; number += 1) {
      const lines = showArticle(number);
      const text = clauseText(`art${number}` as "art1");
      for (const line of text.split(/\n\s*/)) expect(lines).toContain(line);
      for (const rule of ruleIds.filter((one) => new RegExp(`^art${number}(\\.|$)`).test(rules[one].clause))) expect(lines).toContain(rule);
    }
  });

  it("names where an article is enforced, its parameters, its questions and its tests", () => {
    const sixteen = showArticle(16);
    for (const part of ["第十六条　重大事项变更", "art16-filed-in-time", "article-16-major-changes.ts#changeDeadline", "changeSupplementTimes", "change-deadline", "tests/unit/regulation/article-16.test.ts"]) {
      expect(sixteen).toContain(part);
    }
    expect(showArticle(5)).toContain("官方文本排版遗漏本项序号");
  });
});

describe("the command", { timeout: 30_000 }, () => {
  it("shows, prints a schema, and asks", () => {
    expect(law("show", "16")).toMatchObject({ status: 0, out: `${showArticle(16)}\n`, err: "" });
    const schema = law("schema", "eligibility");
    expect(schema.status).toBe(0);
    expect(JSON.parse(schema.out)).toMatchObject({ type: "object", additionalProperties: false, required: ["filedOn"] });
    expect(law("ask", "credit-code")).toEqual({ status: 0, out: "", err: "" });
  });

  it("refuses what it does not know with status 2", () => {
    for (const words of [[], ["show"], ["show", "0"], ["show", "28"], ["show", "x"], ["tell", "16"], ["ask"], ["show", "16", "17"]]) {
      expect([words, law(...words).status]).toEqual([words, 2]);
    }
    for (const command of ["ask", "schema"]) {
      const refused = law(command, "nope");
      expect([refused.status, (JSON.parse(refused.out) as { error: { code: string } }).error.code]).toEqual([2, "unknownQuestion"]);
    }
  });
});
