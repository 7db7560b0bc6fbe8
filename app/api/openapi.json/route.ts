import { lawErrorSchema, lawPaths } from "@/lib/law/openapi";
import { regulation } from "@/lib/regulation/regulation";
import { healthPaths } from "./health-paths";

export const dynamic = "force-static";

/** What can be asked from outside without signing in, as OpenAPI 3.1. A further part is one more line of `paths`. */
export function GET(): Response {
  return Response.json({
    openapi: "3.1.0",
    info: {
      title: "国际科技合作基地管理系统公开接口",
      version: regulation.ruleVersion,
      description: `依据《${regulation.title}》（${regulation.documentNumber}）。接口公开，不须登录，不读取 Cookie，按地址限制频率。`,
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "law", description: "办法可问：期限、强度、等次、命名与申报条件" },
      { name: "health", description: "运行状态" },
    ],
    paths: { ...lawPaths(), ...healthPaths },
    components: { schemas: { LawError: lawErrorSchema } },
  });
}
