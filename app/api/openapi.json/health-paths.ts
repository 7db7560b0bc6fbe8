const status = (words: readonly string[]) => ({ type: "string", enum: words });

function answer(description: string, properties: Readonly<Record<string, unknown>>) {
  return { description, content: { "application/json": { schema: { type: "object", properties, required: Object.keys(properties) } } } };
}

/** What a proxy or a monitor asks (design.md §9). */
export const healthPaths = {
  "/api/health/live": {
    get: { operationId: "health-live", tags: ["health"], summary: "进程在运行", responses: { 200: answer("在运行", { status: status(["live"]) }) } },
  },
  "/api/health/ready": {
    get: {
      operationId: "health-ready",
      tags: ["health"],
      summary: "可以接受请求",
      responses: {
        200: answer("可以接受请求", { status: status(["ready"]), database: status(["up"]) }),
        503: answer("数据库不可用", { status: status(["unavailable"]), database: status(["down"]) }),
      },
    },
  },
};
