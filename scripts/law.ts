// npm run --silent law -- show 16            an article, its rules, where they are enforced, its tests
// npm run --silent law -- ask QUESTION       JSON Lines on stdin, one answer a line; exit status 2 when a line was bad
// npm run --silent law -- schema QUESTION    the JSON Schema of its input
// Without a database: the calendar and the parameters as shipped (design.md §9).
import { once } from "node:events";
import { askJson, isLawError, largestInput, tooLarge, unknownQuestion } from "../lib/law/ask.ts";
import { inputSchema } from "../lib/law/json-schema.ts";
import { isQuestionName, questionNames, questions } from "../lib/law/questions.ts";
import { shippedLaw } from "../lib/law/shipped-law.ts";
import { showArticle } from "../lib/law/show-article.ts";

const usage = `用法：
  npm run --silent law -- show 条号            显示一条的原文、规则、执行之处和测试，如 show 16
  npm run --silent law -- ask 问题             从标准输入逐行读取 JSON 对象，逐行回答
  npm run --silent law -- schema 问题          显示问题输入的 JSON Schema
问题：
${questionNames.map((name) => `  ${name.padEnd(20)}${questions[name].title}`).join("\n")}`;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader has seen enough
  throw error;
});

const [command, subject, ...rest] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<0 | 2> {
  if (subject === undefined || rest.length > 0) return refuse(usage);
  if (command === "show") return show(subject);
  if (command !== "ask" && command !== "schema") return refuse(usage);
  if (!isQuestionName(subject)) {
    await print(JSON.stringify(unknownQuestion(subject)));
    return 2;
  }
  if (command === "ask") return answerLines(subject);
  await print(JSON.stringify(inputSchema(questions[subject]), null, 2));
  return 0;
}

async function show(number: string): Promise<0 | 2> {
  const article = /^\d{1,2}$/.test(number) ? Number(number) : 0;
  if (article < 1 || article > 27) return refuse("条号应为 1 至 27 的整数。");
  await print(showArticle(article));
  return 0;
}

async function answerLines(question: string): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  for await (const line of lines(process.stdin)) {
    const answer = line === undefined ? tooLarge() : askJson(question, line, shippedLaw);
    if (isLawError(answer)) status = 2;
    await print(JSON.stringify(answer));
  }
  return status;
}

/** The lines of a stream as bytes without their line break; undefined for one that is too long to be kept. */
async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let kept: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > largestInput + 1) kept = []; // one byte more for the carriage return
    else kept.push(part);
  };
  const finish = () => {
    const line = size > largestInput + 1 ? undefined : Buffer.concat(kept);
    kept = [];
    size = 0;
    return line?.at(-1) === 0x0d ? line.subarray(0, -1) : line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

function refuse(message: string): 2 {
  process.stderr.write(`${message}\n`);
  return 2;
}
