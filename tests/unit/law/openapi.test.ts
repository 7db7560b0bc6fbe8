import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { GET } from "@/app/api/openapi.json/route";
import { questionNames, questions } from "@/lib/law/questions";

type Media = { schema: object; examples: Record<string, { value: unknown }> };
type Operation = { requestBody: { content: { "application/json": Media } }; responses: Record<string, { content: { "application/json": Media } }> };
type Document = { openapi: string; paths: Record<string, { post?: Operation; get?: object }>; components: { schemas: Record<string, object> } };

const file = (await GET().json()) as Document;

it("describes every question and health, and nothing that is not there", () => {
  const asked = questionNames.map((name) => `/api/law/${name}`);
  expect(Object.keys(file.paths).filter((path) => path.startsWith("/api/law/"))).toEqual(asked);
  for (const path of Object.keys(file.paths).filter((one) => !asked.includes(one))) expect([path, existsSync(`app${path}/route.ts`)]).toEqual([path, true]);
});

it.each(questionNames)("%s: the schemas are those that parse, and each example has its answer", (name) => {
  const { requestBody, responses } = file.paths[`/api/law/${name}`]!.post!;
  const { $schema: _, ...schema } = z.toJSONSchema(questions[name].input, { io: "input" });
  expect(requestBody.content["application/json"].schema).toEqual(JSON.parse(JSON.stringify(schema)));
  const answers = responses["200"]!.content["application/json"].examples;
  expect(Object.keys(answers)).toEqual(Object.keys(requestBody.content["application/json"].examples));
  for (const { value } of Object.values(answers)) expect(questions[name].output.safeParse(value).error).toBeUndefined();
});

it("every reference leads somewhere", () => {
  const references = [...JSON.stringify(file).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) expect(file.components.schemas).toHaveProperty([reference.replace("#/components/schemas/", "")]);
});
