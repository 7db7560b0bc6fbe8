import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clauseIds, clauseLabel } from "@/lib/regulation/clause";
import { articles, clauseText, hasLostNumber, officialText } from "@/lib/regulation/official-text";

describe("the official text", () => {
  it("joined from the articles equals the official file", () => {
    expect(officialText()).toBe(readFileSync("lib/regulation/source/regulation.txt", "utf8"));
  });

  it("has 27 articles, in order, each listing exactly its clauses", () => {
    expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(articles.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toEqual(clauseIds);
  });

  it("opens every article and item with its own number, lost numbers excepted", () => {
    for (const clause of clauseIds) {
      const [, article, item] = /^(第.+条)(（.+）)?$/.exec(clauseLabel(clause))!;
      if (item === undefined) expect(clauseText(clause).startsWith(`${article} `)).toBe(true);
      else expect([clause, clauseText(clause).startsWith(item)]).toEqual([clause, !hasLostNumber(clause)]);
    }
    expect(clauseIds.filter(hasLostNumber)).toEqual(["art5.1", "art5.2", "art5.3", "art6.1"]);
  });

  it("finds the text of an item", () => {
    expect(clauseText("art22.5")).toBe("（五）重大事项变更未及时申请，影响国合基地正常运行。");
    expect(clauseLabel("art22.5")).toBe("第二十二条（五）");
  });
});
