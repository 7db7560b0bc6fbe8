import { ask } from "./ask";
import { inputSchema, outputSchema } from "./json-schema";
import type { Question } from "./question";
import { questionNames, questions, type QuestionName } from "./questions";
import { shippedLaw } from "./shipped-law";

/** The part of the OpenAPI file about the law, made of the schemas that the questions are parsed with. */

type JsonObject = Readonly<Record<string, unknown>>;

/** {"error":{code,message,path}} of every refusal. */
export const lawErrorSchema: JsonObject = {
  type: "object",
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "string", description: "错误种类" },
        message: { type: "string", description: "中文说明" },
        path: { type: "string", description: "出错之处，以点分隔，数组从0计，如 years.0.rd；整体有误的为空" },
      },
      required: ["code", "message", "path"],
      additionalProperties: false,
    },
  },
  required: ["error"],
  additionalProperties: false,
};

const refusals: Readonly<Record<string, string>> = {
  400: "输入不是 JSON，或与所列形状不符",
  405: "只接受 POST",
  413: "输入过大",
  429: "请求过于频繁，按 Retry-After 等待",
  500: "系统出现问题",
};

function withoutDialect(schema: JsonObject): JsonObject {
  const { $schema: _dialect, ...rest } = schema as Record<string, unknown>;
  return rest;
}

function mapValues(values: Readonly<Record<string, unknown>>, to: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value: to(value) }]));
}

function operation(name: QuestionName): JsonObject {
  const question: Question = questions[name];
  const refusal = { "application/json": { schema: { $ref: "#/components/schemas/LawError" } } };
  return {
    operationId: `ask-${name}`,
    tags: ["law"],
    summary: question.title,
    description: `${question.description}按现行的放假安排和参数回答；示例按随软件发布的放假安排和默认参数计算。`,
    requestBody: {
      required: true,
      content: { "application/json": { schema: withoutDialect(inputSchema(question)), examples: mapValues(question.examples, (value) => value) } },
    },
    responses: {
      200: {
        description: "回答",
        content: { "application/json": { schema: withoutDialect(outputSchema(question)), examples: mapValues(question.examples, (value) => ask(name, value, shippedLaw)) } },
      },
      ...Object.fromEntries(Object.entries(refusals).map(([status, description]) => [status, { description, content: refusal }])),
    },
  };
}

/** `POST /api/law/QUESTION` for every question. */
export function lawPaths(): JsonObject {
  return Object.fromEntries(questionNames.map((name) => [`/api/law/${name}`, { post: operation(name) }]));
}
