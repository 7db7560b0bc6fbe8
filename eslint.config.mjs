import checkFile from "eslint-plugin-check-file";
import nextTypescript from "eslint-config-next/typescript";
import nextVitals from "eslint-config-next/core-web-vitals";

// Processes of lib/<process>: they may use the law, the tables, the platform and the shared nouns.
const sharedNouns = ["bases", "cases", "organizations", "accounts", "files", "documents", "experts", "notices"];
const lifeProcesses = ["work-plans", "reports", "changes", "help-requests", "inspections", "evaluations", "rectifications", "subsidies", "supports", "revocations", "withdrawals", "transfers", "admissions", "duties", "supervision"];
const processes = ["calls", "applications", "assessments", "decisions", "objections", "imports", "law-settings", ...lifeProcesses, "base-life"];

// Every further edge between processes stands here with its reason.
const allowedEdges = {
  supervision: ["inspections"], // what was checked, and when
  "base-life": [...lifeProcesses, "record"], // the list of what can happen to a base: forms and definitions by process, for pages that show any of them
  applications: ["calls"], // an application belongs to a call, which pins its form, rules and parameters
  assessments: ["applications", "calls"], // experts assess submitted applications of a call
  decisions: ["applications", "calls", "assessments", "objections"], // the proposed list is drawn from assessed applications; open objections hold
  evaluations: ["supports"], // 第二十一条: matching support is evaluated, in the same kinds as it is recorded
  transfers: ["subsidies"], // 第二十四条、第十九条: what passes to the ministry is in the list of ministry bases
  "law-settings": ["applications"], // a confirmed holiday arrangement counts the deadlines of open cases again
  objections: ["applications", "calls"], // an objection is raised against an application on public notice
};

const layers = {
  regulation: ["regulation"],
  workflow: ["regulation", "workflow"],
  access: ["regulation", "workflow", "access"],
  platform: ["regulation", "platform"],
  record: ["regulation", "workflow", "platform", "record"], // whether the record is what it was
  forms: ["regulation", "forms", "platform"], // forms as data: used in the browser and on the server
  law: ["regulation", "law"], // the questions of the outside contract: pure, so that the command needs no database
};

const everyFolder = [...Object.keys(layers), ...sharedNouns, ...processes];

function zone(folder, mayImport) {
  const forbidden = everyFolder.filter((other) => other !== folder && !mayImport.includes(other));
  return [
    {
      target: `./lib/${folder}`,
      from: [...forbidden.map((other) => `./lib/${other}`), "./app", "./components", "./tests", "./scripts"],
      message: `lib/${folder} may not import this (docs/architecture.md, layers).`,
    },
  ];
}

const zones = [
  ...Object.entries(layers).flatMap(([folder, may]) => zone(folder, may)),
  ...sharedNouns.flatMap((folder) => zone(folder, ["regulation", "workflow", "access", "forms", "platform", ...sharedNouns])),
  ...processes.flatMap((folder) =>
    zone(folder, ["regulation", "workflow", "access", "forms", "platform", ...sharedNouns, ...(allowedEdges[folder] ?? [])]),
  ),
  { target: "./components/ui", from: ["./lib/**/*", "./app/**/*", "./components/!(ui)/**/*"], message: "The kit knows nothing of the domain." },
  { target: "./components/form", from: ["./lib/**/*", "./app/**/*", "./components/!(ui|form)/**/*"], message: "The form kit knows nothing of the domain." },
  { target: "./components", from: ["./app", "./tests", "./lib/platform"], message: "Components import ui, form, regulation, workflow, access and a process's schema." },
  { target: "./lib", from: ["./app", "./components", "./tests", "./scripts"], message: "lib imports lib." },
];

const config = [
  { ignores: ["node_modules/", ".next/", ".portal/", "generated/", "next-env.d.ts", "test-results/", "playwright-report/", "coverage/"] },
  ...nextVitals,
  ...nextTypescript,
  {
    plugins: { "check-file": checkFile },
    rules: {
      "import/no-restricted-paths": ["error", { zones }],
      "import/no-anonymous-default-export": "off",
      "check-file/filename-naming-convention": ["error", { "**/!(*.config).{ts,tsx,mjs}": "KEBAB_CASE" }, { ignoreMiddleExtensions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "Identifier[name=/(?<![Pp])[Rr]eview/]", message: "Say which of 审核 recommend, 形式审查 formalExamination, 评审 assess or 评价 evaluation is meant." },
        { selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]", message: "No SQL built from strings (security.md, IN-4)." },
      ],
      "no-restricted-imports": ["error", { patterns: [{ group: ["@/generated/*", "../generated/*"], message: "Import the client's types from @/lib/platform/db." }] }],
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Read the environment through lib/platform/env.ts." }],
    },
  },
  {
    files: ["lib/platform/**", "prisma/**", "tests/**", "scripts/**", "*.config.*"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["lib/platform/env.ts", "instrumentation.ts", "proxy.ts", "tests/**", "scripts/**", "*.config.*"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    // Prisma's client reaches only the processes and the platform: a page, a component or the law never queries.
    files: ["app/**", "components/**", "lib/regulation/**", "lib/workflow/**", "lib/access/**", "lib/law/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["@/generated/*", "**/platform/db", "**/platform/transaction"], message: "Read through queries.ts, change through a verb." }] }],
    },
  },
];

export default config;
