import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const typeNames: Readonly<Record<string, string>> = {
  string: "字符串", number: "数字", int: "整数", boolean: "true 或 false", array: "数组", object: "对象", record: "对象",
};

/** The Chinese sentence for what is wrong with a value, where its schema has none of its own. */
export function describeIssue(issue: Issue): string {
  if (issue.input === undefined) return "缺少必填项。";
  switch (issue.code) {
    case "invalid_type":
      return `应为${typeNames[issue.expected] ?? issue.expected}。`;
    case "unrecognized_keys":
      return `没有名为${issue.keys.map((key) => `“${key.slice(0, 40)}”`).join("、")}的字段。`;
    case "invalid_value":
      return `应为以下之一：${issue.values.map(String).join("、")}。`;
    case "invalid_key":
      return "键名不在可用范围内。";
    default:
      return "内容不符合要求。";
  }
}

/** Where: dotted, list positions from 0, an unknown field by its own name: `years.0.rd`. */
export function pathOf(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown].map(String).join(".").slice(0, 200);
}
