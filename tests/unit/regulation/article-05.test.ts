import { expect, it } from "vitest";
import { mainTasks } from "@/lib/regulation/articles/article-05-main-tasks";
import { clauseIds } from "@/lib/regulation/clause";
import { clauseText } from "@/lib/regulation/official-text";

it("the four tasks are the four items, by the words they begin with", () => {
  const tasks = Object.values(mainTasks);
  expect(tasks.map(({ clause }) => clause)).toEqual(clauseIds.filter((clause) => clause.startsWith("art5.")));
  for (const { clause, label } of tasks) expect(clauseText(clause).replace(/^（[一二三四]）/, "").startsWith(`${label}。`)).toBe(true);
});
